import { CR, hexDigit, isRegular, isWhite, latin1Of, LF } from './characters.ts';
import { limits } from './limits.ts';
import { damaged, PdfFault } from './pdf-fault.ts';
import { PDF_NULL, type PdfDictionary, type PdfValue } from './pdf-value.ts';
import { readHexString, readLiteralString } from './string-reader.ts';

/** The window on the file ends too early; the same must be read again with a larger one. */
export class EndOfWindow extends Error {}

const [OPEN, LESS, GREATER, SOLIDUS, PERCENT, HASH] = [0x28, 0x3c, 0x3e, 0x2f, 0x25, 0x23] as const;
const [BRACKET, END_BRACKET] = [0x5b, 0x5d] as const;
const NUMBER = /^[+-]?(?:\d{1,19}(?:\.\d{0,19})?|\.\d{1,19})$/;
const INTEGER = /^\d{1,10}$/;

/** Reads values one after the other from a window on the file, or from a decoded object stream. */
export class ValueParser {
  readonly bytes: Uint8Array;
  at: number;
  /** Where the window begins in the file; undefined if the data has no place in it. */
  readonly #base: number | undefined;
  /** Whether nothing follows the window. */
  readonly #isWhole: boolean;
  #values = 0;

  constructor(bytes: Uint8Array, at: number, base: number | undefined, isWhole: boolean) {
    this.bytes = bytes;
    this.at = at;
    this.#base = base;
    this.#isWhole = isWhole;
  }

  /** @throws {PdfFault} if no value stands there, {EndOfWindow} if the window ends too early */
  readValue(depth = 0): PdfValue {
    if (depth > limits.depth) throw new PdfFault('too-complex', 'nesting');
    if ((this.#values += 1) > limits.values) throw new PdfFault('too-complex', 'values in one object');
    this.skipWhite();
    const byte = this.need(this.at);
    switch (byte) {
      case SOLIDUS:
        return { kind: 'name', value: this.#readName() };
      case OPEN:
        return this.#readString(readLiteralString, false);
      case BRACKET:
        return this.#readArray(depth);
      case LESS:
        return this.need(this.at + 1) === LESS
          ? this.#readDictionary(depth)
          : this.#readString(readHexString, true);
      default:
        return this.#readPlain();
    }
  }

  /** A whole number, as in `12 0 obj`. */
  readInteger(): number {
    const token = this.readToken();
    if (!INTEGER.test(token)) throw damaged('a whole number is missing');
    return Number(token);
  }

  /** Whether this keyword comes next. If so, it is skipped. */
  takeKeyword(keyword: string): boolean {
    this.skipWhite();
    const before = this.at;
    if (this.readToken() === keyword) return true;
    this.at = before;
    return false;
  }

  /** Regular characters up to the next white space or delimiter. */
  readToken(): string {
    this.skipWhite();
    const start = this.at;
    while (this.#has(this.at) && isRegular(this.need(this.at))) this.at += 1;
    return latin1Of(this.bytes.subarray(start, this.at));
  }

  skipWhite(): void {
    while (this.#has(this.at)) {
      const byte = this.need(this.at);
      if (byte === PERCENT) this.#skipComment();
      else if (isWhite(byte)) this.at += 1;
      else return;
    }
  }

  /** The byte there. */
  need(position: number): number {
    const byte = this.bytes[position];
    if (byte !== undefined) return byte;
    throw this.#isWhole ? damaged('the end comes too early') : new EndOfWindow();
  }

  /** False at the very end. If only the window ends, a larger one is asked for. */
  #has(position: number): boolean {
    if (position < this.bytes.length) return true;
    if (this.#isWhole) return false;
    throw new EndOfWindow();
  }

  #skipComment(): void {
    while (this.#has(this.at) && this.bytes[this.at] !== LF && this.bytes[this.at] !== CR) this.at += 1;
  }

  #readName(): string {
    this.at += 1;
    const start = this.at;
    while (this.#has(this.at) && isRegular(this.need(this.at))) this.at += 1;
    const raw = this.bytes.subarray(start, this.at);
    return raw.includes(HASH) ? unescapedName(latin1Of(raw)) : latin1Of(raw);
  }

  #readString(
    read: (parser: ValueParser) => { readonly bytes: Uint8Array; readonly end: number },
    isHex: boolean,
  ): PdfValue {
    const start = this.at;
    const { bytes, end } = read(this);
    this.at = end;
    const base = this.#base;
    const span = base === undefined ? undefined : { start: base + start, end: base + end };
    return { kind: 'string', bytes, isHex, span };
  }

  #readArray(depth: number): PdfValue {
    this.at += 1;
    const items: PdfValue[] = [];
    while (!this.#takeByte(END_BRACKET)) items.push(this.readValue(depth + 1));
    return { kind: 'array', items };
  }

  #readDictionary(depth: number): PdfDictionary {
    this.at += 2;
    const entries = new Map<string, PdfValue>();
    const repeated: string[] = [];
    while (!this.#takeByte(GREATER)) {
      if (this.need(this.at) !== SOLIDUS) throw damaged('a key that is no name');
      const key = this.#readName();
      if (entries.has(key)) repeated.push(key);
      entries.set(key, this.readValue(depth + 1));
    }
    if (this.need(this.at) !== GREATER) throw damaged('a dictionary that does not end');
    this.at += 1;
    return { kind: 'dictionary', entries, repeated };
  }

  #takeByte(byte: number): boolean {
    this.skipWhite();
    if (this.need(this.at) !== byte) return false;
    this.at += 1;
    return true;
  }

  /** A number, a reference, or one of the three words. */
  #readPlain(): PdfValue {
    const token = this.readToken();
    if (token === 'null') return PDF_NULL;
    if (token === 'true' || token === 'false') return { kind: 'boolean', value: token === 'true' };
    if (!NUMBER.test(token)) throw damaged('something that is no value');
    const target = INTEGER.test(token) ? this.#referenceAfter(Number(token)) : undefined;
    return target ?? { kind: 'number', value: Number(token), text: token };
  }

  #referenceAfter(number: number): PdfValue | undefined {
    const before = this.at;
    const generation = this.readToken();
    if (INTEGER.test(generation) && this.readToken() === 'R')
      return { kind: 'reference', number, generation: Number(generation) };
    this.at = before;
    return undefined;
  }
}

/** `#xx` in a name is the character with that code (ISO 32000-2 §7.3.5). */
const unescapedName = (raw: string): string =>
  raw.replace(/#(..?)?/gs, (escape, digits: string | undefined) => {
    const [high, low] = [...(digits ?? '')].map((digit) => hexDigit(digit.charCodeAt(0)));
    return high === undefined || low === undefined ? escape : String.fromCharCode(high * 16 + low);
  });
