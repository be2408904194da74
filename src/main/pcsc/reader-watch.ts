import type { GatewayStatus } from '../card/card-gateway.ts';
import type { BoundedPcsc } from './bounded-pcsc.ts';
import type { PcscCode, PcscHandle } from './pcsc-api.ts';
import { codeName, Scard, serviceFault } from './pcsc-faults.ts';
import type { UnloadedPcsc } from './pcsclite.ts';
import { ReaderRound } from './reader-round.ts';
import { ReaderTable } from './reader-table.ts';
import { given, pause } from './waiting.ts';

/** This many failures in a row are accepted: pcscd touches its directory a few times before it takes calls. */
const PATIENCE = 10;
/** Milliseconds between the tries after that. */
const TRY_AGAIN = 1_000;

export type ReaderWatchOptions = {
  readonly load: () => BoundedPcsc | UnloadedPcsc;
  readonly log: (line: string) => void;
};

/**
 * Follows the readers and their cards with one blocking SCardGetStatusChange: no polling, no work while nothing
 * happens. It outlives the service: if that is missing, it waits for the platform's sign and starts again.
 */
export class ReaderWatch {
  readonly #options: ReaderWatchOptions;
  readonly #listeners = new Set<(status: GatewayStatus) => void>();
  readonly #table = new ReaderTable();
  #status: GatewayStatus = { service: 'starting' };
  #running: Promise<void> | undefined;
  /** Ends what the loop is waiting for, whatever that is. */
  #round = new AbortController();
  #isClosed = false;
  /** Failures since the service last came through a whole second. */
  #setbacks = 0;
  /** Reported once, not at every try. */
  #loggedCode: PcscCode = Scard.success;

  constructor(options: ReaderWatchOptions) {
    this.#options = options;
  }

  /** Reports now and after every change. The first caller starts the watch. A listener must not throw. */
  watch(listener: (status: GatewayStatus) => void): () => void {
    this.#listeners.add(listener);
    listener(this.#status);
    if (!this.#isClosed) this.#running ??= this.#run();
    return () => void this.#listeners.delete(listener);
  }

  /** Releases the service and looks at everything anew. */
  refresh(): void {
    this.#round.abort();
  }

  /** Resolves when the service has been released, however late. */
  async close(): Promise<void> {
    this.#isClosed = true;
    this.#listeners.clear();
    this.#round.abort();
    await this.#running;
  }

  async #run(): Promise<void> {
    while (!this.#isClosed) {
      this.#round = new AbortController();
      const { signal } = this.#round;
      const pcsc = this.#options.load();
      if (typeof pcsc === 'string') {
        this.#report({ service: 'failed', reason: pcsc });
        await given(signal);
        continue;
      }
      const context = await this.#establish(pcsc, signal);
      if (context !== undefined) await this.#observe(pcsc, context, signal);
      if (this.#setbacks > PATIENCE) await pause(TRY_AGAIN, signal);
    }
  }

  /** A context, or undefined after a wait for the service that is worth another try. */
  async #establish(pcsc: BoundedPcsc, signal: AbortSignal): Promise<PcscHandle | undefined> {
    let answer = await pcsc.establishContext();
    if (answer.code === Scard.success) return answer.context;
    if (answer.code === Scard.noAnswer) {
      this.#serviceFailed(pcsc, answer.code);
      await pause(TRY_AGAIN, signal);
      return undefined;
    }
    // The wait begins before a second try, so that a service that starts in between is not missed.
    const waiting = new AbortController();
    signal.addEventListener('abort', () => waiting.abort());
    const sign = pcsc.serviceSign(waiting.signal);
    answer = await pcsc.establishContext();
    if (answer.code !== Scard.success && !signal.aborted) {
      this.#setbacks += 1;
      this.#serviceFailed(pcsc, answer.code);
      await sign;
    }
    waiting.abort();
    return answer.code === Scard.success ? answer.context : undefined;
  }

  /** Reports readers and cards until the signal comes or the service is lost. */
  async #observe(pcsc: BoundedPcsc, context: PcscHandle, signal: AbortSignal): Promise<void> {
    let looks = 0;
    const loss = await new ReaderRound(pcsc, context, this.#table, signal).run((isSettled) => {
      looks += 1;
      if (isSettled) this.#setbacks = 0;
      // A service that failed again and again is believed once it has come through a wait.
      if (looks > 1 || this.#setbacks <= PATIENCE) this.#reportReaders();
    });
    if (loss) {
      this.#options.log(`${loss.call}: ${codeName(loss.code)}`);
      this.#setbacks += 1;
    }
    const released = await pcsc.releaseContext(context);
    if (loss?.code === Scard.noAnswer) {
      this.#serviceFailed(pcsc, loss.code);
      // A service that hangs would hang for a second call as well. One thread is enough.
      await pcsc.atRest(context);
    } else if (loss && this.#setbacks > PATIENCE) {
      // It takes calls and hangs up on each, as one does that a driver crashes again and again.
      this.#serviceFailed(pcsc, Scard.noAnswer);
    }
    if (loss || released !== Scard.success) this.#table.forgetStates();
  }

  #serviceFailed(pcsc: BoundedPcsc, code: PcscCode): void {
    if (code !== this.#loggedCode) this.#options.log(`SCardEstablishContext: ${codeName(code)}`);
    this.#loggedCode = code;
    this.#table.list([]);
    const reason = serviceFault(code, pcsc);
    const isNoReader = reason === 'not-running' && pcsc.withoutService === 'no-reader';
    this.#report(isNoReader ? { service: 'running', readers: [] } : { service: 'failed', reason });
  }

  #reportReaders(): void {
    const readers = this.#table.statuses();
    if (readers) this.#report({ service: 'running', readers });
  }

  #report(status: GatewayStatus): void {
    if (this.#isClosed || JSON.stringify(status) === JSON.stringify(this.#status)) return;
    this.#status = status;
    if (status.service === 'running') this.#loggedCode = Scard.success;
    for (const listener of this.#listeners) listener(status);
  }
}
