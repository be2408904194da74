import type { GatewayStatus } from '../card/card-gateway.ts';
import type { SessionEvent } from '../state/session-event.ts';
import { forgetCard } from './card-name.ts';
import { serviceError } from './faults.ts';
import { readCard } from './read-card.ts';
import type { Session } from './session.ts';

/** A card in a reader: which insertion it was, its id, and whether it answers at all. */
type InsertedCard = {
  readonly reader: string;
  readonly insertion: number;
  readonly cardId: string;
  readonly isMute: boolean;
};

export type CardWatch = {
  /** Reads this card anew under a new id, because it may be another one by now. False if it has left. */
  readonly readAgain: (cardId: string) => boolean;
  /** Ends the watch and forgets its cards. */
  readonly stop: () => void;
};

/**
 * Follows the readers. Tells the session which there are, draws an id for each card that comes and has it read, and
 * forgets each card that leaves.
 * @param drawId gives a new unguessable id
 */
export function watchCards(session: Session, drawId: () => string): CardWatch {
  const { gateway, store, memory } = session;
  let latest: GatewayStatus = { service: 'starting' };
  let cards: readonly InsertedCard[] = [];

  const follow = (status: GatewayStatus, now: readonly InsertedCard[]): void => {
    const before = cards;
    [latest, cards] = [status, now];
    for (const { cardId } of before.filter((card) => !now.includes(card))) forgetCard(session, cardId);
    const came = now.filter((card) => !before.includes(card));
    for (const { cardId, reader } of came) memory.inserted(cardId, reader);
    store.apply(eventOf(status, now));
    for (const card of came) read(card);
  };

  const read = ({ reader, cardId, isMute }: InsertedCard): void => {
    if (isMute) store.apply({ type: 'card-failed', cardId, error: { code: 'card/not-answering' } });
    else void readCard(session, reader, cardId);
  };

  const stop = gateway.watch((status) => follow(status, cardsIn(status, cards, drawId)));
  return {
    readAgain: (cardId) => {
      const known = cards.find((card) => card.cardId === cardId);
      if (!known) return false;
      follow(
        latest,
        cards.map((card) => (card === known ? { ...card, isMute: false, cardId: drawId() } : card)),
      );
      return true;
    },
    stop: () => {
      stop();
      for (const { cardId } of cards) forgetCard(session, cardId);
      cards = [];
    },
  };
}

/** The cards now in readers. One that was there before is the very same object. */
function cardsIn(
  status: GatewayStatus,
  before: readonly InsertedCard[],
  drawId: () => string,
): readonly InsertedCard[] {
  if (status.service !== 'running') return [];
  return status.readers.flatMap(({ name, card, insertion }) => {
    if (card === 'none') return [];
    const isMute = card === 'not-answering';
    const same = before.find(
      (known) => known.reader === name && known.insertion === insertion && known.isMute === isMute,
    );
    return [same ?? { reader: name, insertion, cardId: drawId(), isMute }];
  });
}

function eventOf(status: GatewayStatus, cards: readonly InsertedCard[]): SessionEvent {
  switch (status.service) {
    case 'starting':
      return { type: 'service-starting' };
    case 'failed':
      return { type: 'service-failed', error: serviceError(status.reason) };
    case 'running':
      return {
        type: 'readers-changed',
        readers: status.readers.map(({ name }) => ({
          name,
          cardId: cards.find(({ reader }) => reader === name)?.cardId ?? null,
        })),
      };
  }
}
