/** Bytes of data in the longest short answer (ISO/IEC 7816-3 §12.1.3). */
const LONGEST_SHORT = 256;
/** And in the longest of all. */
const LONGEST = 65_536;
/**
 * What a reader is asked for if it does not pass that: some readers pass only 130 bytes, including the status word.
 */
const CAUTIOUS = 128;
/** Bytes of a status word. */
const STATUS = 2;

/** How many bytes of data each reader passes in one answer, by its own word or as was seen. */
export class ReaderSizes {
  readonly #known = new Map<string, number>();
  /** Readers with the kind of card, known by its ATR, with which extended length failed. */
  readonly #failures = new Set<string>();

  /** In one answer of the short form. */
  of(reader: string): number {
    return Math.min(this.#known.get(reader) ?? LONGEST_SHORT, LONGEST_SHORT);
  }

  /**
   * In one answer of the extended form from a card with this ATR; undefined if the reader passes none, or if that
   * failed.
   */
  extended(reader: string, atr: Uint8Array): number | undefined {
    const length = this.#known.get(reader) ?? LONGEST_SHORT;
    return length > LONGEST_SHORT && !this.#failures.has(pairOf(reader, atr)) ? length : undefined;
  }

  isKnown(reader: string): boolean {
    return this.#known.has(reader);
  }

  /** @param length what the reader's driver says, 0 for short answers alone; undefined if it says nothing */
  told(reader: string, length: number | undefined): void {
    const isSaid = length !== undefined && length > STATUS;
    this.#known.set(reader, isSaid ? Math.min(length, LONGEST) : LONGEST_SHORT);
  }

  /**
   * A long answer was cut. This counts once: if an answer is cut a second time, length is not the cause.
   * @param passed bytes that came through, 0 if nothing did
   */
  cut(reader: string, passed: number): void {
    if (this.of(reader) < LONGEST_SHORT) return;
    this.#known.set(reader, Math.min(CAUTIOUS, passed > STATUS ? passed - STATUS : CAUTIOUS));
  }

  /** Extended length did not work, whatever was announced. It is not tried again with such a card in this reader. */
  extendedFailed(reader: string, atr: Uint8Array): void {
    this.#failures.add(pairOf(reader, atr));
  }
}

const pairOf = (reader: string, atr: Uint8Array): string => `${reader}\0${atr.join(' ')}`;
