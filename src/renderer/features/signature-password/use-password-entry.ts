import { useCallback, useState } from 'react';
import { flushSync } from 'react-dom';
import { checkShape } from '../../../shared/domain/pin-policy.ts';
import type { AppError } from '../../../shared/model/app-error.ts';
import { client } from '../../ipc/client.ts';
import { clearedEntry, emptyEntry, type PinEntry, typeInto } from '../../parts/pin-entry/pin-entry.ts';
import { useAway } from '../../parts/pin-entry/use-away.ts';
import { ui } from '../../state/ui-store.ts';
import { useIsShown } from '../../state/use-is-shown.ts';

type State = {
  readonly field: PinEntry;
  readonly isWorking: boolean;
  /** Shown only after an attempt to send. */
  readonly complaint: 'shape' | AppError | null;
};

const untouched: State = { field: emptyEntry, isWorking: false, complaint: null };

export type PasswordEntry = State & {
  readonly type: (text: string, isComposing: boolean) => void;
  /** Sends the password once, if its shape is right. */
  readonly send: (cardId: string, triesSeen: number, doneText: string) => Promise<void>;
};

/**
 * Draws it away twice: React keeps what it has drawn and what it had drawn before, and a library that remembers a button
 * of the dialog keeps both of them in memory after the dialog.
 */
function forget(setState: (state: State) => void): void {
  for (let drawn = 0; drawn < 2; drawn += 1) flushSync(() => setState({ ...untouched, isWorking: true }));
}

/** The password while it is being entered. It lives here only, and is gone with the dialog. */
export function usePasswordEntry(): PasswordEntry {
  const [state, setState] = useState(untouched);
  const isShown = useIsShown();
  const change = (part: Partial<State>) => setState((before) => ({ ...before, ...part }));
  useAway(
    useCallback(
      () => setState(({ field, isWorking }) => ({ ...untouched, isWorking, field: clearedEntry(field) })),
      [],
    ),
  );

  const send = async (cardId: string, triesSeen: number, doneText: string) => {
    const { field, isWorking } = state;
    if (isWorking) return;
    if (checkShape('sign', field.text).length > 0) return change({ complaint: 'shape' });
    change({ isWorking: true, complaint: null });
    const result = await client.card.readSignatureCertificate({
      cardId,
      password: field.text,
      triesSeen,
    });
    forget(setState);
    if (result.ok) {
      // Another dialog may be open by now; it is not ours to close.
      if (isShown.current) ui.closeDialog();
      ui.announce(doneText);
    } else if (isShown.current) setState({ ...untouched, complaint: result.error });
    else ui.openDialog({ name: 'problem', error: result.error });
  };
  return {
    ...state,
    send,
    type: (text, isComposing) =>
      change({ field: typeInto('sign', state.field, text, isComposing), complaint: null }),
  };
}
