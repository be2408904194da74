/** SCARDCONTEXT or SCARDHANDLE: opaque; 64-bit values that a number cannot hold come as bigint. */
export type PcscHandle = number | bigint;

/** What a call returned, as an unsigned 32-bit number on every platform; 0 is success. */
export type PcscCode = number;

/** One reader as SCardGetStatusChange sees it: its name and the state we believe it in (0: tell me). */
export type WatchedReader = { readonly name: string; readonly state: number };

/** What SCardGetStatusChange says: the new `dwEventState` of each reader, whatever the code. */
export type StatusChange = { readonly code: PcscCode; readonly states: readonly number[] };

/**
 * The calls of PC/SC that this program uses: numbers in, numbers out, no judgement. Every call runs on a thread of
 * libuv's pool, because any of them may hang: pcsc-lite asks its service even to cancel.
 */
export interface PcscApi {
  establishContext(): Promise<{ readonly code: PcscCode; readonly context: PcscHandle }>;
  releaseContext(context: PcscHandle): Promise<PcscCode>;
  /** No reader is success with an empty list, whatever the platform calls it. */
  listReaders(context: PcscHandle): Promise<{ readonly code: PcscCode; readonly readers: readonly string[] }>;
  /**
   * Blocks until a reader is in another state than given.
   * @param timeout milliseconds, or INFINITE
   * @returns the new `dwEventState` of each reader, in the order given
   */
  getStatusChange(
    context: PcscHandle,
    timeout: number,
    readers: readonly WatchedReader[],
  ): Promise<StatusChange>;
  /** The ATR of the card in this reader, as PC/SC knows it; empty without a card. */
  atr(context: PcscHandle, reader: string): Promise<{ readonly code: PcscCode; readonly atr: Uint8Array }>;
  /** Ends a getStatusChange that is waiting in this context. One that has not begun to wait misses it. */
  cancel(context: PcscHandle): Promise<PcscCode>;
  /** Shared, T=0 or T=1. */
  connect(
    context: PcscHandle,
    reader: string,
  ): Promise<{ readonly code: PcscCode; readonly card: PcscHandle; readonly protocol: number }>;
  /** After a reset by someone else: resets the card once more, because it may have been left without power. */
  reconnect(card: PcscHandle): Promise<{ readonly code: PcscCode; readonly protocol: number }>;
  beginTransaction(card: PcscHandle): Promise<PcscCode>;
  endTransaction(card: PcscHandle, disposition: Disposition): Promise<PcscCode>;
  /** @param response gets filled; the result says with how many bytes */
  transmit(
    card: PcscHandle,
    protocol: number,
    command: Uint8Array,
    response: Uint8Array,
  ): Promise<{ readonly code: PcscCode; readonly length: number }>;
  /**
   * Asks the driver of the reader. If the library has no such function, the code is that of an unsupported feature.
   * @param output gets filled; the result says with how many bytes
   */
  control(
    card: PcscHandle,
    controlCode: number,
    input: Uint8Array,
    output: Uint8Array,
  ): Promise<{ readonly code: PcscCode; readonly length: number }>;
  /** The control code that asks a driver what else it can do, CM_IOCTL_GET_FEATURE_REQUEST. */
  readonly featureRequest: number;
  disconnect(card: PcscHandle, disposition: Disposition): Promise<PcscCode>;
  /**
   * Connects to the reader, whether there is a card in it or not. The card gets no power by it. `disconnect` ends it.
   */
  connectReader(
    context: PcscHandle,
    reader: string,
  ): Promise<{ readonly code: PcscCode; readonly card: PcscHandle }>;
  /**
   * An attribute of the reader, SCARD_ATTR_….
   * @param output gets filled; the result says with how many bytes
   */
  attribute(
    card: PcscHandle,
    id: number,
    output: Uint8Array,
  ): Promise<{ readonly code: PcscCode; readonly length: number }>;
  /** Windows: the instance id of the reader's device, `USB\VID_054C&PID_0DC8\…`. Elsewhere an unsupported feature. */
  deviceInstance(
    context: PcscHandle,
    reader: string,
  ): Promise<{ readonly code: PcscCode; readonly instance: string }>;
  /** What tells where a reader is plugged in on this platform. */
  readonly plugIsToldBy: 'channel' | 'instance' | 'nobody';
  /**
   * Resolves when the service may have started, or when the signal comes. Never rejects. It may resolve without need:
   * the caller checks for itself.
   */
  serviceSign(signal: AbortSignal): Promise<void>;
  /** What a missing service means on this platform. */
  readonly withoutService: 'failed' | 'no-reader';
  /** What SCARD_E_SERVICE_STOPPED means on this platform, when it is the answer to establishContext. */
  readonly stoppedMeans: 'not-running' | 'not-fitting';
}

export const Disposition = { leave: 0, reset: 1, unpower: 2 } as const;
export type Disposition = (typeof Disposition)[keyof typeof Disposition];

/** A timeout that never comes. */
export const INFINITE = 0xffffffff;

/** The reader that stands for the list of readers: its state changes when a reader comes or goes. */
export const NOTIFICATION = '\\\\?PnP?\\Notification';

/** Bits of `dwEventState`; the upper 16 bits count insertions and removals (pcsc-lite and Windows, not macOS). */
export const ReaderState = {
  unaware: 0x0000,
  changed: 0x0002,
  unknown: 0x0004,
  present: 0x0020,
  exclusive: 0x0080,
  inUse: 0x0100,
  mute: 0x0200,
} as const;

/**
 * A state from SCardGetStatusChange, in the form in which that wants it back: the mark of a change is not part of it.
 */
export const settledState = (state: number): number => (state & ~ReaderState.changed) >>> 0;
