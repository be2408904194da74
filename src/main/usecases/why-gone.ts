import { isReading } from '../../shared/domain/card-facts.ts';
import type { AppError } from '../../shared/model/app-error.ts';
import type { ReaderSlot } from '../../shared/model/card.ts';
import { isBack } from './card-name.ts';
import type { Session } from './session.ts';

/** The card of this id has left, so nothing was sent. `whyGone` finds out more once the reader is free again. */
export class Gone extends Error {
  override readonly name = 'Gone';
}

/**
 * What became of a card that was there a moment ago, before anything was sent to it: it has left, it was put back, or
 * another one lies in its place; or its reading failed, with what the screen says of that. A card that has just come is
 * waited for until it can be told from others, so nobody may ask this who holds a reader.
 * @param stop ends the waiting
 */
export async function whyGone(session: Session, cardId: string, stop?: AbortSignal): Promise<AppError> {
  const reader = session.memory.left(cardId)?.reader;
  for (;;) {
    const { readers } = session.store.snapshot();
    const slots = readers.map(({ slot }) => slot);
    const own = slots.find((slot) => slot.state === 'failed' && slot.cardId === cardId);
    if (own?.state === 'failed') return own.error;
    if (slots.some((slot) => isCard(session, slot, cardId) === true)) return { code: 'card/put-back' };
    const here = readers.find(({ name }) => name === reader)?.slot;
    if (here && (isCard(session, here, cardId) === false || isOther(here))) return { code: 'card/changed' };
    const isAwaited = slots.some((slot) => isBeingRead(slot) && isCard(session, slot, cardId) === undefined);
    if (!isAwaited || stop?.aborted) return { code: 'card/removed' };
    await nextChange(session, stop);
  }
}

const isCard = (session: Session, slot: ReaderSlot, leftId: string): boolean | undefined =>
  'cardId' in slot ? isBack(session, slot.cardId, leftId) : undefined;

/** A card that cannot be the one that left. */
const isOther = (slot: ReaderSlot): boolean =>
  slot.state === 'failed' && slot.error.code === 'card/not-my-number';

const isBeingRead = (slot: ReaderSlot): boolean =>
  slot.state === 'identifying' || (slot.state === 'card' && isReading(slot.card));

const nextChange = ({ store }: Session, stop: AbortSignal | undefined): Promise<void> =>
  new Promise((resolve) => {
    const end = (): void => {
      unsubscribe();
      stop?.removeEventListener('abort', end);
      resolve();
    };
    const unsubscribe = store.subscribe(end);
    stop?.addEventListener('abort', end);
  });
