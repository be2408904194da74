import { capabilitiesIn, isExtendedRead, refusesExtended } from '../../shared/domain/card-capabilities.ts';
import type { VirtualCard } from '../../virtual-card/virtual-card.ts';
import {
  type CardGateway,
  type CardTransport,
  type GatewayStatus,
  type PadCommand,
  type PinPad,
  type Plug,
  type ReaderStatus,
  type ServiceFaultReason,
  TransportFault,
} from '../card/card-gateway.ts';

/**
 * Stands between the program and the simulated card. It may delay an answer, lose it, or never let the command
 * through.
 */
export type Interceptor = (command: Uint8Array, answer: () => Uint8Array) => Uint8Array | Promise<Uint8Array>;

/** Somebody at the keys of a reader: what they enter when the reader asks, or that they do not. */
export type PadUser = (asked: 'pin' | 'new-pin' | 'new-pin-again') => PadEntry;
type PadEntry = { readonly digits: string } | 'cancel' | 'nothing';

/** What a reader with keys answers by itself (PC/SC Workgroup specification part 10 §2.5). */
const padAnswers = { nothing: 0x6400, cancel: 0x6401, different: 0x6402, 'wrong-length': 0x6403 } as const;

/** Bytes of data in the longest answer without extended length. */
const LONGEST_SHORT = 256;

type Slot = { readonly card: VirtualCard | 'mute' | undefined; readonly insertion: number };

/** Readers that exist only here, with simulated cards in them. To the program they behave like PC/SC readers. */
export class VirtualGateway implements CardGateway {
  readonly #intercept: Interceptor;
  #passes: number;
  readonly #slots = new Map<string, Slot>();
  readonly #listeners = new Set<(status: GatewayStatus) => void>();
  readonly #queues = new Map<string, Promise<unknown>>();
  readonly #padUsers = new Map<string, PadUser>();
  readonly #plugs = new Map<string, Plug>();
  #failure: ServiceFaultReason | undefined;

  /** @param passes bytes of data that the readers pass in one answer, by their own word */
  constructor(
    readers: readonly string[],
    intercept: Interceptor = (_command, answer) => answer(),
    passes = LONGEST_SHORT,
  ) {
    this.#intercept = intercept;
    this.#passes = passes;
    for (const name of readers) this.#slots.set(name, { card: undefined, insertion: 0 });
  }

  /** Puts a card in; `mute` is a card that does not answer. */
  insert(reader: string, card: VirtualCard | 'mute'): void {
    const insertion = (this.#slots.get(reader)?.insertion ?? 0) + 1;
    if (card !== 'mute') card.powerOn();
    this.#slots.set(reader, { card, insertion });
    this.refresh();
  }

  remove(reader: string): void {
    const slot = this.#slots.get(reader);
    if (!slot) return;
    if (slot.card && slot.card !== 'mute') slot.card.powerOff();
    this.#slots.set(reader, { ...slot, card: undefined });
    this.refresh();
  }

  /** Gives a reader keys of its own, and somebody to use them. */
  addPinPad(reader: string, user: PadUser): void {
    this.#padUsers.set(reader, user);
  }

  /** Says where a reader is plugged in; the others are on no USB. */
  plugIn(reader: string, plug: Plug): void {
    this.#plugs.set(reader, plug);
  }

  failService(reason: ServiceFaultReason): void {
    this.#failure = reason;
    this.refresh();
  }

  restoreService(): void {
    this.#failure = undefined;
    this.refresh();
  }

  watch(listener: (status: GatewayStatus) => void): () => void {
    this.#listeners.add(listener);
    listener(this.#status());
    return () => this.#listeners.delete(listener);
  }

  withCard<T>(reader: string, use: (card: CardTransport) => Promise<T>): Promise<T> {
    const turn = (this.#queues.get(reader) ?? Promise.resolve()).then(() => this.#lend(reader, use));
    this.#queues.set(
      reader,
      turn.catch(() => undefined),
    );
    return turn;
  }

  plugOf(reader: string): Promise<Plug | undefined> {
    return Promise.resolve(this.#plugs.get(reader));
  }

  refresh(): void {
    for (const listener of [...this.#listeners]) listener(this.#status());
  }

  close(): Promise<void> {
    this.#listeners.clear();
    return Promise.resolve();
  }

  async #lend<T>(reader: string, use: (card: CardTransport) => Promise<T>): Promise<T> {
    const { card, insertion } = this.#presentCard(reader);
    let isOpen = true;
    let powersOff = false;
    const transmit = async (command: Uint8Array): Promise<Uint8Array> => {
      if (!isOpen) throw new TransportFault('closed');
      const response = await this.#intercept(command, () => this.#answer(reader, insertion, command));
      if (isExtendedRead(command) && refusesExtended(response)) this.#passes = LONGEST_SHORT;
      return response;
    };
    try {
      const longest = (): number => this.#longestOf(card);
      return await use({
        transmit,
        get longestRead() {
          return longest();
        },
        get shortFileIds() {
          return longest() > LONGEST_SHORT && capabilitiesIn(card.atr).shortFileIds;
        },
        powerOffAtEnd: () => (powersOff = true),
        pinPad: () => Promise.resolve(padOf(this.#padUsers.get(reader), transmit)),
      });
    } finally {
      isOpen = false;
      if (powersOff) this.#powerCycle(reader, insertion);
    }
  }

  /** How the card can be read: faster if it and its reader both announce that. */
  #longestOf({ atr }: VirtualCard): number {
    return capabilitiesIn(atr).extendedLength ? this.#passes : Math.min(this.#passes, LONGEST_SHORT);
  }

  #presentCard(reader: string): { readonly card: VirtualCard; readonly insertion: number } {
    if (this.#failure) throw new TransportFault('service-gone');
    const slot = this.#slots.get(reader);
    if (!slot) throw new TransportFault('reader-gone');
    if (slot.card === 'mute') throw new TransportFault('card-not-answering');
    if (!slot.card) throw new TransportFault('card-removed');
    return { card: slot.card, insertion: slot.insertion };
  }

  #answer(reader: string, insertion: number, command: Uint8Array): Uint8Array {
    const present = this.#presentCard(reader);
    if (present.insertion !== insertion) throw new TransportFault('card-removed');
    return present.card.transmit(command);
  }

  #powerCycle(reader: string, insertion: number): void {
    const slot = this.#slots.get(reader);
    if (!slot?.card || slot.card === 'mute' || slot.insertion !== insertion) return;
    slot.card.powerOff();
    slot.card.powerOn();
  }

  #status(): GatewayStatus {
    if (this.#failure) return { service: 'failed', reason: this.#failure };
    const readers = [...this.#slots].map(([name, { card, insertion }]): ReaderStatus => {
      return {
        name,
        insertion,
        card: card === undefined ? 'none' : card === 'mute' ? 'not-answering' : 'present',
      };
    });
    return { service: 'running', readers };
  }
}

function padOf(user: PadUser | undefined, transmit: CardTransport['transmit']): PinPad | undefined {
  if (!user) return undefined;
  const send = async ({ header, digits }: PadCommand, entry: PadEntry): Promise<Uint8Array> => {
    if (typeof entry === 'string') return padAnswer(entry);
    if (entry.digits.length !== digits) return padAnswer('wrong-length');
    return transmit(Uint8Array.from([...header, digits, ...new TextEncoder().encode(entry.digits)]));
  };
  return {
    enter: (command) => send(command, user('pin')),
    enterTwice: async (command) => {
      const first = user('new-pin');
      if (typeof first === 'string') return padAnswer(first);
      const again = user('new-pin-again');
      const isDifferent = typeof again !== 'string' && again.digits !== first.digits;
      return isDifferent ? padAnswer('different') : send(command, again);
    },
  };
}

const padAnswer = (what: keyof typeof padAnswers): Uint8Array =>
  Uint8Array.of(padAnswers[what] >> 8, padAnswers[what] & 0xff);
