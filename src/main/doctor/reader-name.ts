const LONGEST = 120;

/**
 * The name of a reader as it may go into a report: pcsc-lite puts the device's serial number into it, in brackets
 * before the two numbers of the slot, and a device may call itself anything.
 */
export const nameWithoutSerial = (name: string): string =>
  name
    .replaceAll(/[\p{C}]/gu, ' ')
    .replace(/ \((?=[^)]*\d)[^)]*\)(?= \d\d \d\d$)/, '')
    .slice(0, LONGEST);
