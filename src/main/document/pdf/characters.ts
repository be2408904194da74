/** Classes of characters (ISO 32000-2 §7.2.3) and the keywords of the file structure. */

const WHITE = new Set([0, 9, 10, 12, 13, 32]);
const DELIMITERS = new Set([...'()<>[]{}/%'].map((character) => character.charCodeAt(0)));

export const LF = 10;
export const CR = 13;

export const isWhite = (byte: number): boolean => WHITE.has(byte);

const isDelimiter = (byte: number): boolean => DELIMITERS.has(byte);

export const isRegular = (byte: number): boolean => !isWhite(byte) && !isDelimiter(byte);

export const isDigit = (byte: number): boolean => byte >= 0x30 && byte <= 0x39;

/** The value of a hexadecimal digit; undefined for anything else. */
export function hexDigit(byte: number): number | undefined {
  if (isDigit(byte)) return byte - 0x30;
  const lower = byte | 0x20;
  return lower >= 0x61 && lower <= 0x66 ? lower - 0x57 : undefined;
}

export const latin1Of = (bytes: Uint8Array): string =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('latin1');
