import type { AppSnapshot } from '../../shared/model/app-snapshot.ts';
import type { CardView } from '../../shared/model/card.ts';
import type { Session } from './session.ts';

/** What the session shows of the card with this id; undefined once it has left. */
export function cardIn({ store }: Session, cardId: string): CardView | undefined {
  for (const { slot } of store.snapshot().readers) {
    if (slot.state === 'card' && slot.cardId === cardId) return slot.card;
  }
  return undefined;
}

/** The ids of all cards that are there. */
export const cardIdsIn = ({ readers }: AppSnapshot): readonly string[] =>
  readers.flatMap(({ slot }) => ('cardId' in slot ? [slot.cardId] : []));
