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

/**
 * This often in a row the service may go away while a card in the same reader is read. It may be a restart; but a
 * service that crashes over this card or its driver would do so again and again, for all readers and all programs.
 */
const MOST_LOSSES = 2;

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
  const readings = new Map<string, Promise<void>>();
  /** Per reader: how often in a row the service went away while its card was read. */
  const losses = new Map<string, number>();

  const follow = (status: GatewayStatus, now: readonly InsertedCard[]): void => {
    const before = cards;
    [latest, cards] = [status, now];
    for (const reader of emptyReaders(status)) losses.delete(reader);
    for (const { cardId } of before.filter((card) => !now.includes(card))) forgetCard(session, cardId);
    const came = now.filter((card) => !before.includes(card));
    for (const { cardId, reader } of came) memory.inserted(cardId, reader);
    store.apply(eventOf(status, now));
    for (const card of came) read(card);
  };

  /** One reading at a time in each reader. A card that has left before its turn is not read. */
  const read = (card: InsertedCard): void => {
    const { cardId } = card;
    if (card.isMute)
      return store.apply({ type: 'card-failed', cardId, error: { code: 'card/not-answering' } });
    const before = readings.get(card.reader) ?? Promise.resolve();
    const over = before.then(() => (cards.includes(card) ? readNow(card) : undefined));
    readings.set(
      card.reader,
      over.catch((mistake: unknown) => void session.report(mistake)),
    );
  };
  const readNow = async ({ reader, cardId }: InsertedCard): Promise<void> => {
    const lost = losses.get(reader) ?? 0;
    if (lost >= MOST_LOSSES)
      return store.apply({ type: 'card-failed', cardId, error: { code: 'service/gone' } });
    const error = await readCard(session, reader, cardId);
    losses.set(reader, error?.code === 'service/gone' ? lost + 1 : 0);
  };

  const stop = gateway.watch((status) => follow(status, cardsIn(status, cards, drawId)));
  return {
    readAgain: (cardId) => {
      const known = cards.find((card) => card.cardId === cardId);
      if (!known) return false;
      losses.delete(known.reader);
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

const emptyReaders = (status: GatewayStatus): readonly string[] =>
  status.service === 'running'
    ? status.readers.filter(({ card }) => card === 'none').map(({ name }) => name)
    : [];

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
