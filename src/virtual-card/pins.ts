/**
 * The secrets of the card and their counters. 住民基本台帳用暗証番号 is one number for its holder and two keys on the card
 * (`resident` in the common application, `resident-register` in the resident register's own). 照合番号A and B are also
 * several keys. Each key has its own counter.
 */
export type PinId =
  | 'sign'
  | 'auth'
  | 'card-info'
  | 'resident'
  | 'resident-register'
  | 'birth-date'
  | 'surface-code-a'
  | 'surface-code-b'
  | 'input-code-a'
  | 'input-code-b'
  /** A key of the input support application that is blocked from the day of issue. Its use is unknown. */
  | 'input-reserved';

export type PinState = { readonly value: string; readonly triesLeft: number; readonly maxTries: number };

export type VerifyOutcome = 'right' | 'wrong' | 'blocked';

export type Pins = ReadonlyMap<PinId, PinState>;

export class PinStore {
  readonly #pins: Map<PinId, PinState>;

  constructor(pins: Pins) {
    this.#pins = new Map(pins);
  }

  state(id: PinId): PinState | undefined {
    return this.#pins.get(id);
  }

  /** Tries left, 0 when blocked. */
  triesLeft(id: PinId): number {
    return this.#pins.get(id)?.triesLeft ?? 0;
  }

  /**
   * Compares bytes: no padding is understood, no case is folded, a wrong length is a wrong value. The counter falls
   * with each wrong value and returns to its maximum with a right one, never by itself.
   */
  verify(id: PinId, presented: Uint8Array): VerifyOutcome {
    const pin = this.#pins.get(id);
    if (!pin || pin.triesLeft === 0) return 'blocked';
    const right = Buffer.from(pin.value, 'latin1').equals(presented);
    this.#pins.set(id, { ...pin, triesLeft: right ? pin.maxTries : pin.triesLeft - 1 });
    return right ? 'right' : 'wrong';
  }

  /** Replaces the value unchecked. Whether issued cards check its shape is not known, so a client must. */
  change(id: PinId, value: Uint8Array): void {
    const pin = this.#pins.get(id);
    if (pin) this.#pins.set(id, { ...pin, value: Buffer.from(value).toString('latin1') });
  }
}
