/**
 * A PC/SC for tests of what no machine at hand does: other platforms, broken services, moments that are hard to hit.
 */
import { type PcscApi, type PcscCode, ReaderState, type WatchedReader } from './pcsc-api.ts';
import { Scard } from './pcsc-faults.ts';

type Change = Awaited<ReturnType<PcscApi['getStatusChange']>>;

/** What SCardGetStatusChange was asked. */
export type Wait = { readonly timeout: number; readonly readers: readonly WatchedReader[] };

/**
 * Answers each status change with what the test says, or keeps it waiting; the (fake) clock ends a timeout. Everything
 * else succeeds unless the test says otherwise.
 */
export class FakePcsc implements PcscApi {
  withoutService: PcscApi['withoutService'] = 'failed';
  stoppedMeans: PcscApi['stoppedMeans'] = 'not-fitting';
  readers: string[] = [];
  establishCode: PcscCode = Scard.success;
  /** How many cancellations are ignored. */
  deafness = 0;
  readonly waits: Wait[] = [];
  answer: (wait: Wait) => { code: PcscCode; states: readonly number[] } | undefined = () => undefined;
  #end: ((change: Change) => void) | undefined;
  #signs: (() => void)[] = [];

  establishContext = () => Promise.resolve({ code: this.establishCode, context: 1 });
  releaseContext = () => Promise.resolve(Scard.success);
  listReaders = () => Promise.resolve({ code: Scard.success, readers: [...this.readers] });

  getStatusChange = (_: unknown, timeout: number, readers: readonly WatchedReader[]): Promise<Change> => {
    const wait = { timeout, readers };
    this.waits.push(wait);
    const answer = this.answer(wait);
    if (answer) return Promise.resolve(answer);
    return new Promise((resolve) => {
      const unchanged = readers.map(({ state }) => state);
      this.#end = resolve;
      if (timeout < 0x7fffffff) setTimeout(resolve, timeout, { code: Scard.timeout, states: unchanged });
    });
  };

  atr: PcscApi['atr'] = () => Promise.resolve({ code: Scard.success, atr: new Uint8Array() });

  /** Ends the status change that is waiting. */
  change(code: PcscCode, ...states: number[]): void {
    this.#end?.({ code, states: states.map((state) => (state | ReaderState.changed) >>> 0) });
  }

  cancel = (): Promise<PcscCode> => {
    this.deafness -= 1;
    if (this.deafness < 0) this.change(Scard.cancelled);
    return Promise.resolve(Scard.success);
  };

  serviceSign = (signal: AbortSignal): Promise<void> =>
    new Promise((resolve) => {
      this.#signs.push(resolve);
      signal.addEventListener('abort', () => resolve());
    });

  /** Signals that the service may be there. */
  giveSign(): void {
    for (const sign of this.#signs.splice(0)) sign();
  }

  connect: PcscApi['connect'] = () => Promise.resolve({ code: Scard.success, card: 2, protocol: 2 });
  reconnect: PcscApi['reconnect'] = () => Promise.resolve({ code: Scard.success, protocol: 1 });
  beginTransaction: PcscApi['beginTransaction'] = () => Promise.resolve(Scard.success);
  endTransaction: PcscApi['endTransaction'] = () => Promise.resolve(Scard.success);
  disconnect: PcscApi['disconnect'] = () => Promise.resolve(Scard.success);
  plugIsToldBy: PcscApi['plugIsToldBy'] = 'channel';
  connectReader: PcscApi['connectReader'] = () => Promise.resolve({ code: Scard.success, card: 3 });
  attribute: PcscApi['attribute'] = () => Promise.resolve({ code: Scard.unsupportedFeature, length: 0 });
  deviceInstance: PcscApi['deviceInstance'] = () =>
    Promise.resolve({ code: Scard.unsupportedFeature, instance: '' });
  featureRequest = 0x42000d48;
  control: PcscApi['control'] = () => Promise.resolve({ code: Scard.unsupportedFeature, length: 0 });
  transmit: PcscApi['transmit'] = (_card, _protocol, _command, response) => {
    response.set([0x90, 0x00]);
    return Promise.resolve({ code: Scard.success, length: 2 });
  };
}
