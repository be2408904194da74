/** Bytes of data in the longest short answer (ISO/IEC 7816-3 §12.1.3). */
const LONGEST = 256;
/** What is asked of a reader that does not pass that: readers were seen that pass 130 bytes, status word included. */
const CAUTIOUS = 128;
/** Bytes of a status word. */
const STATUS = 2;

/** How many bytes of data each reader passes in one answer, as it says itself or as was seen. */
export class ReaderSizes {
  readonly #known = new Map<string, number>();

  of(reader: string): number {
    return this.#known.get(reader) ?? LONGEST;
  }

  isKnown(reader: string): boolean {
    return this.#known.has(reader);
  }

  /** @param length what the reader's driver says; undefined where it says nothing */
  told(reader: string, length: number | undefined): void {
    const isLess = length !== undefined && length > STATUS && length < LONGEST;
    this.#known.set(reader, isLess ? length : LONGEST);
  }

  /**
   * A long answer was cut. Once: an answer that is cut a second time is no matter of length.
   * @param passed bytes that came through, 0 where nothing did
   */
  cut(reader: string, passed: number): void {
    if (this.of(reader) < LONGEST) return;
    this.#known.set(reader, Math.min(CAUTIOUS, passed > STATUS ? passed - STATUS : CAUTIOUS));
  }
}
