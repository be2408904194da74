import {
  INFINITE,
  NOTIFICATION,
  type PcscApi,
  type PcscCode,
  type PcscHandle,
  ReaderState,
  settledState,
  type WatchedReader,
} from './pcsc-api.ts';
import { Scard } from './pcsc-faults.ts';
import type { ReaderTable } from './reader-table.ts';
import { waitForChange } from './status-change.ts';
import { pause } from './waiting.ts';

/**
 * Milliseconds of the first wait after the list of readers changed. Then the list is read once more before the endless
 * wait. If the service does not number its changes (pcsc-lite before 2.3), a reader that came between list and wait
 * would stay unseen, and readers come in pairs (one device, two slots).
 */
const SETTLING = 1_000;
/** Milliseconds between looks if readers are not announced (macOS), or if the service answers without news. */
const LOOK_AGAIN = 1_000;
/** This many answers without news in a row are accepted; the next ones are slowed down. */
const PATIENCE = 3;

/** The answer to a status change of too many readers. pcsc-lite 1.9 gives the first. */
const TOO_MANY: ReadonlySet<PcscCode> = new Set([Scard.invalidParameter, Scard.invalidValue]);

/** The call that failed, and how. */
export type Loss = { readonly call: string; readonly code: PcscCode };

/** Follows readers and cards in one context with one blocking call. It does no work while nothing happens. */
export class ReaderRound {
  readonly #pcsc: PcscApi;
  readonly #context: PcscHandle;
  readonly #table: ReaderTable;
  readonly #signal: AbortSignal;
  /** The states that we tell PC/SC we know. */
  readonly #believed = new Map<string, number>();
  #isAnnounced = false;
  /** This many entries were too many for one call. pcsc-lite takes sixteen, including the special reader. */
  #tooMany = Infinity;
  #isSettled = false;
  #withoutNews = 0;

  constructor(pcsc: PcscApi, context: PcscHandle, table: ReaderTable, signal: AbortSignal) {
    this.#pcsc = pcsc;
    this.#context = context;
    this.#table = table;
    this.#signal = signal;
  }

  /**
   * @param looked called after each look, when the table is up to date; `isSettled` after a wait without any change
   * @returns undefined if the signal came
   */
  async run(looked: (isSettled: boolean) => void): Promise<Loss | undefined> {
    this.#isAnnounced = await this.#announcesReaders();
    while (!this.#signal.aborted) {
      const { code, readers } = await this.#pcsc.listReaders(this.#context);
      if (code !== Scard.success) return { call: 'SCardListReaders', code };
      if (this.#table.list(readers)) this.#isSettled = false;
      looked(this.#isSettled);
      const loss = await this.#wait(readers);
      if (loss !== undefined) return { call: 'SCardGetStatusChange', code: loss };
      if (this.#withoutNews > PATIENCE) await pause(LOOK_AGAIN, this.#signal);
    }
    return undefined;
  }

  /** @returns the code, if it means that the service is lost */
  async #wait(readers: readonly string[]): Promise<PcscCode | undefined> {
    const isAnnounced = this.#isAnnounced && readers.length + 1 < this.#tooMany;
    const names = isAnnounced ? [...readers, NOTIFICATION] : readers;
    const watched = names.map((name) => ({ name, state: this.#believed.get(name) ?? ReaderState.unaware }));
    const timeout = isAnnounced && this.#isSettled ? INFINITE : SETTLING;
    const { code, states } = await waitForChange(this.#pcsc, this.#context, timeout, watched, this.#signal);
    if (TOO_MANY.has(code) && isAnnounced) {
      this.#tooMany = names.length;
      return undefined;
    }
    if (isLoss(code)) return code;
    if (code === Scard.timeout) this.#isSettled = true;
    const isNews = this.#take(watched, states) || code === Scard.timeout;
    this.#withoutNews = isNews ? 0 : this.#withoutNews + 1;
    return undefined;
  }

  /**
   * Takes what came, whatever the code was: a call that timed out or was cancelled may have seen something before.
   * @returns whether any state differs from what we knew
   */
  #take(watched: readonly WatchedReader[], states: readonly number[]): boolean {
    let isNews = false;
    watched.forEach(({ name, state }, index) => {
      const now = settledState(states[index] ?? ReaderState.unaware);
      if (now === ReaderState.unaware && name !== NOTIFICATION) return;
      isNews ||= now !== state;
      this.#believed.set(name, now);
      if (name === NOTIFICATION) return;
      if (now & ReaderState.unknown) this.#table.cannotSee(name);
      else this.#table.see(name, now);
    });
    return isNews;
  }

  /** Whether the service reports readers that come and go. macOS does not know the special reader. */
  async #announcesReaders(): Promise<boolean> {
    const notification = { name: NOTIFICATION, state: ReaderState.unaware };
    const { code, states } = await this.#pcsc.getStatusChange(this.#context, 0, [notification]);
    return (code === Scard.success || code === Scard.timeout) && !((states[0] ?? 0) & ReaderState.unknown);
  }
}

/** Whether a status change failed for longer than a moment. After other failures the list is simply read again. */
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
