import type { SampleId } from '../../shared/model/sample.ts';
import { type CardGateway, TransportFault } from '../card/card-gateway.ts';
import { CardMemory } from '../state/card-memory.ts';
import type { SessionStore } from '../state/session-store.ts';
import { askAgain, fallenPin } from './ask-tries.ts';
import { PinGate } from './pin-gate.ts';
import type { Session } from './session.ts';
import type { TryGuard } from './try-guard.ts';
import { type CardWatch, watchCards } from './watch-card.ts';

export type CardSourceParts = {
  readonly store: SessionStore;
  /** For the machine's readers; each sample has a memory of its own. */
  readonly memory: CardMemory;
  /** Gives a new unguessable id for a card that comes. */
  readonly drawId: () => string;
  readonly openReaders: () => CardGateway;
  readonly openSample: (sample: SampleId) => CardGateway;
  readonly report: Session['report'];
  /** One for all readers and samples: what it has seen of the person stays. */
  readonly guard: TryGuard;
};

/** Where cards come from at the moment: the machine's readers, or a sample. Only one is watched at a time. */
export class CardSource {
  readonly #parts: CardSourceParts;
  #current: { readonly session: Session; readonly gate: PinGate } & CardWatch;

  /** Watches nothing until `show` is called. */
  constructor(parts: CardSourceParts) {
    this.#parts = parts;
    this.#current = this.#watch(nowhere);
  }

  get session(): Session {
    return this.#current.session;
  }

  get gate(): PinGate {
    return this.#current.gate;
  }

  /** Replaces the readers by a sample, or brings the readers back. */
  show(sample: SampleId | null): void {
    void this.close();
    this.#current = this.#open(sample);
  }

  /**
   * Reads the card in this reader anew, after a fault that may have passed. The card gets a new id, because it may be
   * another one. If its tries fall by themselves, it is asked for them again only if a person wants that. False if it
   * has left.
   */
  async readAgain(cardId: string): Promise<boolean> {
    const { session, readAgain } = this.#current;
    if (fallenPin(session, cardId) && (await this.#parts.guard.isMeant('ask-tries')))
      askAgain(session, cardId);
    return readAgain(cardId);
  }

  /** Forgets all cards at once. Resolves when the readers have been released. */
  close(): Promise<void> {
    this.#current.stop();
    return this.#current.session.gateway.close();
  }

  #open(sample: SampleId | null) {
    const { store, openReaders, openSample } = this.#parts;
    store.apply({ type: 'sample-changed', sample });
    return sample === null ? this.#watch(openReaders()) : this.#watch(openSample(sample), new CardMemory());
  }

  #watch(gateway: CardGateway, memory = this.#parts.memory) {
    const { store, drawId, report, guard } = this.#parts;
    const session: Session = { gateway, store, memory, report };
    return { session, gate: new PinGate(session, guard), ...watchCards(session, drawId) };
  }
}

/** Before the readers are looked at, nothing is known and there is no card. */
const nowhere: CardGateway = {
  watch: (listener) => {
    listener({ service: 'starting' });
    return () => undefined;
  },
  withCard: () => Promise.reject(new TransportFault('reader-gone')),
  plugOf: () => Promise.resolve(undefined),
  refresh: () => undefined,
  close: () => Promise.resolve(),
};
