import type { ChangeablePin } from '../../../shared/model/pin.ts';

/**
 * Recognises a PIN that was set a moment ago for something else, without keeping it. It keeps only a code of each
 * (HMAC-SHA-256) under a key that no script can read and that ends with this object. Ten thousand PINs are soon tried
 * out, so the code is worth nothing without the key and is treated like the PIN: it stays here, and goes with the
 * card, with the screen and with the user (docs/adr/0008-recognising-a-pin.md).
 */
export class PinMarks {
  #key: Promise<CryptoKey> | undefined;
  readonly #codes = new Map<ChangeablePin, string>();

  async remember(pin: ChangeablePin, text: string): Promise<void> {
    this.#codes.set(pin, await this.#codeOf(text));
  }

  /** Whether the text was set for another secret. */
  async isOther(pin: ChangeablePin, text: string): Promise<boolean> {
    const others = [...this.#codes].filter(([kind]) => kind !== pin);
    if (others.length === 0) return false;
    const code = await this.#codeOf(text);
    return others.some(([, known]) => known === code);
  }

  forget(): void {
    this.#codes.clear();
    this.#key = undefined;
  }

  async #codeOf(text: string): Promise<string> {
    this.#key ??= newKey();
    const code = await crypto.subtle.sign('HMAC', await this.#key, new TextEncoder().encode(text));
    return new Uint8Array(code).join();
  }
}

const newKey = (): Promise<CryptoKey> =>
  crypto.subtle.generateKey({ name: 'HMAC', hash: 'SHA-256' }, false, ['sign']);
