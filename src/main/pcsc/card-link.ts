import {
  capabilitiesIn,
  isExtendedRead,
  NO_CAPABILITIES,
  refusesExtended,
} from '../../shared/domain/card-capabilities.ts';
import { type CardTransport, type PinPad, TransportFault } from '../card/card-gateway.ts';
import type { BoundedPcsc } from './bounded-pcsc.ts';
import { CardOpening } from './card-opening.ts';
import type { Ended } from './card-turns.ts';
import { lookAtReader } from './look-at-reader.ts';
import { Disposition, type PcscCode, ReaderState } from './pcsc-api.ts';
import { Scard, transportFault } from './pcsc-faults.ts';
import { featuresIn, longestDataIn, modifyStructure, verifyStructure } from './pin-pad-structures.ts';
import type { ReaderSizes } from './reader-sizes.ts';

/** The longest response APDU, in bytes: 65536 of data, SW1 SW2 (ISO/IEC 7816-3 §12.1.3). */
const LONGEST_RESPONSE = 65_538;
/** The longest answer of a driver to a control code of ours, in bytes: features of six bytes each, or a response. */
const LONGEST_CONTROL_ANSWER = 256;

/** One connection to the card in one reader, in a context and a transaction of its own. */
export class CardLink implements CardTransport {
  readonly #pcsc: BoundedPcsc;
  readonly #reader: string;
  readonly #sizes: ReaderSizes;
  readonly #opening: CardOpening;
  #atr: Uint8Array = NO_ATR;
  #card = NO_CAPABILITIES;
  #isClosed = false;
  #losesPower = false;
  #response = new Uint8Array(0);
  /** The first fault. After it nothing is known of the card's state, so nothing more is sent. */
  #fault: TransportFault | undefined;
  /** Settles when the commands given so far are done. */
  #sent: Promise<unknown> = Promise.resolve();

  constructor(pcsc: BoundedPcsc, reader: string, sizes: ReaderSizes) {
    this.#pcsc = pcsc;
    this.#reader = reader;
    this.#sizes = sizes;
    this.#opening = new CardOpening(pcsc, reader);
  }

  get longestRead(): number {
    return this.#extended() ?? this.#sizes.of(this.#reader);
  }

  get shortFileIds(): boolean {
    return this.#extended() !== undefined && this.#card.shortFileIds;
  }

  /** Opens the way to the card. Rejects with a TransportFault. `end` and `release` must be called in either case. */
  async open(): Promise<void> {
    await this.#opening.open();
    this.#response = new Uint8Array(LONGEST_RESPONSE);
    if (!this.#sizes.isKnown(this.#reader)) await this.#askSize();
    await this.#lookAtCard();
  }

  /** Takes no further command. A link that is still opening goes no further than its current call. */
  abandon(): void {
    this.#isClosed = true;
    this.#opening.giveUp();
  }

  whyHeldUp(): Promise<TransportFault> {
    return this.#opening.whyHeldUp();
  }

  transmit(command: Uint8Array): Promise<Uint8Array> {
    return this.#inTurn(() => this.#send(command));
  }

  async pinPad(): Promise<PinPad | undefined> {
    const { verifyPinDirect: verify, modifyPinDirect: modify } = await this.#inTurn(() => this.#features());
    if (verify === undefined) return undefined;
    return {
      enter: (command) => this.#inTurn(() => this.#control(verify, verifyStructure(command))),
      ...(modify !== undefined && {
        enterTwice: (command) => this.#inTurn(() => this.#control(modify, modifyStructure(command))),
      }),
    };
  }

  powerOffAtEnd(): void {
    this.#losesPower = true;
  }

  /**
   * Ends the transaction. Here the card loses its power if that was asked for: no other program can come in between,
   * and PC/SC powers the card up again for those that share it (seen in pcsc-lite: a card that SCardDisconnect has
   * unpowered stays dead for them). Never rejects.
   */
  async end(): Promise<Ended> {
    this.#isClosed = true;
    await this.#sent;
    const { card, isTransacted } = this.#opening;
    if (card === undefined || !isTransacted) return 'ended';
    const disposition = this.#losesPower ? Disposition.unpower : Disposition.leave;
    const code = await this.#pcsc.endTransaction(card, disposition);
    if (code !== Scard.noAnswer) return 'ended';
    return this.#fault?.reason === 'reader-not-answering' ? 'command-hangs' : 'hangs';
  }

  /**
   * Ends connection and context. Waits as long as another program holds a transaction, or as a call hangs. Never
   * rejects.
   */
  async release(): Promise<void> {
    const { card, context } = this.#opening;
    if (card !== undefined) await this.#pcsc.disconnect(card, Disposition.leave);
    if (context === undefined) return;
    await this.#pcsc.releaseContext(context);
    await this.#pcsc.atRest(context);
  }

  /** Runs after all that was given before, whatever its outcome. */
  #inTurn<T>(run: () => Promise<T>): Promise<T> {
    const answer = this.#sent.then(run);
    this.#sent = answer.catch(() => undefined);
    return answer;
  }

  async #send(command: Uint8Array): Promise<Uint8Array> {
    this.#expectUsable();
    const { card = 0, protocol } = this.#opening;
    const { code, length } = await this.#pcsc.transmit(card, protocol, command, this.#response);
    const response = this.#response.slice(0, length);
    this.#response.fill(0, 0, length);
    const isCut = isLongRead(command) && (code !== Scard.success || !isWhole(response));
    if (isCut || (isExtendedRead(command) && refusesExtended(response)))
      await this.#noteCut(code, command, response);
    return this.#expectResponse('SCardTransmit', code, isCut ? new Uint8Array() : response);
  }

  /** What the reader can do besides passing on commands; nothing if its driver does not say. */
  async #features(): Promise<ReturnType<typeof featuresIn>> {
    if (this.#isClosed || this.#fault) return {};
    return featuresIn(await this.#ask(this.#pcsc.featureRequest));
  }

  /** Whether the reader says that it passes less than a whole answer. */
  async #askSize(): Promise<void> {
    const { properties } = await this.#features();
    this.#sizes.told(
      this.#reader,
      properties === undefined ? undefined : longestDataIn(await this.#ask(properties)),
    );
  }

  /** What the card says of itself. It is asked only if the reader could use it. */
  async #lookAtCard(): Promise<void> {
    const { context } = this.#opening;
    if (context === undefined || this.#sizes.extended(this.#reader, NO_ATR) === undefined) return;
    const { code, atr } = await this.#pcsc.atr(context, this.#reader);
    if (code !== Scard.success) return;
    this.#atr = atr;
    this.#card = capabilitiesIn(atr);
  }

  /** Bytes of data in an answer of the extended form; undefined unless reader and card both announce it. */
  #extended(): number | undefined {
    return this.#card.extendedLength ? this.#sizes.extended(this.#reader, this.#atr) : undefined;
  }

  /** What the driver answers to a question without data; nothing if it does not answer. */
  async #ask(controlCode: number): Promise<Uint8Array> {
    const answer = new Uint8Array(LONGEST_CONTROL_ANSWER);
    const { card = 0 } = this.#opening;
    const { code, length } = await this.#pcsc.control(card, controlCode, new Uint8Array(), answer);
    return code === Scard.success ? answer.subarray(0, length) : new Uint8Array();
  }

  /** Lets the user enter something on the reader's own keys. */
  async #control(controlCode: number, input: Uint8Array): Promise<Uint8Array> {
    this.#expectUsable();
    const answer = new Uint8Array(LONGEST_CONTROL_ANSWER);
    const { card = 0 } = this.#opening;
    const { code, length } = await this.#pcsc.controlForPerson(card, controlCode, input, answer);
    return this.#expectResponse('SCardControl', code, answer.slice(0, length));
  }

  /** A long answer came short, or not at all, though the card is still there: this reader passes less. */
  async #noteCut(code: PcscCode, command: Uint8Array, response: Uint8Array): Promise<void> {
    if (code === Scard.noAnswer && !isExtendedRead(command)) return;
    const state = (await lookAtReader(this.#pcsc, this.#reader)) ?? ReaderState.unaware;
    if (!(state & ReaderState.present)) return;
    if (isExtendedRead(command)) this.#sizes.extendedFailed(this.#reader, this.#atr);
    else this.#sizes.cut(this.#reader, response.length);
  }

  async #expectResponse(call: string, code: PcscCode, response: Uint8Array): Promise<Uint8Array> {
    if (code === Scard.noAnswer) this.#fault = await this.#noAnswer(call);
    else if (code !== Scard.success) this.#fault = transportFault(call, code);
    // Some drivers call it a success if the card left during a command; but every response ends with a status word.
    else if (response.length < STATUS_BYTES)
      this.#fault = new TransportFault('card-removed', `${call}: no status word`);
    if (this.#fault) throw this.#fault;
    return response;
  }

  /** A command hangs: in the service, or in this reader alone. */
  async #noAnswer(call: string): Promise<TransportFault> {
    const isThere = (await lookAtReader(this.#pcsc, this.#reader)) !== undefined;
    return isThere ? transportFault(call, Scard.noAnswer) : new TransportFault('service-not-answering', call);
  }

  #expectUsable(): void {
    if (this.#isClosed) throw new TransportFault('closed');
    if (this.#fault) throw this.#fault;
  }
}

/** Bytes of a status word. */
const STATUS_BYTES = 2;

const NO_ATR = new Uint8Array();

/** READ BINARY of as many bytes as a short answer can have, or of more. */
const isLongRead = (command: Uint8Array): boolean =>
  isExtendedRead(command) || (command.length === 5 && command[1] === 0xb0 && command[4] === 0);

/**
 * Whether an answer to a long read is whole. One with data ends with 9000, 61XX, or a warning of the file's end. If it
 * was cut, bytes of the file stand at its end.
 */
const isWhole = (response: Uint8Array): boolean => {
  if (response.length <= STATUS_BYTES) return response.length === STATUS_BYTES;
  const [sw1 = 0, sw2 = 0] = response.subarray(-STATUS_BYTES);
  return sw1 === 0x61 || (sw1 === 0x90 && sw2 === 0) || (sw1 === 0x62 && sw2 >= 0x81 && sw2 <= 0x83);
};
