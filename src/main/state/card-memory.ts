import type { CertificateKind } from '../../shared/model/certificate.ts';

/** What main keeps of a card while it lies in the reader: too personal or too large for a snapshot. */
export type RememberedCard = {
  readonly reader: string;
  /** DER of the certificates read so far. */
  readonly certificates: Partial<Record<CertificateKind, Uint8Array>>;
  readonly issuers: Partial<Record<CertificateKind, Uint8Array>>;
  /** What tells this card from every other one; see card/card-identity.ts. */
  readonly identity?: { readonly source: 'record' | 'certificate'; readonly bytes: Uint8Array };
};

/** The cards now in readers, by the id drawn at their insertion. A card that leaves is forgotten at once. */
export class CardMemory {
  readonly #cards = new Map<string, RememberedCard>();

  get(cardId: string): RememberedCard | undefined {
    return this.#cards.get(cardId);
  }

  inserted(cardId: string, reader: string): void {
    this.#cards.set(cardId, { reader, certificates: {}, issuers: {} });
  }

  /** Nothing is kept of a card that has already left. */
  keep(cardId: string, part: 'certificates' | 'issuers', kind: CertificateKind, der: Uint8Array): void {
    const card = this.#cards.get(cardId);
    if (card) this.#cards.set(cardId, { ...card, [part]: { ...card[part], [kind]: der } });
  }

  identify(cardId: string, identity: NonNullable<RememberedCard['identity']>): void {
    const card = this.#cards.get(cardId);
    if (card) this.#cards.set(cardId, { ...card, identity });
  }

  forget(cardId: string): void {
    this.#cards.delete(cardId);
  }

  forgetAll(): void {
    this.#cards.clear();
  }
}
