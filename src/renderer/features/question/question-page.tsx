import { useEffect, useId, useState } from 'react';
import type { Messages } from '../../../shared/messages/messages.ts';
import type { AskedQuestion, Question, QuestionApi } from '../../../shared/model/question.ts';
import { useMessages } from '../../state/messages.ts';
import { Speaking } from '../../state/speaking.tsx';
import { useDocumentSettings } from '../../state/use-document-settings.ts';
import { Button } from '../../ui/button.tsx';
import { DialogActions } from '../../ui/dialog.tsx';
import { AlertIcon } from '../../ui/icons.tsx';
import { Paragraph } from '../../ui/panel.tsx';
import { Text } from '../../ui/text.tsx';
import styles from './question-page.module.css';

/** The whole window in which main asks something by itself. */
export function QuestionPage({ api, asked }: { readonly api: QuestionApi; readonly asked: AskedQuestion }) {
  const { settings, question } = asked;
  useDocumentSettings(settings);
  return (
    <Speaking language={settings.language} readings={settings.readings}>
      <Asked api={api} question={question} />
    </Speaking>
  );
}

/** Stopping has the focus, is what Escape does, and can be pressed at once; going on only after a moment. */
function Asked({ api, question }: { readonly api: QuestionApi; readonly question: Question }) {
  const messages = useMessages();
  const [isReady, setReady] = useState(false);
  const [title, text] = [useId(), useId()];
  useEffect(() => void api.ready().then(() => setReady(true)), [api]);
  useEffect(() => {
    const stopAtEscape = ({ key }: KeyboardEvent) => key === 'Escape' && api.answer(false);
    document.addEventListener('keydown', stopAtEscape);
    return () => document.removeEventListener('keydown', stopAtEscape);
  }, [api]);
  const say = wordsOf(question, messages);
  return (
    <main>
      <div className={styles.page} role="alertdialog" aria-labelledby={title} aria-describedby={text}>
        <h1 id={title} className={styles.title}>
          <AlertIcon />
          <span>
            <Text text={say.title} />
          </span>
        </h1>
        <div id={text} className={styles.text}>
          {say.sentences.map((sentence) => (
            <Paragraph key={sentence} text={sentence} />
          ))}
        </div>
        <DialogActions>
          <Button isDisabled={!isReady} onPress={() => api.answer(true)}>
            {say.go}
          </Button>
          <Button variant="primary" autoFocus onPress={() => api.answer(false)}>
            {messages.question.stop}
          </Button>
        </DialogActions>
      </div>
    </main>
  );
}

type Words = { readonly title: string; readonly sentences: readonly string[]; readonly go: string };

function wordsOf(question: Question, { question: say, common }: Messages): Words {
  if (question.about === 'last-try')
    return { ...say.lastTry, sentences: [common.secrets[question.pin], ...say.lastTry.sentences] };
  const { title, sentences, why, go } = say.unseenPress;
  return { title, sentences: [sentences[question.deed], why], go };
}
