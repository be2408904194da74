/**
 * A PIN on its way to the card: bytes that can be wiped and that no log, error or JSON shows. JavaScript cannot wipe
 * the text that was typed, so it is dropped as early as possible.
 */
export class Secret {
  #bytes: Uint8Array;

  private constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
  }

  /** @param text ASCII, already in the card's own form (half-width, upper case) */
  static fromText(text: string): Secret {
    return new Secret(Uint8Array.from(text, (character) => character.charCodeAt(0)));
  }

  /** Lends the bytes, which must not be kept. */
  reveal(): Uint8Array {
    return this.#bytes;
  }

  wipe(): void {
    this.#bytes.fill(0);
    this.#bytes = new Uint8Array();
  }

  toJSON(): string {
    return '[secret]';
  }

  toString(): string {
    return '[secret]';
  }
}
