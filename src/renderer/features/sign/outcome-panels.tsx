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
  readonly words: Words;
  readonly onStop: () => void;
};

/** Which file is being read, signed or written, how far it is, and a way to stop. All wait for the card together. */
export function WorkingPanel({ phase: { sent, progress }, words, onStop }: WorkingProps) {
  const number = progress?.file ?? 0;
  const file = sent[number];
  const step = progress?.step ?? 'reading';
  const within = (progress?.bytes ?? 0) / Math.max(1, file?.size ?? 1);
  return (
    <Panel title={words.password.submit}>
      <div role="status">
        <Paragraph text={words.steps[step]} />
        <p className={styles.name}>
          <Foreign text={step === 'waiting' ? '' : (file?.name ?? '')} />
        </p>
      </div>
      <progress className={styles.progress} max={sent.length} value={number + Math.min(1, within)} />
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
  /** Goes back to these files. */
  readonly onBackTo: (ids: readonly string[]) => void;
};

/** Which files are signed and which are not, and what other programs will say. */
export function ResultPanel({ phase: { sent, results }, words, onAgain, onBackTo }: ResultProps) {
  const heading = useRef<HTMLDivElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const { result: say } = words;
  const unsigned = sent.filter((_, index) => results[index]?.state === 'not-signed').map(({ id }) => id);
  return (
    <div ref={heading} tabIndex={-1} role="group" aria-label={words.done}>
      <Panel title={say.heading}>
        <ul className={styles.files}>
          {results.map((result, index) => (
            <li key={sent[index]?.id} className={styles.file}>
              <Outcome
                result={result}
                name={sent[index]?.name ?? ''}
                isSaidBelow={isSameProblem(result, results[index + 1])}
                words={words}
              />
            </li>
          ))}
        </ul>
        {unsigned.length < sent.length && <Bullets texts={say.others} />}
        <div className={styles.actions}>
          {unsigned.length > 0 && (
            <Button variant="primary" onPress={() => onBackTo(unsigned)}>
              <Text text={say.backToUnsigned} />
            </Button>
          )}
          <Button onPress={onAgain}>
            <Text text={say.again} />
          </Button>
        </div>
      </Panel>
    </div>
  );
}

/** A card that leaves stops fifty files for one reason, which is told once, below the last of them. */
const isSameProblem = (one: SigningResult, next: SigningResult | undefined): boolean =>
  one.state === 'not-signed' &&
  next?.state === 'not-signed' &&
  JSON.stringify(one.problem) === JSON.stringify(next.problem);

type OutcomeProps = {
  readonly result: SigningResult;
  readonly name: string;
  /** Whether the next file has the same problem and tells it. */
  readonly isSaidBelow: boolean;
  readonly words: Words;
};

function Outcome({ result, name, isSaidBelow, words }: OutcomeProps) {
  const { result: say } = words;
  if (result.state === 'not-signed') {
    return (
      <>
        <p className={styles.name}>
          <Foreign text={name} />
        </p>
        <div>
          <Badge tone="caution" icon={<AlertIcon />} text={say.notSigned} />
        </div>
        {!isSaidBelow && <ProblemWords problem={result.problem} words={words} />}
      </>
    );
  }
  const { file } = result;
  return (
    <>
      <p className={styles.name}>
        <Foreign text={file.name} />
      </p>
      <div>
        <Badge tone="neutral" icon={<PenIcon />} text={say.signed} />
      </div>
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
