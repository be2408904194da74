import { SLOW_READING } from '../shared/domain/slow-reading.ts';
import { isOwnCard } from '../shared/generations/generations.ts';
import type { AppSnapshot } from '../shared/model/app-snapshot.ts';
import type { CardView, ReaderView } from '../shared/model/card.ts';
import { fail, ok, type Result } from '../shared/model/result.ts';
import { systemClock } from '../main/platform/clock.ts';
import type { Session } from '../main/usecases/session.ts';
import { isSettled } from '../main/usecases/settled.ts';
import { watchCards } from '../main/usecases/watch-card.ts';

export type WantedReader = {
  /** Undefined for any. */
  readonly name: string | undefined;
  /** Called once if it takes long. */
  readonly tellSlow: () => void;
};

export type ReadCard = { readonly reader: string; readonly cardId: string; readonly card: CardView };

/**
 * Waits until everything is known that a card gives without a PIN. Gives the card of the named reader, or else of the
 * first reader with a My Number Card, or else of the first with any card.
 */
export async function readReader(
  session: Session,
  drawId: () => string,
  wanted: WantedReader,
): Promise<Result<ReadCard>>;
/** @param use works with the card while the program still remembers it, which ends with this call */
export async function readReader<T>(
  session: Session,
  drawId: () => string,
  wanted: WantedReader,
  use: (card: ReadCard) => Promise<Result<T>>,
): Promise<Result<T>>;
export async function readReader<T>(
  session: Session,
  drawId: () => string,
  wanted: WantedReader,
  use?: (card: ReadCard) => Promise<Result<T>>,
): Promise<Result<ReadCard | T>> {
  const watch = watchCards(session, drawId);
  const callOff = systemClock.after(SLOW_READING, wanted.tellSlow);
  try {
    const read = await settled(session, wanted.name);
    callOff();
    return read.ok && use ? await use(read.value) : read;
  } finally {
    callOff();
    watch.stop();
    await session.gateway.close();
  }
}

function settled({ store }: Session, name: string | undefined): Promise<Result<ReadCard>> {
  /** The readers that held a card. A reader that is empty at the end may have held one at the beginning. */
  const held = new Set<string>();
  return new Promise((resolve) => {
    const look = (snapshot: AppSnapshot): void => {
      for (const { name: reader, slot } of snapshot.readers) if ('cardId' in slot) held.add(reader);
      if (!isSettled(snapshot, name)) return;
      stop();
      resolve(cardOf(snapshot, name, held));
    };
    const stop = store.subscribe(look);
    look(store.snapshot());
  });
}

function cardOf(
  { service, readers }: AppSnapshot,
  name: string | undefined,
  held: ReadonlySet<string>,
): Result<ReadCard> {
  if (service.state === 'failed') return fail(service.error);
  const candidates = name === undefined ? readers : readers.filter((reader) => reader.name === name);
  if (candidates.length === 0) return fail({ code: 'reader/none' });
  const chosen = best(candidates, held);
  if (!chosen || chosen.slot.state === 'empty' || chosen.slot.state === 'taken-out-early')
    return fail({ code: chosen && held.has(chosen.name) ? 'card/removed' : 'card/none' });
  if (chosen.slot.state === 'card' && chosen.slot.card.interrupted) return fail(chosen.slot.card.interrupted);
  if (chosen.slot.state === 'failed') return fail(chosen.slot.error);
  return chosen.slot.state === 'card'
    ? ok({ reader: chosen.name, cardId: chosen.slot.cardId, card: chosen.slot.card })
    : fail({ code: 'card/not-answering' });
}

const best = (readers: readonly ReaderView[], held: ReadonlySet<string>): ReaderView | undefined =>
  readers.find(({ slot }) => slot.state === 'card' && isOwnCard(slot.card.kind)) ??
  readers.find(({ slot }) => slot.state === 'card') ??
  readers.find(({ slot }) => slot.state === 'failed') ??
  readers.find(({ name }) => held.has(name)) ??
  readers[0];
