import type { CertificateKind } from '../../shared/model/certificate.ts';
import { CountsSeen } from './counts-seen.ts';

/** What tells one card from every other one, by the place it was read from; see card/card-identity.ts. */
export type KnownIdentity = Readonly<Partial<Record<'record' | 'certificate', Uint8Array>>>;

/** What main keeps of a card while it lies in the reader: too personal or too large for a snapshot. */
export type RememberedCard = {
  readonly reader: string;
  /** DER of the certificates read so far. */
  readonly certificates: Partial<Record<CertificateKind, Uint8Array>>;
  readonly issuers: Partial<Record<CertificateKind, Uint8Array>>;
  readonly identity: KnownIdentity;
};

/** A card that has left: its reader, and the names of its identity. */
export type LeftCard = {
  readonly reader: string;
  readonly names: Readonly<Partial<Record<keyof KnownIdentity, string>>>;
};

/** How many cards that have left are remembered. */
const MOST_LEFT = 50;

/**
 * The cards now in readers, by the id drawn at their insertion. A card that leaves is forgotten at once, except for
 * the tries that it had left, and for names that tell whether it has come back (usecases/card-name.ts gives them).
 */
export class CardMemory {
  readonly #cards = new Map<string, RememberedCard>();
  readonly #left = new Map<string, LeftCard>();
  readonly counts: CountsSeen;

  /** @param counts shared with others that read the same cards */
  constructor(counts: CountsSeen = new CountsSeen()) {
    this.counts = counts;
  }

  get(cardId: string): RememberedCard | undefined {
    return this.#cards.get(cardId);
  }

  inserted(cardId: string, reader: string): void {
    this.#cards.set(cardId, { reader, certificates: {}, issuers: {}, identity: {} });
  }

  /** Nothing is kept of a card that has already left. */
  keep(cardId: string, part: 'certificates' | 'issuers', kind: CertificateKind, der: Uint8Array): void {
    const card = this.#cards.get(cardId);
    if (card) this.#cards.set(cardId, { ...card, [part]: { ...card[part], [kind]: der } });
  }

  /**
   * Records what tells this card from others. An id stands for one card for ever: false if it is known for another
   * one.
   */
  identify(cardId: string, source: keyof KnownIdentity, bytes: Uint8Array): boolean {
    const card = this.#cards.get(cardId);
    if (!card) return true;
    const known = card.identity[source];
    if (known) return isEqual(known, bytes);
    this.#cards.set(cardId, { ...card, identity: { ...card.identity, [source]: bytes } });
    return true;
  }

  /** What is known of a card that has left; undefined if it is there, or was never. */
  left(cardId: string): LeftCard | undefined {
    return this.#left.get(cardId);
  }

  /** @param names by which it is known again when it comes back */
  forget(cardId: string, names: LeftCard['names'] = {}): void {
    const card = this.#cards.get(cardId);
    if (!card) return;
    this.#cards.delete(cardId);
    this.#left.set(cardId, { reader: card.reader, names });
    const [first] = this.#left.keys();
    if (first !== undefined && this.#left.size > MOST_LEFT) this.#left.delete(first);
  }

  /** Nothing is known any more of cards that have left. */
  forgetLeft(): void {
    this.#left.clear();
    this.counts.clear();
  }

  forgetAll(): void {
    this.#cards.clear();
    this.forgetLeft();
  }
}

const isEqual = (a: Uint8Array, b: Uint8Array): boolean =>
  a.length === b.length && a.every((byte, index) => byte === b[index]);
