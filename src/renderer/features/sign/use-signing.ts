import { useCallback, useEffect, useState } from 'react';
import { checkShape } from '../../../shared/domain/pin-policy.ts';
import type { AppError } from '../../../shared/model/app-error.ts';
import type { SigningProgress, SigningResult } from '../../../shared/model/signing.ts';
import { client } from '../../ipc/client.ts';
import { clearedEntry, emptyEntry, type PinEntry, typeInto } from '../../parts/pin-entry/pin-entry.ts';
import { useAway } from '../../parts/pin-entry/use-away.ts';
import { tellFailure } from '../../parts/tell-failure.ts';
import type { ListedFile } from './use-file-list.ts';

export type Phase =
  | { readonly name: 'preparing' }
  | {
      readonly name: 'working';
      readonly names: readonly string[];
      readonly progress: SigningProgress | undefined;
    }
  | { readonly name: 'ended'; readonly names: readonly string[]; readonly results: readonly SigningResult[] };

export type Signing = {
  readonly phase: Phase;
  readonly field: PinEntry;
  readonly complaint: 'shape' | AppError | null;
  readonly type: (text: string, isComposing: boolean) => void;
  readonly send: (submission: Submission) => Promise<void>;
  readonly stop: () => void;
};

type Submission = {
  readonly cardId: string;
  readonly triesSeen: number;
  readonly files: readonly ListedFile[];
  readonly reason: string;
  readonly outsideValidity: boolean;
};

/** The password while it is being entered, and what becomes of the submission. Both live here only. */
export function useSigning(): Signing {
  const [field, setField] = useState(emptyEntry);
  const [complaint, setComplaint] = useState<Signing['complaint']>(null);
  const [phase, setPhase] = useState<Phase>({ name: 'preparing' });
  useAway(useCallback(() => setField(clearedEntry), []));
  useEffect(
    () =>
      client.signing.onProgressed((progress) =>
        setPhase((before) => (before.name === 'working' ? { ...before, progress } : before)),
      ),
    [],
  );
  const send = async ({ files, ...submission }: Submission): Promise<void> => {
    if (phase.name === 'working') return;
    if (checkShape('sign', field.text).length > 0) return setComplaint('shape');
    const names = files.map(({ file }) => file.name);
    setComplaint(null);
    setPhase({ name: 'working', names, progress: undefined });
    const answer = await client.signing.sign({
      ...submission,
      password: field.text,
      files: files.flatMap(({ file, form, look }) =>
        look && 'state' in look && look.state === 'can-be-signed'
          ? [{ id: file.id, form, sha256: look.sha256 }]
          : [],
      ),
    });
    setField(emptyEntry);
    if (answer.ok) return setPhase({ name: 'ended', names, results: answer.value });
    setPhase({ name: 'preparing' });
    setComplaint(answer.error);
  };
  return {
    phase,
    field,
    complaint,
    send,
    type: (text, isComposing) => {
      setField((before) => typeInto('sign', before, text, isComposing));
      setComplaint(null);
    },
    stop: () => void tellFailure(client.signing.stop()),
  };
}
