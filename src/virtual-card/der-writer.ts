/**
 * The few DER elements that a certificate needs (X.690). It also writes the BER-TLV files of the other applications,
 * whose tags may have two bytes. It only writes: the card never has to understand what it holds.
 */

/** One element: tag of one or two bytes, definite length in its shortest form, content. */
export function element(tag: number, ...content: readonly Uint8Array[]): Uint8Array {
  const value = concat(...content);
  const tagBytes = tag > 0xff ? [tag >> 8, tag & 0xff] : [tag];
  return concat(Uint8Array.from([...tagBytes, ...lengthBytes(value.length)]), value);
}

function lengthBytes(length: number): number[] {
  if (length < 0x80) return [length];
  if (length < 0x100) return [0x81, length];
  return [0x82, length >> 8, length & 0xff];
}

export const concat = (...parts: readonly Uint8Array[]): Uint8Array => new Uint8Array(Buffer.concat(parts));

export const sequence = (...content: readonly Uint8Array[]): Uint8Array => element(0x30, ...content);
export const setOf = (...content: readonly Uint8Array[]): Uint8Array => element(0x31, ...content);
export const boolean = (value: boolean): Uint8Array => element(0x01, Uint8Array.of(value ? 0xff : 0));
export const nullValue = (): Uint8Array => element(0x05);
export const octetString = (content: Uint8Array): Uint8Array => element(0x04, content);
export const utf8String = (text: string): Uint8Array => element(0x0c, Buffer.from(text, 'utf8'));
export const printableString = (text: string): Uint8Array => element(0x13, ascii(text));
export const ia5String = (text: string): Uint8Array => element(0x16, ascii(text));
export const ascii = (text: string): Uint8Array => Uint8Array.from(Buffer.from(text, 'latin1'));

/** Context-specific tag, constructed: around another element (EXPLICIT) or instead of a SEQUENCE's tag. */
export const context = (number: number, ...content: readonly Uint8Array[]): Uint8Array =>
  element(0xa0 + number, ...content);

/** Context-specific tag, primitive: instead of a string's or number's own tag (IMPLICIT). */
export const contextPrimitive = (number: number, content: Uint8Array): Uint8Array =>
  element(0x80 + number, content);

/** A positive INTEGER from its big-endian bytes. */
export function integer(bytes: Uint8Array): Uint8Array {
  const start = bytes.findIndex((byte) => byte !== 0);
  const significant = start < 0 ? Uint8Array.of(0) : bytes.subarray(start);
  const needsZero = (significant[0] ?? 0) >= 0x80;
  return element(0x02, needsZero ? concat(Uint8Array.of(0), significant) : significant);
}

export const bitString = (content: Uint8Array, unusedBits = 0): Uint8Array =>
  element(0x03, Uint8Array.of(unusedBits), content);

export function objectIdentifier(dotted: string): Uint8Array {
  const [first = 0, second = 0, ...rest] = dotted.split('.').map(Number);
  return element(0x06, Uint8Array.from([first * 40 + second, ...rest].flatMap(base128)));
}

function base128(arc: number): number[] {
  const bytes = [arc % 128];
  for (let left = Math.floor(arc / 128); left > 0; left = Math.floor(left / 128))
    bytes.unshift(128 + (left % 128));
  return bytes;
}

/** UTCTime through 2049, GeneralizedTime from 2050 on (RFC 5280 §4.1.2.5). */
export function time(moment: Date): Uint8Array {
  const digits = moment.toISOString().replace(/[-:T]/g, '').slice(0, 14);
  return moment.getUTCFullYear() < 2050
    ? element(0x17, ascii(`${digits.slice(2)}Z`))
    : element(0x18, ascii(`${digits}Z`));
}
