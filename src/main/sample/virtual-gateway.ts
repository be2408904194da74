import type { VirtualCard } from '../../virtual-card/virtual-card.ts';
import {
  type CardGateway,
  type CardTransport,
  type GatewayStatus,
  type ReaderStatus,
  type ServiceFaultReason,
  TransportFault,
} from '../card/card-gateway.ts';

/** Stands between the program and the simulated card: may delay an answer, lose it, or never let the command through. */
export type Interceptor = (command: Uint8Array, answer: () => Uint8Array) => Uint8Array | Promise<Uint8Array>;

type Slot = { readonly card: VirtualCard | 'mute' | undefined; readonly insertion: number };

/** Readers that exist only here, with simulated cards in them. Behaves towards the program as PC/SC readers do. */
export class VirtualGateway implements CardGateway {
  readonly #intercept: Interceptor;
  readonly #slots = new Map<string, Slot>();
  readonly #listeners = new Set<(status: GatewayStatus) => void>();
  readonly #queues = new Map<string, Promise<unknown>>();
  #failure: ServiceFaultReason | undefined;

  constructor(readers: readonly string[], intercept: Interceptor = (_command, answer) => answer()) {
    this.#intercept = intercept;
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

  refresh(): void {
    for (const listener of [...this.#listeners]) listener(this.#status());
  }

  close(): Promise<void> {
    this.#listeners.clear();
    return Promise.resolve();
  }

  async #lend<T>(reader: string, use: (card: CardTransport) => Promise<T>): Promise<T> {
    const { insertion } = this.#presentCard(reader);
    let isOpen = true;
    let powersOff = false;
    const transmit = async (command: Uint8Array): Promise<Uint8Array> => {
      if (!isOpen) throw new TransportFault('closed');
      return this.#intercept(command, () => this.#answer(reader, insertion, command));
    };
    try {
      return await use({ transmit, powerOffAtEnd: () => (powersOff = true) });
    } finally {
      isOpen = false;
      if (powersOff) this.#powerCycle(reader, insertion);
    }
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
