import type { PinCounter } from '../../../shared/model/pin.ts';
import type { CardTransport } from '../card-gateway.ts';
import { readRecord, selectApplication, selectFile } from './command.ts';
import { type FileOutcome, readDerObject, readStart } from './elementary-file.ts';
import { exchange, type Response } from './exchange.ts';
import { readRetryCounter } from './retry-counter.ts';
import { StatusWord } from './status-word.ts';
import { UnexpectedStatus } from './unexpected-status.ts';

/** What a card answers to SELECT by DF name. */
export type SelectOutcome =
  | { readonly state: 'selected'; readonly application: SelectedApplication }
  /** In one of the usual ways: it has none of that name. */
  | { readonly state: 'not-there' }
  | { readonly state: 'refused'; readonly statusWord: number };

/** The application that was selected last on each card, for as long as the card is lent. */
const selectedLast = new WeakMap<CardTransport, SelectedApplication>();

/**
 * An application of a card. Having one proves that it was selected in this transaction: there is no other way to get
 * one, and after the next SELECT of an application it refuses to be used.
 */
export class SelectedApplication {
  readonly #card: CardTransport;

  private constructor(card: CardTransport) {
    this.#card = card;
  }

  /** Selects an application and gives what the card answers. */
  static async ask(card: CardTransport, aid: Uint8Array): Promise<SelectOutcome> {
    selectedLast.delete(card);
    const statusWord = await answerToSelect(card, aid);
    if (statusWord !== StatusWord.ok)
      return notThere.has(statusWord) ? { state: 'not-there' } : { state: 'refused', statusWord };
    const application = new SelectedApplication(card);
    selectedLast.set(card, application);
    return { state: 'selected', application };
  }

  /**
   * Selects an application; undefined if the card has none of that name.
   * @throws UnexpectedStatus if the card has it, or may have it, and does not give it
   */
  static async select(card: CardTransport, aid: Uint8Array): Promise<SelectedApplication | undefined> {
    const outcome = await SelectedApplication.ask(card, aid);
    if (outcome.state === 'refused') throw new UnexpectedStatus('select-application', outcome.statusWord);
    return outcome.state === 'selected' ? outcome.application : undefined;
  }

  /** The DER object at the start of an EF. @param step what is read, for errors */
  readDerObject(file: number, step: string): Promise<FileOutcome> {
    return readDerObject(this.#current(), file, step);
  }

  /** The first bytes of an EF, 256 at most. */
  readStart(file: number, length: number, step: string): Promise<FileOutcome> {
    return readStart(this.#current(), file, length, step);
  }

  readRecord(record: number, shortFile: number): Promise<Response> {
    return exchange(this.#current(), readRecord(record, shortFile));
  }

  /** Selects the EF of a PIN, and asks its counter. @param tries of a fresh counter */
  readRetryCounter(file: number, tries: number): Promise<PinCounter> {
    return readRetryCounter(this.#current(), file, tries);
  }

  /** Makes an EF the current one, for commands that work on it; see `send`. */
  async selectFile(file: number, step: string): Promise<void> {
    const { statusWord } = await exchange(this.#current(), selectFile(file));
    if (statusWord !== StatusWord.ok) throw new UnexpectedStatus(step, statusWord);
  }

  /** Any other command to this application that carries no PIN. */
  send(command: Uint8Array): Promise<Response> {
    return exchange(this.#current(), command);
  }

  /** The card, if this application is still the selected one. */
  #current(): CardTransport {
    if (selectedLast.get(this.#card) !== this) throw new Error('another application has been selected since');
    return this.#card;
  }
}

/** The status word of the answer to SELECT. */
async function answerToSelect(card: CardTransport, aid: Uint8Array): Promise<number> {
  let { statusWord } = await exchange(card, selectApplication(aid));
  // On one card the first command after power-up failed with 6F00. A SELECT can be sent twice.
  if (statusWord === StatusWord.noDiagnosis) ({ statusWord } = await exchange(card, selectApplication(aid)));
  return statusWord;
}

/** How a driving licence, a travel card or a bank card says that it has no such application. */
const notThere: ReadonlySet<number> = new Set([
  StatusWord.fileNotFound,
  StatusWord.referenceNotFound,
  StatusWord.instructionNotSupported,
  StatusWord.classNotSupported,
  StatusWord.wrongLength,
  0x6283, // "selected file invalidated"
  0x6999, // "applet select failed", common on Java cards
  0x6a81,
  0x6a86,
  0x6a87,
]);
