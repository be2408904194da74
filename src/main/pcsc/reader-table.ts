import type { ReaderStatus } from '../card/card-gateway.ts';
import { ReaderState } from './pcsc-api.ts';

/** A reader as last seen: the raw `dwEventState` (undefined: not seen yet) and the insertions counted so far. */
export type SeenReader = {
  readonly name: string;
  readonly state: number | undefined;
  readonly insertion: number;
};

const eventCount = (state: number): number => state >>> 16;
const isOccupied = (state: number): boolean => (state & ReaderState.present) !== 0;

/**
 * Takes the next state into account. PC/SC counts insertions and removals in the upper 16 bits. So a card that was
 * exchanged unseen shows as two events or more between two states with a card. macOS does not count; there a removal
 * in between is always reported as a state of its own. If other programs change their use of the card, the count
 * stays.
 */
export function seeState(reader: SeenReader, state: number): SeenReader {
  const before = reader.state;
  const wasOccupied = before !== undefined && isOccupied(before);
  const events = before === undefined ? 0 : (eventCount(state) - eventCount(before)) & 0xffff;
  const isNewCard = isOccupied(state) && (!wasOccupied || events >= 2);
  return { name: reader.name, state, insertion: reader.insertion + (isNewCard ? 1 : 0) };
}

export function readerStatus({ name, state = ReaderState.unaware, insertion }: SeenReader): ReaderStatus {
  if (!isOccupied(state)) return { name, card: 'none', insertion };
  return { name, card: state & ReaderState.mute ? 'not-answering' : 'present', insertion };
}

/** The readers of the last list, and how many insertions were seen in every reader that ever existed. */
export class ReaderTable {
  #seen = new Map<string, SeenReader>();
  #names: readonly string[] = [];
  /** Listed, but the service does not know it when asked: it is going away at this moment. */
  readonly #unseen = new Set<string>();

  /** @returns whether readers came or went */
  list(names: readonly string[]): boolean {
    const isSame = names.length === this.#names.length && names.every((name) => this.#names.includes(name));
    this.#names = names;
    for (const name of this.#unseen) if (!names.includes(name)) this.#unseen.delete(name);
    for (const name of this.#seen.keys()) if (!names.includes(name)) this.#forget(name);
    return !isSame;
  }

  /** The service lists this reader and says that it does not know it. Nobody waits for it. */
  cannotSee(name: string): void {
    this.#unseen.add(name);
  }

  see(name: string, state: number): void {
    this.#unseen.delete(name);
    this.#seen.set(name, seeState(this.#reader(name), state));
  }

  /** The service began to count anew, so the readers may hold other cards now. */
  forgetStates(): void {
    for (const name of this.#seen.keys()) this.#forget(name);
  }

  /** undefined while the service has said nothing of a listed reader */
  statuses(): readonly ReaderStatus[] | undefined {
    const readers = this.#names.filter((name) => !this.#unseen.has(name)).map((name) => this.#reader(name));
    return readers.every(({ state }) => state !== undefined) ? readers.map(readerStatus) : undefined;
  }

  #reader(name: string): SeenReader {
    return this.#seen.get(name) ?? { name, state: undefined, insertion: 0 };
  }

  #forget(name: string): void {
    this.#seen.set(name, { ...this.#reader(name), state: undefined });
  }
}
