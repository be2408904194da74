import { useEffect, useRef } from 'react';
import type { SigningResult } from '../../../shared/model/signing.ts';
import { client } from '../../ipc/client.ts';
import { tellFailure } from '../../screen-parts/tell-failure.ts';
import { ui } from '../../state/ui-store.ts';
import { Badge } from '../../ui/badge.tsx';
import { Button } from '../../ui/button.tsx';
import { AlertIcon, PenIcon } from '../../ui/icons.tsx';
import { Bullets, Panel, Paragraph } from '../../ui/panel.tsx';
import { Foreign, Text } from '../../ui/text.tsx';
import { ProblemWords } from './problem-words.tsx';
import styles from './sign-screen.module.css';
import type { Phase } from './use-signing.ts';
import type { Words } from './use-words.ts';

type WorkingProps = {
  readonly phase: Extract<Phase, { name: 'working' }>;
  readonly sizes: readonly number[];
  readonly words: Words;
  readonly onStop: () => void;
};

/** Which file is being read, signed or written, how far it is, and a way to stop. */
export function WorkingPanel({ phase: { names, progress }, sizes, words, onStop }: WorkingProps) {
  const file = progress?.file ?? 0;
  const step = words.steps[progress?.step ?? 'reading'];
  const within = (progress?.bytes ?? 0) / Math.max(1, sizes[file] ?? 1);
  return (
    <Panel title={words.password.submit}>
      <div role="status">
        <Paragraph text={step} />
        <p className={styles.name}>
          <Foreign text={names[file] ?? ''} />
        </p>
      </div>
      <progress className={styles.progress} max={names.length} value={file + Math.min(1, within)} />
      <div className={styles.actions}>
        <Button autoFocus onPress={onStop}>
          <Text text={words.stop} />
        </Button>
      </div>
    </Panel>
  );
}

type ResultProps = {
  readonly phase: Extract<Phase, { name: 'ended' }>;
  readonly words: Words;
  readonly onAgain: () => void;
};

/** Which files are signed and which are not, and what other programs will say. */
export function ResultPanel({ phase: { names, results }, words, onAgain }: ResultProps) {
  const heading = useRef<HTMLDivElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const { result: say } = words;
  return (
    <div ref={heading} tabIndex={-1} role="group" aria-label={words.done}>
      <Panel title={say.heading}>
        <ul className={styles.files}>
          {results.map((result, index) => (
            <li key={names[index]} className={styles.file}>
              <Outcome result={result} name={names[index] ?? ''} words={words} />
            </li>
          ))}
        </ul>
        <Bullets texts={say.others} />
        <div className={styles.actions}>
          <Button onPress={onAgain}>
            <Text text={say.again} />
          </Button>
        </div>
      </Panel>
    </div>
  );
}

type OutcomeProps = { readonly result: SigningResult; readonly name: string; readonly words: Words };

function Outcome({ result, name, words }: OutcomeProps) {
  const { result: say } = words;
  if (result.state === 'not-signed') {
    return (
      <>
        <p className={styles.name}>
          <Foreign text={name} />
        </p>
        <Badge tone="caution" icon={<AlertIcon />} text={say.notSigned} />
        <ProblemWords problem={result.problem} words={words} />
      </>
    );
  }
  const { file } = result;
  return (
    <>
      <p className={styles.name}>
        <Foreign text={file.name} />
      </p>
      <Badge tone="neutral" icon={<PenIcon />} text={say.signed} />
      <div className={styles.actions}>
        <Button onPress={() => void tellFailure(client.signing.showInFolder({ id: file.id }))}>
          <Text text={say.folder} />
        </Button>
        <Button onPress={() => ui.showCheck(file)}>
          <Text text={say.look} />
        </Button>
      </div>
    </>
  );
}
