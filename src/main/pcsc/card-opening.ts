import { TransportFault } from '../card/card-gateway.ts';
import { lookAtReader, stateOf } from './look-at-reader.ts';
import { type PcscApi, type PcscCode, type PcscHandle, ReaderState, settledState } from './pcsc-api.ts';
import { codeName, Scard, serviceFault, transportFault } from './pcsc-faults.ts';

/** How often to wait for a program that has the card exclusively, and how long each time, in milliseconds. */
const EXCLUSIVE_WAITS = 2;
const EXCLUSIVE_WAIT = 1_000;

/** The way to a card: a context, a connection, a transaction. The progress can be read at any time. */
export class CardOpening {
  readonly #pcsc: PcscApi;
  readonly #reader: string;
  context: PcscHandle | undefined;
  card: PcscHandle | undefined;
  protocol = 0;
  isTransacted = false;
  #isGivenUp = false;

  constructor(pcsc: PcscApi, reader: string) {
    this.#pcsc = pcsc;
    this.#reader = reader;
  }

  /**
   * Connects shared and begins the transaction. Both wait as long as another program holds a transaction. Rejects with
   * a TransportFault.
   */
  async open(): Promise<void> {
    const isRefused = await this.#connect();
    if (isRefused) await this.#connectAgain();
    await this.#begin();
  }

  /** Goes no further than its current call. */
  giveUp(): void {
    this.#isGivenUp = true;
  }

  /**
   * Why it takes so long. The service does not answer at all; or it answers and another program has the card; or it
   * answers and nobody has the card, so the reader does not answer.
   */
  async whyHeldUp(): Promise<TransportFault> {
    if (this.context === undefined)
      return new TransportFault('service-not-answering', 'SCardEstablishContext');
    const isConnected = this.card !== undefined;
    const state = await lookAtReader(this.#pcsc, this.#reader);
    if (state === undefined) return new TransportFault('service-not-answering', 'SCardGetStatusChange');
    const isOthers = isConnected || (state & (ReaderState.inUse | ReaderState.exclusive)) !== 0;
    return isOthers
      ? new TransportFault('card-in-use', 'another program holds a transaction')
      : new TransportFault('reader-not-answering', 'SCardConnect');
  }

  /** @returns whether the service closed the connection, which may be pcsc-lite's way of refusing it */
  async #connect(): Promise<boolean> {
    const { code: established, context } = await this.#pcsc.establishContext();
    if (established !== Scard.success) {
      const reason = serviceFault(established, this.#pcsc);
      throw new TransportFault(`service-${reason}`, `SCardEstablishContext: ${codeName(established)}`);
    }
    this.context = context;
    for (let waits = 0; ; waits += 1) {
      this.#expectWanted();
      const { code, card, protocol } = await this.#pcsc.connect(context, this.#reader);
      if (code === Scard.sharingViolation && waits < EXCLUSIVE_WAITS) {
        await this.#nextChange(context);
        continue;
      }
      if (HANG_UPS.has(code)) return true;
      if (code === Scard.noAnswer) throw await this.whyHeldUp();
      expectSuccess('SCardConnect', code);
      this.card = card;
      this.protocol = protocol;
      return false;
    }
  }

  /**
   * A service that closed the connection may have crashed, may have been stopped at that moment, or refuses us. It is
   * asked once more, beside a second connection to it: one that refuses ends ours alone, one that crashes ends both,
   * also if it is running again by then.
   */
  async #connectAgain(): Promise<void> {
    if (this.context !== undefined) await this.#pcsc.releaseContext(this.context);
    const gone = transportFault('SCardConnect', Scard.lostService);
    const { code, context: witness } = await this.#pcsc.establishContext();
    if (code !== Scard.success) throw gone;
    try {
      if (!(await this.#connect())) return;
      if ((await stateOf(this.#pcsc, witness, this.#reader)) === undefined) throw gone;
    } finally {
      await this.#pcsc.releaseContext(witness);
    }
    throw new TransportFault('card-not-permitted', 'SCardConnect: the service hung up twice, on us alone');
  }

  /** Waits until another use of the card changes, or a little while. */
  async #nextChange(context: PcscHandle): Promise<void> {
    const unaware = { name: this.#reader, state: ReaderState.unaware };
    const { states } = await this.#pcsc.getStatusChange(context, 0, [unaware]);
    const state = states[0] ?? ReaderState.unaware;
    if (!(state & ReaderState.exclusive)) return;
    await this.#pcsc.getStatusChange(context, EXCLUSIVE_WAIT, [{ ...unaware, state: settledState(state) }]);
  }

  async #begin(): Promise<void> {
    const card = this.card;
    if (card === undefined) return;
    this.#expectWanted();
    let code = await this.#pcsc.beginTransaction(card);
    // Someone reset the card since we connected (macOS says "unpowered" when it lost power). Nothing was sent yet, so
    // nothing of ours is lost: connect anew and begin once more.
    if (code === Scard.resetCard || code === Scard.unpoweredCard) {
      const renewed = await this.#pcsc.reconnect(card);
      expectSuccess('SCardReconnect', renewed.code);
      this.protocol = renewed.protocol;
      code = await this.#pcsc.beginTransaction(card);
    }
    if (code === Scard.noAnswer) throw await this.whyHeldUp();
    expectSuccess('SCardBeginTransaction', code);
    this.isTransacted = true;
  }

  #expectWanted(): void {
    if (this.#isGivenUp) throw new TransportFault('closed');
  }
}

/** What a connection gives if the service ended it: pcsc-lite has returned both. */
const HANG_UPS: ReadonlySet<PcscCode> = new Set([Scard.lostService, Scard.noService]);

function expectSuccess(call: string, code: PcscCode): void {
  if (code !== Scard.success) throw transportFault(call, code);
}
