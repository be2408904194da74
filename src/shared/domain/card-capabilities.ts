/** What a card says of itself in the historical bytes of its ATR (ISO/IEC 7816-4 §12.1.1.9, card capabilities). */
export type CardCapabilities = {
  /** READ BINARY finds a file by its short identifier, without a SELECT before it. */
  readonly shortFileIds: boolean;
  /** Lengths of three bytes: one command may ask for more than 256 bytes. */
  readonly extendedLength: boolean;
};

export const NO_CAPABILITIES: CardCapabilities = { shortFileIds: false, extendedLength: false };

/** First historical byte: COMPACT-TLV objects follow, with or without a status at their end. */
const COMPACT_TLV: ReadonlySet<number | undefined> = new Set([0x80, 0x00]);
/** Tag of the card capabilities. The low half of the byte says how many bytes follow. */
const CAPABILITIES = 7;
const SHORT_FILE_IDS = 0x04;
const EXTENDED_LENGTH = 0x40;

/** Behind the objects after 00: life cycle and status word, which are no object. */
const STATUS_BYTES = 3;

/** The capabilities that an ATR announces; none if it says nothing, is cut short or makes no sense. */
export function capabilitiesIn(atr: Uint8Array): CardCapabilities {
  const [category, ...rest] = mayBeTypeB(atr) ? [] : historicalBytes(atr);
  if (!COMPACT_TLV.has(category)) return NO_CAPABILITIES;
  const objects = category === 0 ? rest.slice(0, -STATUS_BYTES) : rest;
  for (let at = 0; at < objects.length;) {
    const [tag, length] = halves(objects[at] ?? 0);
    const value = objects.slice(at + 1, at + 1 + length);
    if (value.length < length) return NO_CAPABILITIES;
    if (tag === CAPABILITIES)
      return {
        shortFileIds: has(value[0], SHORT_FILE_IDS),
        extendedLength: has(value[2], EXTENDED_LENGTH),
      };
    at += 1 + length;
  }
  return NO_CAPABILITIES;
}

/** A READ BINARY whose Le has three bytes. */
export const isExtendedRead = (command: Uint8Array): boolean =>
  command.length === 7 && command[1] === 0xb0 && command[4] === 0;

/** Whether an answer to it refuses the form of the command: 6700, or 6CXX, which asks for a short length. */
export const refusesExtended = (response: Uint8Array): boolean =>
  response.length === 2 && (response[0] === 0x67 || response[0] === 0x6c);

/**
 * A contactless reader makes up the ATR (PC/SC part 3 §3.1.3.2.3): 3B 8n 80 01 and n bytes. Of a card of type A they are
 * the historical bytes of its ATS. Of one of type B they are eight others: application data and protocol information of
 * its ATQB, and its answer to ATTRIB. Which of the two stands there, eight bytes do not say.
 */
const mayBeTypeB = (atr: Uint8Array): boolean => TYPE_B_BEGINS.every((byte, at) => atr[at] === byte);
const TYPE_B_BEGINS = [0x3b, 0x88, 0x80, 0x01];

/**
 * ISO/IEC 7816-3 §8.2: T0 counts the historical bytes. Y of T0 and of each TD says which interface bytes precede them.
 */
function historicalBytes(atr: Uint8Array): readonly number[] {
  const [, format = 0] = atr;
  const [present, count] = halves(format);
  let interfaces = present;
  let at = 2;
  while (interfaces !== 0) {
    const hasNext = (interfaces & 8) !== 0;
    at += bitsOf(interfaces);
    // TD, the last of them, says what comes after it.
    interfaces = hasNext ? halves(atr[at - 1] ?? 0)[0] : 0;
  }
  const bytes = atr.subarray(at, at + count);
  return bytes.length === count ? [...bytes] : [];
}

const bitsOf = (half: number): number => [1, 2, 4, 8].filter((bit) => half & bit).length;
const halves = (byte: number): [high: number, low: number] => [byte >> 4, byte & 0x0f];
const has = (byte: number | undefined, bit: number): boolean => ((byte ?? 0) & bit) !== 0;
