import { CR, hexDigit, isWhite, LF } from './characters.ts';
import { damaged } from './pdf-fault.ts';

/** What the two readers need of the parser: their beginning, and a byte anywhere. */
type Bytes = { readonly at: number; readonly bytes: Uint8Array; need(position: number): number };

type ReadString = { readonly bytes: Uint8Array; readonly end: number };

const [BACKSLASH, OPEN, CLOSE, GREATER] = [0x5c, 0x28, 0x29, 0x3e] as const;

const ESCAPES: ReadonlyMap<number, number> = new Map(
  [...'nrtbf'].map((letter, index) => [letter.charCodeAt(0), [10, 13, 9, 8, 12][index] ?? 0]),
);

/** `(…)` (ISO 32000-2 §7.3.4.2): balanced parentheses, escapes, any end of line as one LF. */
export function readLiteralString(source: Bytes): ReadString {
  const bytes: number[] = [];
  let at = source.at + 1;
  let open = 1;
  for (;;) {
    const byte = source.need(at);
    at += 1;
    if (byte === BACKSLASH) at = readEscape(source, at, bytes);
    else if (byte === CR) {
      if (source.need(at) === LF) at += 1;
      bytes.push(LF);
    } else {
      if (byte === OPEN) open += 1;
      if (byte === CLOSE && (open -= 1) === 0) return { bytes: Uint8Array.from(bytes), end: at };
      bytes.push(byte);
    }
  }
}

/** Reads what follows a reverse solidus and gives where it ends. */
function readEscape(source: Bytes, start: number, into: number[]): number {
  const byte = source.need(start);
  if (byte === CR) return start + (source.need(start + 1) === LF ? 2 : 1);
  if (byte === LF) return start + 1;
  const digits = octalDigits(source, start);
  if (digits.length > 0) {
    into.push(digits.reduce((value, digit) => value * 8 + digit, 0) & 0xff);
    return start + digits.length;
  }
  into.push(ESCAPES.get(byte) ?? byte);
  return start + 1;
}

function octalDigits(source: Bytes, start: number): readonly number[] {
  const digits: number[] = [];
  while (digits.length < 3) {
    const digit = source.need(start + digits.length) - 0x30;
    if (digit < 0 || digit > 7) break;
    digits.push(digit);
  }
  return digits;
}

/** `<…>` (ISO 32000-2 §7.3.4.3): white space between digits, a missing last digit is 0. */
export function readHexString(source: Bytes): ReadString {
  const start = source.at + 1;
  const found = source.bytes.indexOf(GREATER, start);
  const end = found < 0 ? source.bytes.length : found;
  if (found < 0) source.need(end);
  const bytes = new Uint8Array((end - start + 1) >> 1);
  let digits = 0;
  for (let at = start; at < end; at += 1) {
    const byte = source.need(at);
    const digit = hexDigit(byte);
    if (digit === undefined) {
      if (isWhite(byte)) continue;
      throw damaged('a hexadecimal string with something else in it');
    }
    const index = digits >> 1;
    bytes[index] = digits % 2 === 0 ? digit * 16 : (bytes[index] ?? 0) + digit;
    digits += 1;
  }
  return { bytes: bytes.subarray(0, (digits + 1) >> 1), end: end + 1 };
}
