import type { GatewayStatus } from '../card/card-gateway.ts';
import {
  INFINITE,
  NOTIFICATION,
  type PcscApi,
  type PcscCode,
  type PcscHandle,
  ReaderState,
  settledState,
} from './pcsc-api.ts';
import { codeName, Scard, serviceFault } from './pcsc-faults.ts';
import { ReaderTable } from './reader-states.ts';
import { waitForChange } from './status-change.ts';
import { given, pause } from './waiting.ts';

/**
 * Milliseconds of the first wait after the list of readers changed. The list is then read once more before the wait
 * without end: where the service does not number its changes (pcsc-lite before 2.3), a reader that came between the
 * list and the wait would stay unseen, and readers come in pairs (one device, two slots).
 */
const SETTLING = 1_000;
/** Milliseconds between looks where the platform does not announce readers (macOS), or answers without a change. */
const LOOK_AGAIN = 1_000;
/** So many answers without news in a row, or calls that fail, are taken as they come; the next ones are slowed down. */
const PATIENCE = 3;

export type ReaderWatchOptions = {
  readonly load: () => PcscApi | 'not-installed';
  readonly log: (line: string) => void;
};

/**
 * Follows the readers and their cards with one blocking SCardGetStatusChange: no polling, no work while nothing
 * happens. It outlives the service: when that is not there, it waits for the platform's sign and starts again.
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
  #setbacks = 0;

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

  /** Lets go of the service and looks at everything anew. */
  refresh(): void {
    this.#round.abort();
  }

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
      if (pcsc === 'not-installed') {
        this.#report({ service: 'failed', reason: 'not-installed' });
        await given(signal);
        continue;
      }
      const context = await this.#establish(pcsc, signal);
      if (context !== undefined) {
        await this.#observe(pcsc, context, signal);
        if ((await pcsc.releaseContext(context)) !== Scard.success) this.#table.forgetStates();
      }
      if (this.#setbacks > PATIENCE) await pause(LOOK_AGAIN, signal);
    }
  }

  /** A context, or undefined after a wait for the service that is worth another try. */
  async #establish(pcsc: PcscApi, signal: AbortSignal): Promise<PcscHandle | undefined> {
    let answer = await pcsc.establishContext();
    if (answer.code === Scard.success) return answer.context;
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

  /** Reports readers and cards until the signal is given or the service is lost. */
  async #observe(pcsc: PcscApi, context: PcscHandle, signal: AbortSignal): Promise<void> {
    const isAnnounced = await announcesReaders(pcsc, context);
    const believed = new Map<string, number>();
    let isSettled = false;
    let withoutNews = 0;
    while (!signal.aborted) {
      const { code: listCode, readers } = await pcsc.listReaders(context);
      if (listCode !== Scard.success) return this.#lost('SCardListReaders', listCode);
      if (this.#table.list(readers)) isSettled = false;
      this.#reportReaders();

      const names = isAnnounced ? [...readers, NOTIFICATION] : readers;
      const watched = names.map((name) => ({ name, state: believed.get(name) ?? ReaderState.unaware }));
      const timeout = isAnnounced && isSettled ? INFINITE : SETTLING;
      const { code, states } = await waitForChange(pcsc, context, timeout, watched, signal);
      if (isLoss(code)) return this.#lost('SCardGetStatusChange', code);

      let isNews = code === Scard.timeout;
      if (code === Scard.timeout) isSettled = true;
      if (code === Scard.success) {
        watched.forEach(({ name, state }, index) => {
          const now = settledState(states[index] ?? state);
          if (now !== state) isNews = true;
          believed.set(name, now);
          if (name !== NOTIFICATION && !(now & ReaderState.unknown)) this.#table.see(name, now);
        });
      }
      this.#setbacks = 0;
      withoutNews = isNews ? 0 : withoutNews + 1;
      if (withoutNews > PATIENCE) await pause(LOOK_AGAIN, signal);
    }
  }

  #lost(call: string, code: PcscCode): void {
    this.#options.log(`${call}: ${codeName(code)}`);
    this.#setbacks += 1;
    this.#table.forgetStates();
  }

  #serviceFailed(pcsc: PcscApi, code: PcscCode): void {
    this.#options.log(`SCardEstablishContext: ${codeName(code)}`);
    this.#table.list([]);
    const reason = serviceFault(code);
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
    for (const listener of this.#listeners) listener(status);
  }
}

/** Whether the service tells of readers that come and go. macOS does not know the special reader. */
async function announcesReaders(pcsc: PcscApi, context: PcscHandle): Promise<boolean> {
  const { code, states } = await pcsc.getStatusChange(context, 0, [
    { name: NOTIFICATION, state: ReaderState.unaware },
  ]);
  return (code === Scard.success || code === Scard.timeout) && !((states[0] ?? 0) & ReaderState.unknown);
}

/** Whether a status change failed for more than the moment: after the others the list is simply read again. */
function isLoss(code: PcscCode): boolean {
  const passing: readonly PcscCode[] = [
    Scard.success,
    Scard.timeout,
    Scard.cancelled,
    Scard.unknownReader,
    Scard.readerUnavailable,
  ];
  return !passing.includes(code);
}
