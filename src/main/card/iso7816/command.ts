/**
 * Command APDUs as bytes (ISO/IEC 7816-4). They have short forms, which every generation of the card understands. READ
 * BINARY also has an extended form, for cards that announce it.
 *
 * PIN commands are not here but in pin-commands.ts, which only one module may import.
 */

/** SELECT by DF name, no response data (ISO/IEC 7816-4 §11.2.2; P2 = 0C). */
export const selectApplication = (aid: Uint8Array): Uint8Array =>
  Uint8Array.of(0x00, 0xa4, 0x04, 0x0c, aid.length, ...aid);

/** SELECT an EF under the current DF. P1 must be 02 on this card; 09 fails. */
export const selectFile = (fileId: number): Uint8Array =>
  Uint8Array.of(0x00, 0xa4, 0x02, 0x0c, 0x02, fileId >> 8, fileId & 0xff);

/** Bytes of data in the longest answer to a command of the short form. */
export const LONGEST_SHORT = 256;

/**
 * READ BINARY in the current EF (ISO/IEC 7816-4 §11.3.3).
 * @param offset bytes from the start, 0 to 32767
 * @param length bytes wanted, 1 to 65536; more than 256 need extended length
 */
export const readBinary = (offset: number, length: number): Uint8Array =>
  Uint8Array.of(0x00, 0xb0, (offset >> 8) & 0x7f, offset & 0xff, ...expected(length));

/** The same from the start of the EF with this short identifier (1 to 30), which becomes the current one. */
export const readBinaryOf = (shortFileId: number, length: number): Uint8Array =>
  Uint8Array.of(0x00, 0xb0, 0x80 | shortFileId, 0x00, ...expected(length));

/** Le: one byte, or three (ISO/IEC 7816-3 §12.1.3). */
const expected = (length: number): readonly number[] =>
  length <= LONGEST_SHORT ? [length & 0xff] : [0x00, (length >> 8) & 0xff, length & 0xff];

/** READ RECORD by number in the EF with this short identifier (ISO/IEC 7816-4 §11.4.3; P2 = SFI, then 100). */
export const readRecord = (record: number, shortFileId: number): Uint8Array =>
  Uint8Array.of(0x00, 0xb2, record, (shortFileId << 3) | 0x04, 0x00);

/** GET RESPONSE (ISO/IEC 7816-4 §11.7.1) for the `count` bytes that a reader under T=0 announced with 61xx. */
export const getResponse = (count: number): Uint8Array => Uint8Array.of(0x00, 0xc0, 0x00, 0x00, count);

/** The same command with another Le, as 6Cxx asks for. For commands without data (case 2) only. */
export const withLength = (command: Uint8Array, length: number): Uint8Array =>
  Uint8Array.of(...command.subarray(0, 4), length);
