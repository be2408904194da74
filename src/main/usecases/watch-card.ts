import type { GatewayStatus } from '../card/card-gateway.ts';
import type { SessionEvent } from '../state/session-event.ts';
import { serviceError } from './faults.ts';
import { readCard } from './read-card.ts';
import type { Session } from './session.ts';

/** A card in a reader: which insertion it was, the id drawn for it, and whether it answers at all. */
type InsertedCard = {
  readonly reader: string;
  readonly insertion: number;
  readonly cardId: string;
  readonly isMute: boolean;
};

/**
 * Follows the readers: tells the session which there are, draws an id for each card that comes and has it read, and
 * forgets each card that leaves.
 * @param drawId gives a new unguessable id
 * @returns ends the watch and forgets all cards
 */
export function watchCards(session: Session, drawId: () => string): () => void {
  const { gateway, store, memory } = session;
  let cards: readonly InsertedCard[] = [];

  const statusChanged = (status: GatewayStatus): void => {
    const before = cards;
    cards = cardsIn(status, before, drawId);
    for (const { cardId } of before.filter((card) => !cards.includes(card))) memory.forget(cardId);
    const came = cards.filter((card) => !before.includes(card));
    for (const { cardId, reader } of came) memory.inserted(cardId, reader);
    store.apply(eventOf(status, cards));
    for (const card of came) read(card);
  };

  const read = ({ reader, cardId, isMute }: InsertedCard): void => {
    if (isMute) store.apply({ type: 'card-failed', cardId, error: { code: 'card/not-answering' } });
    else void readCard(session, reader, cardId);
  };

  const stop = gateway.watch(statusChanged);
  return () => {
    stop();
    memory.forgetAll();
  };
}

/** The cards now in readers; one that was there before is the very same object. */
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
