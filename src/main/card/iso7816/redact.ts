import type { Redacted } from '../../../shared/model/log.ts';

/**
 * VERIFY, CHANGE REFERENCE DATA and RESET RETRY COUNTER (ISO/IEC 7816-4 §11.5), each also in its odd form with data in
 * BER-TLV. A PIN follows the header of these.
 */
const CARRIES_SECRET: ReadonlySet<number> = new Set([0x20, 0x21, 0x24, 0x25, 0x2c, 0x2d]);
const HEADER_BYTES = 4;

/**
 * A command in the form for a log: its first five and last two bytes, which are header, length and the selected file.
 * If it carries a PIN, only the header.
 * @example redactCommand(selectApplication(aid.jpki)) === '00A4040C0A…0001 (15 bytes)'
 */
export function redactCommand(command: Uint8Array): Redacted {
  if (CARRIES_SECRET.has(command[1] ?? 0)) return redacted(`${hex(command.subarray(0, HEADER_BYTES))}…`);
  if (command.length <= 7) return redacted(hex(command));
  const ends = `${hex(command.subarray(0, 5))}…${hex(command.subarray(-2))}`;
  return redacted(`${ends} (${command.length} bytes)`);
}

/**
 * An answer in the form for a log: the status word and how many bytes came before it. None of those bytes is shown,
 * because a piece of a file can begin in the middle of a name or of a serial number.
 */
export function redactAnswer(answer: Uint8Array): Redacted {
  if (answer.length < 2) return redacted(`(${answer.length} bytes)`);
  return redacted(`${hex(answer.subarray(-2))} (${answer.length - 2} bytes)`);
}

const redacted = (text: string): Redacted => text as Redacted;
const hex = (bytes: Uint8Array): string =>
  Array.from(bytes, (byte) => byte.toString(16).toUpperCase().padStart(2, '0')).join('');
