import { INFINITE, type PcscCode, type PcscHandle } from './pcsc-api.ts';
import { Scard } from './pcsc-faults.ts';
import { settlesWithin } from './waiting.ts';

/**
 * One call at a time in each context, each waited for only so long. Nothing can stop a call on its thread, so while one
 * that was given up is still out, no other of its context is begun: pcsc-lite would block that one, too.
 */
export class ContextLanes {
  /** Per context: settles when the last call is back. */
  readonly #out = new Map<PcscHandle, Promise<void>>();

  /**
   * @param limit milliseconds
   * @param late the answer, where the call does not come back in time or an earlier one is still out
   * @param tidy undoes what comes after that
   */
  async ask<T>(
    context: PcscHandle,
    limit: number,
    call: () => Promise<T>,
    late: T,
    tidy?: (came: T) => unknown,
  ): Promise<T> {
    if (this.#out.has(context)) return late;
    let isGivenUp = false;
    const called = call();
    const back = this.#occupy(
      context,
      called.then((came) => (isGivenUp ? tidy?.(came) : undefined)),
    );
    if (limit >= INFINITE) await back;
    else if (!(await settlesWithin(back, limit))) {
      isGivenUp = true;
      return late;
    }
    return called;
  }

  /** A call that lets go of something: done at once, or as soon as the one that is out is back. */
  async letGo(context: PcscHandle, limit: number, call: () => Promise<PcscCode>): Promise<PcscCode> {
    const before = this.#out.get(context);
    if (!before) return this.ask(context, limit, call, Scard.noAnswer);
    void this.#occupy(context, before.then(call));
    return Scard.noAnswer;
  }

  /** Resolves when nothing of this context is out any more, however long that takes. */
  async atRest(context: PcscHandle): Promise<void> {
    for (let out = this.#out.get(context); out; out = this.#out.get(context)) await out;
  }

  #occupy(context: PcscHandle, call: Promise<unknown>): Promise<void> {
    const back: Promise<void> = call
      .catch(() => undefined)
      .then(() => {
        if (this.#out.get(context) === back) this.#out.delete(context);
      });
    this.#out.set(context, back);
    return back;
  }
}
