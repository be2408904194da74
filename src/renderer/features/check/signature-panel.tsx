import { jstDayOf } from '../../../shared/domain/tokyo-calendar.ts';
import {
  type AnswerLine,
  fiveAnswers,
  isSignerProven,
  reasonSentences,
} from '../../../shared/messages/check-words.ts';
import type { DocumentTexts } from '../../../shared/messages/load-document-texts.ts';
import type { CheckedSignature } from '../../../shared/model/document-check.ts';
import type { OpenedFile } from '../../../shared/model/opened-file.ts';
import { useMessages } from '../../state/messages.ts';
import { cx } from '../../ui/cx.ts';
import { Facts } from '../../ui/facts.tsx';
import { AlertIcon } from '../../ui/icons.tsx';
import { Bullets, Panel } from '../../ui/panel.tsx';
import { Text } from '../../ui/text.tsx';
import styles from './check-screen.module.css';
import { type Asked, Signer } from './signer.tsx';
import { SignedFile } from './signed-file.tsx';

type SignaturePanelProps = {
  readonly texts: DocumentTexts;
  readonly signature: CheckedSignature;
  readonly title: string;
  readonly asked: Asked;
  readonly file: OpenedFile;
};

/**
 * One signature: its five answers side by side, the details behind them, the signer, and the file as it was signed.
 */
export function SignaturePanel({ texts, signature, title, asked, file }: SignaturePanelProps) {
  const { date } = useMessages();
  const { check: say } = texts;
  const answers = fiveAnswers(signature, say, {
    day: (instant) => date.plain(jstDayOf(instant)),
    moment: date.moment,
  });
  const why = reasonSentences(signature.reasons, say);
  const facts = answers.map(({ question, answer }) => ({
    name: question,
    value: answer.map((line) => <Line key={line.text} {...line} />),
  }));
  return (
    <Panel title={title}>
      <Facts facts={facts} />
      {why.length > 0 && (
        <div>
          <h3 className={styles.why}>
            <Text text={say.why} />
          </h3>
          <Bullets texts={why} />
        </div>
      )}
      {signature.certificate && (
        <div className={styles.signer}>
          <Signer texts={texts} asked={asked} isProven={isSignerProven(signature)} />
        </div>
      )}
      {signature.signedBytes !== undefined && (
        <SignedFile texts={texts} file={file} signedBytes={signature.signedBytes} />
      )}
    </Panel>
  );
}

/** A line that the headline comes from is marked, so that it is found among the others. No line is marked as good. */
const Line = ({ text, concern }: AnswerLine) => (
  <p className={cx(concern && styles.concern, concern && styles[concern])}>
    {concern && <AlertIcon />}
    <span>
      <Text text={text} />
    </span>
  </p>
);
