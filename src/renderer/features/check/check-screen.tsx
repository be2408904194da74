import { useState } from 'react';
import type { OpenedFile } from '../../../shared/model/opened-file.ts';
import { useMessages } from '../../state/messages.ts';
import { ui } from '../../state/ui-store.ts';
import { useDocumentTexts } from '../../state/use-document-texts.ts';
import { useScreenHeading } from '../../state/use-screen-heading.ts';
import { ProblemNotice } from '../../screen-parts/problem-notice.tsx';
import { Button } from '../../ui/button.tsx';
import { ArrowLeftIcon } from '../../ui/icons.tsx';
import { Paragraph } from '../../ui/panel.tsx';
import { Text } from '../../ui/text.tsx';
import { CheckResult } from './check-result.tsx';
import styles from './check-screen.module.css';
import { FileChoice } from './file-choice.tsx';
import { useCheckedFile } from './use-checked-file.ts';

/** Examines a signed file: one's own or another's. Nothing of it is kept. Files dropped elsewhere do nothing. */
export function CheckScreen({ file }: { readonly file?: OpenedFile | undefined }) {
  const texts = useDocumentTexts();
  const { common } = useMessages();
  return (
    <main className={styles.screen}>
      <div>
        <Button variant="quiet" icon={<ArrowLeftIcon />} onPress={ui.showHome}>
          {common.actions.back}
        </Button>
      </div>
      {texts && <Checked texts={texts} file={file} />}
    </main>
  );
}

type CheckedProps = {
  readonly texts: NonNullable<ReturnType<typeof useDocumentTexts>>;
  readonly file: OpenedFile | undefined;
};

function Checked({ texts, file }: CheckedProps) {
  const { check: say } = texts;
  const heading = useScreenHeading();
  const { state, look, lookWith, forget } = useCheckedFile(file);
  // Another file begins with a new result and shows nothing of the last one.
  const [round, setRound] = useState(0);
  const again = (): void => {
    forget();
    setRound(round + 1);
    heading.current?.focus();
  };
  return (
    <>
      <h1 className={styles.title} ref={heading} tabIndex={-1}>
        <Text text={say.title} />
      </h1>
      {(state.step === 'choosing' || state.step === 'failed') && (
        <>
          <Paragraph text={say.intro} />
          <FileChoice label={say.choose} hint={say.drop} onFile={look} />
        </>
      )}
      {state.step === 'failed' && <ProblemNotice error={state.error} />}
      <p role="status" className={styles.status}>
        {state.step === 'looking' && <Text text={say.looking} />}
      </p>
      {state.step === 'done' && (
        <CheckResult
          key={round}
          texts={texts}
          file={state.file}
          content={state.content}
          check={state.check}
          onContent={lookWith}
          onAgain={again}
        />
      )}
    </>
  );
}
