/**
 * The bytes with which PC/SC asks a reader with keys of its own for a PIN. Source: PC/SC Workgroup specification part
 * 10, "IFDs with Secure PIN Entry Capabilities", §2.2 (features) and §2.5 (PIN_VERIFY_STRUCTURE,
 * PIN_MODIFY_STRUCTURE). They are packed. Numbers have the machine's own order, which is little-endian wherever this
 * program runs. Only the control codes in the list of features are big-endian.
 */
import type { PadCommand } from '../card/card-gateway.ts';

/** Control codes of the features that matter here. A reader without one has no such feature. */
export type PadFeatures = {
  readonly verifyPinDirect?: number;
  readonly modifyPinDirect?: number;
  /** FEATURE_GET_TLV_PROPERTIES: what the reader says of itself. */
  readonly properties?: number;
};

const names: Readonly<Record<number, keyof PadFeatures>> = {
  0x06: 'verifyPinDirect',
  0x07: 'modifyPinDirect',
  0x12: 'properties',
};

/** Reads the answer to CM_IOCTL_GET_FEATURE_REQUEST: entries of tag, length (always 4) and control code. */
export function featuresIn(answer: Uint8Array): PadFeatures {
  const view = new DataView(answer.buffer, answer.byteOffset, answer.byteLength);
  const entries: (readonly [keyof PadFeatures, number])[] = [];
  for (let at = 0; at + 6 <= answer.length && answer[at + 1] === 4; at += 6) {
    const name = names[answer[at] ?? 0];
    if (name) entries.push([name, view.getUint32(at + 2)]);
  }
  return Object.fromEntries(entries);
}

/** Tag of dwMaxAPDUDataSize (part 10 §2.6.13). */
const MAX_APDU_DATA_SIZE = 0x0a;

/**
 * How many bytes of data the reader passes, if it says so: entries of tag, length and a little-endian number.
 * @param properties the answer to FEATURE_GET_TLV_PROPERTIES
 */
export function longestDataIn(properties: Uint8Array): number | undefined {
  for (let at = 0; at + 2 <= properties.length; at += 2 + (properties[at + 1] ?? 0)) {
    const value = properties.subarray(at + 2, at + 2 + (properties[at + 1] ?? 0));
    if (properties[at] === MAX_APDU_DATA_SIZE && value.length === 4)
      return value.reduceRight((sum, byte) => sum * 256 + byte, 0);
  }
  return undefined;
}

/** Seconds the reader waits for the first key, and for the next ones. */
const PATIENCE = 30;
/** bmFormatString: positions in bytes, the PIN at the start of the data, flush left, in ASCII. */
const ASCII_FROM_START = 0x82;
/** bEntryValidationCondition: the reader's OK key ends the entry. */
const ON_OK = 0x02;
/** wLangId, for readers with a display: English (United States), which all of them have. */
const ENGLISH = 0x0409;
/** Messages of the reader's own: 00 "enter PIN", 01 "enter new PIN", 02 "confirm new PIN". */
const [ENTER_PIN, ENTER_NEW, CONFIRM_NEW] = [0x00, 0x01, 0x02];
/** bConfirmPIN: the reader asks for the new PIN twice, and never for the present one. */
const NEW_TWICE = 0x01;
/** Stands in the command where the reader puts a digit. */
const PLACEHOLDER = 0xff;

/** PIN_VERIFY_STRUCTURE for a PIN of a fixed number of digits. */
export const verifyStructure = (command: PadCommand): Uint8Array =>
  Uint8Array.from([
    ...entryFormat(command),
    ...littleEndian(extraDigits(command), 2),
    ON_OK,
    1, // bNumberMessage
    ...littleEndian(ENGLISH, 2),
    ENTER_PIN,
    ...noPrologue,
    ...dataOf(command),
  ]);

/** PIN_MODIFY_STRUCTURE for a new PIN alone, after the present one was verified. */
export const modifyStructure = (command: PadCommand): Uint8Array =>
  Uint8Array.from([
    ...entryFormat(command),
    0, // bInsertionOffsetOld: there is no old one
    0, // bInsertionOffsetNew
    ...littleEndian(extraDigits(command), 2),
    NEW_TWICE,
    ON_OK,
    2, // bNumberMessage
    ...littleEndian(ENGLISH, 2),
    ENTER_NEW,
    CONFIRM_NEW,
    0, // bMsgIndex3
    ...noPrologue,
    ...dataOf(command),
  ]);

/** bTimerOut, bTimerOut2, bmFormatString, bmPINBlockString (block size), bmPINLengthFormat (no length is inserted). */
const entryFormat = ({ digits }: PadCommand): readonly number[] => [
  PATIENCE,
  PATIENCE,
  ASCII_FROM_START,
  digits,
  0,
];

/** wPINMaxExtraDigit: fewest digits in the high byte, most in the low one. */
const extraDigits = ({ digits }: PadCommand): number => (digits << 8) | digits;

/** bTeoPrologue, which no reader uses. */
const noPrologue = [0, 0, 0] as const;

/** ulDataLength and abData: the command with room for the PIN. */
function dataOf({ header, digits }: PadCommand): readonly number[] {
  const command = [...header, digits, ...Array.from({ length: digits }, () => PLACEHOLDER)];
  return [...littleEndian(command.length, 4), ...command];
}

const littleEndian = (value: number, bytes: number): readonly number[] =>
  Array.from({ length: bytes }, (_, index) => (value >> (8 * index)) & 0xff);
