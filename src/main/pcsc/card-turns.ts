import { TransportFault } from '../card/card-gateway.ts';
import { settlesWithin } from './waiting.ts';

/**
 * How many calls may be held up by other programs at a time. A held-up call occupies a thread of libuv's pool, which
 * has four: the watch sits on one, two may be held up, one is always left for everything else in the process.
 */
const MOST_HELD_UP = 2;

/** A connection to a card, as far as taking turns is concerned. */
export type Link = {
  /** May be held up by another program without end. */
  open(): Promise<void>;
  /** An opening that was given up goes no further than the call it is in. */
  abandon(): void;
  /** Ends the use of the card. Due after every `open`. */
  end(): Promise<void>;
  /** Lets go of everything. Due after `end`. May be held up too. */
  release(): Promise<void>;
};

/** Lets one caller at a time to each reader, and gives up waiting for what other programs hold up. */
export class CardTurns {
  readonly #patience: number;
  /** Per reader: settles when the last in the queue has been answered. */
  readonly #queues = new Map<string, Promise<unknown>>();
  readonly #opening = new Set<Promise<boolean>>();
  /** Per reader: settles when the last link has let go, however long that takes. */
  readonly #leaving = new Map<string, Promise<void>>();

  /** @param patience how long another program is waited for, in milliseconds */
  constructor(patience: number) {
    this.#patience = patience;
  }

  /** Opens the link when its turn comes, uses it, and closes it in every case. */
  take<L extends Link, T>(reader: string, link: L, use: (link: L) => Promise<T>): Promise<T> {
    const before = this.#queues.get(reader) ?? Promise.resolve();
    const answer = before.then(() => this.#run(reader, link, use));
    this.#queues.set(reader, settled(answer));
    return answer;
  }

  async #run<L extends Link, T>(reader: string, link: L, use: (link: L) => Promise<T>): Promise<T> {
    const before = this.#leaving.get(reader);
    if (before && !(await settlesWithin(before, this.#patience))) throw inUse();
    while (this.#opening.size + this.#leaving.size >= MOST_HELD_UP) {
      const next = Promise.race([...this.#opening, ...this.#leaving.values()]);
      if (!(await settlesWithin(next, this.#patience))) throw inUse();
    }
    const opening = link.open();
    if (!(await this.#isInTime(opening))) {
      link.abandon();
      this.#leave(reader, link, opening);
      throw inUse();
    }
    try {
      await opening;
      return await use(link);
    } finally {
      await link.end();
      this.#leave(reader, link);
    }
  }

  async #isInTime(opening: Promise<void>): Promise<boolean> {
    const inTime = settlesWithin(opening, this.#patience);
    this.#opening.add(inTime);
    const isInTime = await inTime;
    this.#opening.delete(inTime);
    return isInTime;
  }

  /** Lets go of the card behind the caller's back. */
  #leave(reader: string, link: Link, opening?: Promise<void>): void {
    const gone = (async () => {
      if (opening) {
        await settled(opening);
        await link.end();
      }
      await link.release();
      this.#leaving.delete(reader);
    })();
    this.#leaving.set(reader, gone);
  }
}

const inUse = (): TransportFault => new TransportFault('card-in-use', 'another program holds a transaction');
const settled = (promise: Promise<unknown>): Promise<unknown> => promise.catch(() => undefined);
