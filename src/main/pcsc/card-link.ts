import { type CardTransport, type PinPad, TransportFault } from '../card/card-gateway.ts';
import {
  Disposition,
  type PcscApi,
  type PcscCode,
  type PcscHandle,
  ReaderState,
  settledState,
} from './pcsc-api.ts';
import { Scard, transportFault } from './pcsc-faults.ts';
import { featuresIn, modifyStructure, verifyStructure } from './pin-pad-structures.ts';

/** The longest response APDU, in bytes: 65536 of data, SW1 SW2 (ISO/IEC 7816-3 §12.1.3). */
const LONGEST_RESPONSE = 65_538;
/** The longest answer of a driver to a control code of ours, in bytes: features of six bytes each, or a response. */
const LONGEST_CONTROL_ANSWER = 256;
/** How often a program with the card for itself is waited for, and how long each time, in milliseconds. */
const EXCLUSIVE_WAITS = 2;
const EXCLUSIVE_WAIT = 1_000;

/** One connection to the card in one reader, in a context and a transaction of its own. */
export class CardLink implements CardTransport {
  readonly #pcsc: PcscApi;
  readonly #reader: string;
  #context: PcscHandle | undefined;
  #card: PcscHandle | undefined;
  #protocol = 0;
  #isTransacted = false;
  #isClosed = false;
  #losesPower = false;
  #response = new Uint8Array(0);
  /** The first fault: after it nothing is known of the card's state, so nothing more is sent. */
  #fault: TransportFault | undefined;
  /** Settles when the commands given so far are done. */
  #sent: Promise<unknown> = Promise.resolve();

  constructor(pcsc: PcscApi, reader: string) {
    this.#pcsc = pcsc;
    this.#reader = reader;
  }

  /**
   * Connects shared and begins the transaction. Both wait as long as another program holds a transaction.
   * Rejects with a TransportFault; `end` and `release` are due in either case.
   */
  async open(): Promise<void> {
    const { code, context } = await this.#pcsc.establishContext();
    expectSuccess('SCardEstablishContext', code);
    this.#context = context;
    await this.#connect(context);
    await this.#begin();
    this.#response = new Uint8Array(LONGEST_RESPONSE);
  }

  /** Gives up a link that is still opening: it goes no further than the call it is in. */
  abandon(): void {
    this.#isClosed = true;
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
   * Ends the transaction. It is here that the card loses its power if it was asked to: no other program can come in
   * between, and PC/SC powers the card up again for those that share it (seen in pcsc-lite: a card that was unpowered
   * by SCardDisconnect stays dead for them). Never rejects.
   */
  async end(): Promise<void> {
    this.#isClosed = true;
    await this.#sent;
    if (this.#card === undefined || !this.#isTransacted) return;
    await this.#pcsc.endTransaction(this.#card, this.#losesPower ? Disposition.unpower : Disposition.leave);
  }

  /** Ends connection and context. Waits as long as another program holds a transaction. Never rejects. */
  async release(): Promise<void> {
    if (this.#card !== undefined) await this.#pcsc.disconnect(this.#card, Disposition.leave);
    if (this.#context !== undefined) await this.#pcsc.releaseContext(this.#context);
  }

  async #connect(context: PcscHandle): Promise<void> {
    for (let waits = 0; ; waits += 1) {
      this.#expectOpen();
      const { code, card, protocol } = await this.#pcsc.connect(context, this.#reader);
      if (code === Scard.sharingViolation && waits < EXCLUSIVE_WAITS) {
        await this.#nextChange(context);
        continue;
      }
      expectSuccess('SCardConnect', code);
      this.#card = card;
      this.#protocol = protocol;
      return;
    }
  }

  /** Waits until the use made of the card changes, or a little while. */
  async #nextChange(context: PcscHandle): Promise<void> {
    const unaware = { name: this.#reader, state: ReaderState.unaware };
    const { states } = await this.#pcsc.getStatusChange(context, 0, [unaware]);
    const state = states[0] ?? ReaderState.unaware;
    if (!(state & ReaderState.exclusive)) return;
    await this.#pcsc.getStatusChange(context, EXCLUSIVE_WAIT, [{ ...unaware, state: settledState(state) }]);
  }

  async #begin(): Promise<void> {
    const card = this.#card;
    if (card === undefined) return;
    this.#expectOpen();
    let code = await this.#pcsc.beginTransaction(card);
    // Someone reset the card since we connected (macOS says "unpowered" when it lost power). Nothing was sent yet, so
    // nothing of ours is lost: connect anew and begin once more.
    if (code === Scard.resetCard || code === Scard.unpoweredCard) {
      const renewed = await this.#pcsc.reconnect(card);
      expectSuccess('SCardReconnect', renewed.code);
      this.#protocol = renewed.protocol;
      code = await this.#pcsc.beginTransaction(card);
    }
    expectSuccess('SCardBeginTransaction', code);
    this.#isTransacted = true;
  }

  /** After all that was given before, whatever became of that. */
  #inTurn<T>(run: () => Promise<T>): Promise<T> {
    const answer = this.#sent.then(run);
    this.#sent = answer.catch(() => undefined);
    return answer;
  }

  async #send(command: Uint8Array): Promise<Uint8Array> {
    this.#expectUsable();
    const card = this.#card ?? 0;
    const { code, length } = await this.#pcsc.transmit(card, this.#protocol, command, this.#response);
    const response = this.#response.slice(0, length);
    this.#response.fill(0, 0, length);
    return this.#expectResponse('SCardTransmit', code, response);
  }

  /** What the reader can do beside passing on commands; nothing where its driver does not say. */
  async #features(): Promise<ReturnType<typeof featuresIn>> {
    if (this.#isClosed || this.#fault) return {};
    const answer = new Uint8Array(LONGEST_CONTROL_ANSWER);
    const { featureRequest } = this.#pcsc;
    const { code, length } = await this.#pcsc.control(
      this.#card ?? 0,
      featureRequest,
      new Uint8Array(),
      answer,
    );
    return code === Scard.success ? featuresIn(answer.subarray(0, length)) : {};
  }

  async #control(controlCode: number, input: Uint8Array): Promise<Uint8Array> {
    this.#expectUsable();
    const answer = new Uint8Array(LONGEST_CONTROL_ANSWER);
    const { code, length } = await this.#pcsc.control(this.#card ?? 0, controlCode, input, answer);
    return this.#expectResponse('SCardControl', code, answer.slice(0, length));
  }

  #expectResponse(call: string, code: PcscCode, response: Uint8Array): Uint8Array {
    if (code !== Scard.success) this.#fault = transportFault(call, code);
    // Some drivers call it a success when the card left under a command; but every response ends with a status word.
    else if (response.length < 2) this.#fault = new TransportFault('card-removed', `${call}: no status word`);
    if (this.#fault) throw this.#fault;
    return response;
  }

  #expectUsable(): void {
    this.#expectOpen();
    if (this.#fault) throw this.#fault;
  }

  #expectOpen(): void {
    if (this.#isClosed) throw new TransportFault('closed');
  }
}

function expectSuccess(call: string, code: PcscCode): void {
  if (code !== Scard.success) throw transportFault(call, code);
}
