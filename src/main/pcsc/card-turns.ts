import { TransportFault } from '../card/card-gateway.ts';
import { settlesWithin } from './waiting.ts';

/**
 * How the use of a card ended: it did; or a command has not come back, and may yet; or nothing does, and nobody but
 * the service or the reader is the cause.
 */
export type Ended = 'ended' | 'command-hangs' | 'hangs';

/** A connection to a card, as far as taking turns is concerned. */
export type Link = {
  /** Another program, the reader or the service may delay it. */
  open(): Promise<void>;
  /** An opening that was given up goes no further than its current call and takes no further command. */
  abandon(): void;
  /** What delays an opening, as far as the service tells. */
  whyHeldUp(): Promise<TransportFault>;
  /** Ends the use of the card. It must be called after every `open`. */
  end(): Promise<Ended>;
  /**
   * Releases everything. It must be called after `end`. Resolves when no call of the link is running, however late.
   */
  release(): Promise<void>;
};

/** A link that has not released its card yet, and what to tell the next caller of its reader if that lasts. */
type Leaving = {
  readonly gone: Promise<void>;
  readonly fault: Promise<TransportFault>;
  /** Milliseconds that the next caller waits. */
  readonly patience: number;
};

/** How long the next caller waits for the late answer to a command that was given up, in milliseconds. */
const LATE = 4_000;

/** Admits one caller at a time to each reader, and stops waiting for what does not come. */
export class CardTurns {
  readonly #patience: number;
  readonly #mostAtOnce: number;
  /** Per reader: settles when the last one in the queue has got its answer. */
  readonly #queues = new Map<string, Promise<unknown>>();
  readonly #opening = new Set<Promise<boolean>>();
  readonly #inUse = new Set<Link>();
  readonly #leaving = new Map<string, Leaving>();

  /**
   * @param patience how long an opening may take, in milliseconds
   * @param mostAtOnce how many links may be blocked at a time: each occupies a thread
   */
  constructor(patience: number, mostAtOnce: number) {
    this.#patience = patience;
    this.#mostAtOnce = mostAtOnce;
  }

  /** Opens the link when its turn comes, uses it, and closes it in every case. */
  take<L extends Link, T>(reader: string, link: L, use: (link: L) => Promise<T>): Promise<T> {
    const before = this.#queues.get(reader) ?? Promise.resolve();
    const answer = before.then(() => this.#run(reader, link, use));
    this.#queues.set(reader, settled(answer));
    return answer;
  }

  /** Ends all uses: no further command is taken. Resolves when every link has been released, however late. */
  async close(): Promise<void> {
    for (const link of this.#inUse) link.abandon();
    await Promise.all(this.#queues.values());
    await Promise.all([...this.#leaving.values()].map(({ gone }) => gone));
  }

  async #run<L extends Link, T>(reader: string, link: L, use: (link: L) => Promise<T>): Promise<T> {
    // A reader whose last link still hangs is not opened again, because that would hang, too.
    const before = this.#leaving.get(reader);
    if (before && !(await settlesWithin(before.gone, before.patience))) throw await before.fault;
    while (this.#opening.size + this.#leaving.size >= this.#mostAtOnce) {
      const next = Promise.race([...this.#opening, ...[...this.#leaving.values()].map(({ gone }) => gone)]);
      if (!(await settlesWithin(next, this.#patience)))
        throw new TransportFault('service-not-answering', 'every thread is held up');
    }
    this.#inUse.add(link);
    try {
      return await this.#lend(reader, link, use);
    } finally {
      this.#inUse.delete(link);
    }
  }

  async #lend<L extends Link, T>(reader: string, link: L, use: (link: L) => Promise<T>): Promise<T> {
    const opening = link.open();
    const inTime = settlesWithin(opening, this.#patience);
    this.#opening.add(inTime);
    if (!(await inTime)) {
      const fault = link.whyHeldUp();
      link.abandon();
      this.#leave(reader, link, fault, { patience: this.#patience, opening });
      this.#opening.delete(inTime);
      throw await fault;
    }
    this.#opening.delete(inTime);
    let fault = new TransportFault('reader-not-answering', 'the last use of it has not ended');
    try {
      await opening;
      return await use(link);
    } catch (thrown) {
      if (thrown instanceof TransportFault) fault = thrown;
      throw thrown;
    } finally {
      const ended = await link.end();
      this.#leave(reader, link, Promise.resolve(fault), { patience: this.#patienceAfter(ended) });
    }
  }

  /**
   * Another program may delay an end, as it may an opening. Somebody has waited for a command that hangs already; a
   * little more tells what it came to, if its answer is only late.
   */
  #patienceAfter(ended: Ended): number {
    if (ended === 'hangs') return 0;
    return ended === 'ended' ? this.#patience : Math.min(this.#patience, LATE);
  }

  /** Releases the card without the caller waiting for it. */
  #leave(
    reader: string,
    link: Link,
    fault: Promise<TransportFault>,
    { patience, opening }: { readonly patience: number; readonly opening?: Promise<void> },
  ): void {
    const gone = (async () => {
      if (opening) {
        await settled(opening);
        await link.end();
      }
      await link.release();
      this.#leaving.delete(reader);
    })();
    this.#leaving.set(reader, { gone, fault, patience });
  }
}

const settled = (promise: Promise<unknown>): Promise<unknown> => promise.catch(() => undefined);
