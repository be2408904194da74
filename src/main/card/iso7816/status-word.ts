/** Status words (SW1 SW2) as seen on issued cards and in ISO/IEC 7816-4 §5.6. */
export const StatusWord = {
  ok: 0x9000,
  wrongLength: 0x6700,
  endOfFile: 0x6282,
  securityStatusNotSatisfied: 0x6982,
  /** ISO "authentication method blocked". It was never observed on this card, but counts as blocked. */
  authenticationBlocked: 0x6983,
  /** JICSAP "IEF locked": the card's answer to VERIFY on a blocked PIN. */
  referenceLocked: 0x6984,
  fileNotFound: 0x6a82,
  recordNotFound: 0x6a83,
  referenceNotFound: 0x6a88,
  offsetOutside: 0x6b00,
  instructionNotSupported: 0x6d00,
  classNotSupported: 0x6e00,
  noDiagnosis: 0x6f00,
} as const;

/** Tries left by 63Cx, otherwise undefined. 0 means blocked. */
export const triesLeftIn = (statusWord: number): number | undefined =>
  (statusWord & 0xfff0) === 0x63c0 ? statusWord & 0x0f : undefined;

/**
 * Whether the data of an answer can be used: 9000, or a warning that comes with data, such as 6282 "end of file
 * reached".
 */
export const carriesData = ({
  statusWord,
  data,
}: {
  readonly statusWord: number;
  readonly data: Uint8Array;
}): boolean => statusWord === StatusWord.ok || (statusWord >> 8 === 0x62 && data.length > 0);

export const formatStatusWord = (statusWord: number): string =>
  statusWord.toString(16).toUpperCase().padStart(4, '0');
