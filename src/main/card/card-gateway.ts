/**
 * The port between the program and card readers. Two things implement it: PC/SC readers (main/pcsc) and sample cards
 * (main/sample). Nothing above knows which one answers.
 */

/**
 * Why the program could not talk to a card. It is never a status word: a card that answers is not a fault of the
 * transport.
 */
export type TransportFaultReason =
  /** The card left the reader, or another program reset it meanwhile. */
  | 'card-removed'
  | 'reader-gone'
  /** Another program holds the card and did not release it in time. */
  | 'card-in-use'
  /** The service does not let this account use cards, though it shows the readers. */
  | 'card-not-permitted'
  /** Something in the reader does not answer (upside down, no contact, broken). */
  | 'card-not-answering'
  /** A call to this reader did not come back in time. */
  | 'reader-not-answering'
  /** The service went away during the session. */
  | 'service-gone'
  /** There was no service to begin with. */
  | `service-${ServiceFaultReason}`
  /** The transport was used after its `withCard` call ended. */
  | 'closed';

export class TransportFault extends Error {
  readonly reason: TransportFaultReason;
  readonly detail: string;

  /** @param detail for the log: the failing call and its code, e.g. `SCardTransmit 0x80100069` */
  constructor(reason: TransportFaultReason, detail = '') {
    super(`${reason}${detail && `: ${detail}`}`);
    this.name = 'TransportFault';
    this.reason = reason;
    this.detail = detail;
  }
}

/** Why there is no smart card service to talk to. */
export type ServiceFaultReason =
  | 'not-running'
  /** There is no PC/SC library on this machine. */
  | 'not-installed'
  /** There is one, but it is made for another kind of machine or lacks a function. */
  | 'library-unusable'
  /** The part of this program that speaks to it cannot be loaded. */
  | 'part-missing'
  | 'refused'
  | 'too-many-clients'
  /** Library and service speak different versions of their protocol. */
  | 'not-fitting'
  /** A call to the service did not come back in time. */
  | 'not-answering';

export type ReaderStatus = {
  readonly name: string;
  readonly card: 'none' | 'present' | 'not-answering';
  /** Grows with each insertion seen in this reader, so that a quick exchange is not taken for the same card. */
  readonly insertion: number;
};

export type GatewayStatus =
  | { readonly service: 'starting' }
  | { readonly service: 'failed'; readonly reason: ServiceFaultReason }
  | { readonly service: 'running'; readonly readers: readonly ReaderStatus[] };

/** The command into which a reader puts the PIN from its own keys: `header Lc PIN`, one ASCII byte for each digit. */
export type PadCommand = {
  /** CLA INS P1 P2. */
  readonly header: readonly [number, number, number, number];
  /** How many digits the PIN has. */
  readonly digits: number;
};

/**
 * The reader's own keys: the PIN goes from them to the card, and this computer never has it. Each gives the card's
 * whole response, or one of the reader's own (6400 timed out, 6401 cancelled, 6402 entries differ, 6403 wrong length,
 * 6B80 cannot do that; PC/SC Workgroup specification part 10 §2.5). Rejects with a TransportFault.
 */
export interface PinPad {
  /** Asks for a PIN once. */
  enter(command: PadCommand): Promise<Uint8Array>;
  /** Asks for a new PIN twice, and sends it if both are the same. Not every reader can do that. */
  readonly enterTwice?: (command: PadCommand) => Promise<Uint8Array>;
}

/** A card for the length of one `withCard` call. */
export interface CardTransport {
  /**
   * Sends one command APDU and gives the whole response APDU: data, then SW1 SW2.
   * Rejects with a TransportFault; never retries.
   */
  transmit(command: Uint8Array): Promise<Uint8Array>;
  /**
   * Bytes of data that one answer can bring: 256; fewer if the reader passes fewer; more if reader and card both
   * announce extended length. It becomes fewer if that turns out not to work.
   */
  readonly longestRead: number;
  /**
   * Whether READ BINARY may name a file by its short identifier: if extended length works, and the card announces it.
   */
  readonly shortFileIds: boolean;
  /** Asks that the card loses its power at the end. Only that surely clears a verified PIN. */
  powerOffAtEnd(): void;
  /** The reader's own keys, if it has some that this program can use. Asks only the reader. Never rejects. */
  pinPad(): Promise<PinPad | undefined>;
}

/** Where a reader is plugged in: its place on USB, or the ids of its device as `VVVV:PPPP`, upper-case hexadecimal. */
export type Plug = { readonly bus: number; readonly device: number } | { readonly id: string };

export interface CardGateway {
  /** Reports the status now and after every change. The returned function ends the reports. */
  watch(listener: (status: GatewayStatus) => void): () => void;
  /**
   * Runs `use` with the card in this reader inside one PC/SC transaction, and ends it in every case. Calls for the
   * same reader wait for each other. Rejects with a TransportFault if the card cannot be used. `use` must not wait for
   * a person: Windows resets a card that gets no command for five seconds. (A reader that asks on its own keys is a
   * command under way.)
   */
  withCard<T>(reader: string, use: (card: CardTransport) => Promise<T>): Promise<T>;
  /**
   * Where this reader is plugged in, as far as its driver or the system tells. Asks only the reader, and no card.
   * Never rejects; undefined for a reader that is on no USB, and if nobody tells.
   */
  plugOf(reader: string): Promise<Plug | undefined>;
  /** Looks again at once: after the user asked for it, or when the machine woke up. */
  refresh(): void;
  /** Ends all reports and releases everything. */
  close(): Promise<void>;
}
