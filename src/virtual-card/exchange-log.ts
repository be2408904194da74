/** Instructions whose data is a PIN: VERIFY, CHANGE REFERENCE DATA, RESET RETRY COUNTER, JICSAP's CHANGE KEY. */
const CARRIES_PIN: ReadonlySet<number> = new Set([0x20, 0x24, 0x2c, 0x32]);
const HEADER_LENGTH = 4;

/** A command as hexadecimal. If it may carry a PIN: its header alone and how many bytes follow. */
export function describeCommand(command: Uint8Array): string {
  const hidden = command.length - HEADER_LENGTH;
  if (!CARRIES_PIN.has(command[1] ?? 0) || hidden <= 1) return toHex(command);
  return `${toHex(command.subarray(0, HEADER_LENGTH))} (${hidden} bytes hidden)`;
}

export const toHex = (bytes: Uint8Array): string => Buffer.from(bytes).toString('hex').toUpperCase();
