import { concat } from './der-writer.ts';

/** Status words of the card (ISO/IEC 7816-4 and JICSAP 1.1). Which one comes when was observed on issued cards. */
export const SW = {
  ok: 0x9000,
  /** `63Cx`: x tries left. */
  triesLeft: 0x63c0,
  secureMessagingFailed: 0x69fc,
  wrongLength: 0x6700,
  channelNotSupported: 0x6881,
  secureMessagingNotSupported: 0x6882,
  chainingNotSupported: 0x6884,
  wrongFileKind: 0x6981,
  securityNotSatisfied: 0x6982,
  /** JICSAP: the key is blocked. ISO would say 6983; issued cards say 6984. */
  keyBlocked: 0x6984,
  conditionsNotSatisfied: 0x6985,
  noCurrentFile: 0x6986,
  wrongData: 0x6a80,
  functionNotSupported: 0x6a81,
  notFound: 0x6a82,
  noSuchRecord: 0x6a83,
  wrongParameters: 0x6a86,
  noSuchDataObject: 0x6a88,
  offsetOutside: 0x6b00,
  noSuchInstruction: 0x6d00,
  noSuchClass: 0x6e00,
  general: 0x6f00,
  /** No key delivery is set up in this application. */
  noSecurityEnvironment: 0x66f1,
} as const;

export type Answer = { readonly data: Uint8Array; readonly sw: number };

const NOTHING = new Uint8Array(0);

export const answer = (sw: number): Answer => ({ data: NOTHING, sw });

/** Success with at most `le` bytes of the data. Without Le the data stays on the card. */
export const give = (data: Uint8Array, le: number | undefined): Answer => ({
  data: data.subarray(0, le ?? 0),
  sw: SW.ok,
});

/** The response APDU: data, SW1, SW2. */
export const encodeAnswer = ({ data, sw }: Answer): Uint8Array =>
  concat(data, Uint8Array.of(sw >> 8, sw & 0xff));
