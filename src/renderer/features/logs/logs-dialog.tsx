import { useEffect, useState } from 'react';
import type { AppError } from '../../../shared/model/app-error.ts';
import type { Log } from '../../../shared/model/log.ts';
import type { Result } from '../../../shared/model/result.ts';
import { client } from '../../ipc/client.ts';
import { copyText } from '../../screen-parts/copy-text.ts';
import { useMessages } from '../../state/messages.ts';
import { ui } from '../../state/ui-store.ts';
import { Button } from '../../ui/button.tsx';
import { Checkbox } from '../../ui/checkbox.tsx';
import { Dialog, DialogActions } from '../../ui/dialog.tsx';
import { Text } from '../../ui/text.tsx';
import styles from './logs-dialog.module.css';
import { ProblemNotice } from '../../screen-parts/problem-notice.tsx';
import { tellFailure } from '../../screen-parts/tell-failure.ts';

/** The most that is shown and copied: main takes 20,000 characters for the clipboard. */
const MOST_CHARACTERS = 19_000;

/** The program's own log: the user switches it on, reads, copies and deletes it. */
export function LogsDialog({ isOn }: { readonly isOn: boolean }) {
  const { logs: say, common } = useMessages();
  const { answer, read } = useLog();
  const [problem, setProblem] = useState<AppError | null>(null);
  const log = answer?.ok ? answer.value : undefined;
  const text = log?.lines.join('\n').slice(-MOST_CHARACTERS) ?? '';
  const remove = async () => {
    const deleted = await client.app.deleteLog();
    setProblem(deleted.ok ? null : deleted.error);
    if (deleted.ok) ui.announce(say.deleted);
    read();
  };
  return (
    <Dialog title={say.title} closeLabel={common.actions.close} onClose={ui.closeDialog} isDismissable>
      <p>
        <Text text={say.intro} />
      </p>
      <Checkbox
        label={say.keep}
        isSelected={isOn}
        onChange={(chosen) => void tellFailure(client.app.updateSettings({ log: chosen }))}
      />
      {answer?.ok === false && (
        <p role="alert">
          <Text text={say.failed} />
        </p>
      )}
      {log && <Written text={text} />}
      {log && (
        <p className={styles.quiet}>
          <Text text={say.refused(log.refusedRequests)} />
        </p>
      )}
      {problem && <ProblemNotice error={problem} />}
      {text !== '' && (
        <DialogActions>
          <Button onPress={() => void remove()}>
            <Text text={say.delete} />
          </Button>
          <Button variant="primary" onPress={() => void copyText(text, common.copied)}>
            <Text text={say.copy} />
          </Button>
        </DialogActions>
      )}
    </Dialog>
  );
}

function Written({ text }: { readonly text: string }) {
  const { logs: say } = useMessages();
  if (text === '')
    return (
      <p className={styles.quiet}>
        <Text text={say.empty} />
      </p>
    );
  return (
    <section aria-labelledby="log-lines">
      <h3 id="log-lines" className={styles.heading}>
        <Text text={say.lines} />
      </h3>
      {/* eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a box that scrolls must be reachable by keyboard */}
      <pre className={styles.lines} lang="en" tabIndex={0} aria-labelledby="log-lines">
        {text}
      </pre>
    </section>
  );
}

function useLog() {
  const [answer, setAnswer] = useState<Result<Log>>();
  const read = () => void client.app.readLog().then(setAnswer);
  useEffect(read, []);
  return { answer, read };
}
