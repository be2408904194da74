import { useEffect, useState } from 'react';
import type { CardView } from '../../../shared/model/card.ts';
import type { OpenedFile } from '../../../shared/model/opened-file.ts';
import type { ShownFact, SigningProgress, SigningResult } from '../../../shared/model/signing.ts';
import { client } from '../../ipc/client.ts';
import { sendOnce, usePassword } from '../../screen-parts/pin-entry/one-pin.tsx';
import { tellFailure } from '../../screen-parts/tell-failure.ts';
import type { ListedFile } from './use-file-list.ts';

export type Phase =
  | { readonly name: 'preparing' }
  | {
      readonly name: 'working';
      readonly sent: readonly OpenedFile[];
      readonly progress: SigningProgress | undefined;
    }
  /** Results in the order of the files. */
  | {
      readonly name: 'ended';
      readonly sent: readonly OpenedFile[];
      readonly results: readonly SigningResult[];
    };

export type Signing = {
  readonly phase: Phase;
  readonly entry: ReturnType<typeof usePassword>;
  readonly send: (submission: Submission) => void;
  readonly stop: () => void;
  /** Back to where files are prepared. */
  readonly startAgain: () => void;
};

type Submission = {
  readonly cardId: string;
  readonly triesSeen: number;
  readonly files: readonly ListedFile[];
  readonly reason: string;
  readonly shows: readonly ShownFact[];
  readonly outsideValidity: boolean;
};

/**
 * The password while it is being entered, and what becomes of the submission. Both live here only.
 * @param card in view
 * @param done announced if the files are signed after the screen has gone
 */
export function useSigning(done: string, card: CardView | undefined): Signing {
  const entry = usePassword(card);
  const [sent, setSent] = useState<readonly OpenedFile[]>([]);
  const [progress, setProgress] = useState<SigningProgress>();
  const [results, setResults] = useState<readonly SigningResult[]>();
  useEffect(() => client.signing.onProgressed(setProgress), []);
  const send = ({ files, shows, ...submission }: Submission): void => {
    setSent(files.map(({ file }) => file));
    setProgress(undefined);
    const ask = (password: string) =>
      client.signing.sign({ ...submission, shows: [...shows], password, files: files.flatMap(wantedOf) });
    void sendOnce(entry, ask, { shown: setResults, done });
  };
  return {
    phase: phaseOf(entry.state.sending !== null, sent, progress, results),
    entry,
    send,
    stop: () => void tellFailure(client.signing.stop()),
    startAgain: () => setResults(undefined),
  };
}

function phaseOf(
  isWorking: boolean,
  sent: readonly OpenedFile[],
  progress: SigningProgress | undefined,
  results: readonly SigningResult[] | undefined,
): Phase {
  if (isWorking) return { name: 'working', sent, progress };
  return results ? { name: 'ended', sent, results } : { name: 'preparing' };
}

const wantedOf = ({ file, form, look, place }: ListedFile) =>
  look && 'state' in look && look.state === 'can-be-signed'
    ? [{ id: file.id, form, sha256: look.sha256, ...(place && { place }) }]
    : [];
