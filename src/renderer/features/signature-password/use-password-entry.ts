import { useCallback, useEffect, useRef, useState } from 'react';
import {
  checkShape,
  normalisePin,
  type PinChange,
  type PinShapeFault,
} from '../../../shared/domain/pin-policy.ts';
import type { AppError } from '../../../shared/model/app-error.ts';
import { client } from '../../ipc/client.ts';
import { ui } from '../../state/ui-store.ts';
import { useAway } from './use-away.ts';

type Entry = {
  readonly text: string;
  /** What was put right since the field was last empty. */
  readonly changes: readonly PinChange[];
  readonly hasConsent: boolean;
  readonly status: 'typing' | 'working' | 'cleared';
  /** Shown only after an attempt to send. */
  readonly complaint: 'shape' | 'consent' | AppError | null;
};

const untouched: Entry = { text: '', changes: [], hasConsent: false, status: 'typing', complaint: null };

export type PasswordEntry = Entry & {
  readonly faults: readonly PinShapeFault[];
  readonly type: (text: string, isComposing: boolean) => void;
  readonly giveConsent: (hasConsent: boolean) => void;
  /** Sends the password once, if its shape is right and, for the last try, the consent is given. */
  readonly send: (cardId: string, triesSeen: number, doneText: string) => Promise<void>;
};

/** The password while it is being entered. It lives here only, and is gone with the dialog. */
export function usePasswordEntry(): PasswordEntry {
  const [entry, setEntry] = useState(untouched);
  const isShown = useIsShown();
  const change = (part: Partial<Entry>) => setEntry((before) => ({ ...before, ...part }));
  useAway(
    useCallback(
      () => setEntry(({ text }) => (text === '' ? untouched : { ...untouched, status: 'cleared' })),
      [],
    ),
  );

  const faults = checkShape('sign', entry.text);
  const send = async (cardId: string, triesSeen: number, doneText: string) => {
    if (entry.status === 'working') return;
    if (faults.length > 0) return change({ complaint: 'shape' });
    if (triesSeen === 1 && !entry.hasConsent) return change({ complaint: 'consent' });
    change({ status: 'working', complaint: null });
    const { text: password, hasConsent: lastTryConsent } = entry;
    const result = await client.card.readSignatureCertificate({
      cardId,
      password,
      triesSeen,
      lastTryConsent,
    });
    if (result.ok) {
      ui.closeDialog();
      ui.announce(doneText);
    } else if (isShown.current) setEntry({ ...untouched, complaint: result.error });
    else ui.openDialog({ name: 'problem', error: result.error });
  };
  return {
    ...entry,
    faults,
    send,
    type: (text, isComposing) => change(typed(entry, text, isComposing)),
    giveConsent: (hasConsent) => change({ hasConsent, complaint: null }),
  };
}

/** While an input method is composing, its text is left alone. */
function typed(before: Entry, text: string, isComposing: boolean): Partial<Entry> {
  const normalised = isComposing ? { text, changes: [] } : normalisePin('sign', text);
  const changes = text === '' ? [] : [...new Set([...before.changes, ...normalised.changes])];
  return { text: normalised.text, changes, status: 'typing', complaint: null };
}

function useIsShown() {
  const isShown = useRef(true);
  useEffect(() => {
    isShown.current = true;
    return () => {
      isShown.current = false;
    };
  }, []);
  return isShown;
}
