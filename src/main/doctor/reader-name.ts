const LONGEST = 120;

/**
 * The name of a reader, made fit for a report. pcsc-lite adds the device's serial number in brackets before the two
 * numbers of the slot, and a device may have any name.
 */
export const nameWithoutSerial = (name: string): string =>
  name
    .replaceAll(/[\p{C}]/gu, ' ')
    .replace(/ \((?:[^(]*\d[^(]*\)|[^()]*\d[^()]*)(?= \d\d \d\d$)/, '')
    .slice(0, LONGEST);
