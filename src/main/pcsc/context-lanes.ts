import { INFINITE, type PcscCode, type PcscHandle } from './pcsc-api.ts';
import { Scard } from './pcsc-faults.ts';
import { settlesWithin } from './waiting.ts';

/**
 * One call at a time in each context, with a limit on the waiting. Nothing can stop a call on its thread. While one
 * that was given up is still running, no other of its context is begun: pcsc-lite would block that one, too.
 */
export class ContextLanes {
  /** Per context: settles when the last call has come back. */
  readonly #out = new Map<PcscHandle, Promise<void>>();

  /**
   * @param limit milliseconds
   * @param late the answer if the call does not come back in time or an earlier one is still running
   * @param tidy undoes a result that comes after that
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

  /** A call that releases something: made at once, or as soon as the running one has come back. */
  async letGo(context: PcscHandle, limit: number, call: () => Promise<PcscCode>): Promise<PcscCode> {
    const before = this.#out.get(context);
    if (!before) return this.ask(context, limit, call, Scard.noAnswer);
    void this.#occupy(context, before.then(call));
    return Scard.noAnswer;
  }

  /** Resolves when no call of this context is running any more, however long that takes. */
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
