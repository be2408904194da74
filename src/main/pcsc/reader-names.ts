import { visible } from '../../shared/domain/visible.ts';

/**
 * The names of readers: for the service bytes, in whatever encoding the driver's maker chose; for people text. Each
 * text remembers the bytes it was made from, so that a name that is not UTF-8 can be given back unchanged.
 */
export class ReaderNames {
  readonly #encoding: 'utf8' | 'utf16le';
  readonly #bytes = new Map<string, Buffer>();

  constructor(encoding: 'utf8' | 'utf16le') {
    this.#encoding = encoding;
  }

  /**
   * Two readers of one name are one, because PC/SC speaks to them by it.
   * @param multiString names as the service lists them: each ends with NUL, and one more NUL ends the list
   */
  textsOf(multiString: Buffer): string[] {
    const width = this.#encoding === 'utf16le' ? 2 : 1;
    const texts: string[] = [];
    let begin = 0;
    for (let at = 0; at + width <= multiString.length; at += width) {
      if (multiString.readUIntLE(at, width) !== 0) continue;
      if (at > begin) texts.push(this.#textOf(Buffer.from(multiString.subarray(begin, at))));
      begin = at + width;
    }
    return [...new Set(texts)];
  }

  /** The name as the service has it, with the NUL at its end. */
  bytesOf(text: string): Buffer {
    return Buffer.concat([this.#bytes.get(text) ?? Buffer.from(text, this.#encoding), Buffer.alloc(2)]);
  }

  #textOf(bytes: Buffer): string {
    const text = visible(decode(bytes, this.#encoding));
    // Two names that look the same stay two.
    for (let number = 1; ; number += 1) {
      const candidate = number === 1 ? text : `${text} (${number})`;
      const known = this.#bytes.get(candidate);
      if (known && !known.equals(bytes)) continue;
      this.#bytes.set(candidate, bytes);
      return candidate;
    }
  }
}

/** A name that is not UTF-8 is most likely Latin-1. */
function decode(bytes: Buffer, encoding: 'utf8' | 'utf16le'): string {
  if (encoding === 'utf16le') return bytes.toString('utf16le');
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return bytes.toString('latin1');
  }
}
