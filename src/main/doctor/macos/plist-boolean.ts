/** A binary property list: `bplist00`, objects, a table of where they begin, and a trailer of 32 bytes (CFBinaryPList.c). */
const MAGIC = 'bplist00';
const TRAILER = 32;
const [FALSE, TRUE] = [0x08, 0x09];
const [ASCII, DICTIONARY] = [0x5, 0xd];
/** The length is in the next object, which a preference with a few keys does not need. */
const LONG = 0xf;

/**
 * The boolean at this key of a property list's outermost dictionary, binary or XML. Undefined if it is missing or the
 * file is damaged: what somebody put there is not trusted.
 */
export function plistBoolean(file: Uint8Array, key: string): boolean | undefined {
  const bytes = Buffer.from(file.buffer, file.byteOffset, file.byteLength);
  if (bytes.toString('latin1', 0, MAGIC.length) !== MAGIC) return booleanInXml(bytes.toString('utf8'), key);
  try {
    return booleanInBinary(bytes, key);
  } catch (thrown) {
    if (thrown instanceof RangeError) return undefined;
    throw thrown;
  }
}

function booleanInXml(text: string, key: string): boolean | undefined {
  const [, value] = new RegExp(`<key>${key}</key>\\s*<(true|false)\\s*/>`).exec(text) ?? [];
  return value === undefined ? undefined : value === 'true';
}

/** Throws a RangeError if something lies outside the file. */
function booleanInBinary(bytes: Buffer, key: string): boolean | undefined {
  const trailer = bytes.length - TRAILER;
  const offsetSize = bytes.readUInt8(trailer + 6);
  const referenceSize = bytes.readUInt8(trailer + 7);
  const table = bytes.readUInt32BE(trailer + 28);
  /** Where an object begins. */
  const placeOf = (object: number): number => bytes.readUIntBE(table + object * offsetSize, offsetSize);
  const dictionary = placeOf(bytes.readUInt32BE(trailer + 20));
  const { kind, length: entries } = markerAt(bytes, dictionary);
  if (kind !== DICTIONARY || entries === LONG) return undefined;
  const reference = (index: number): number =>
    placeOf(bytes.readUIntBE(dictionary + 1 + index * referenceSize, referenceSize));
  for (let entry = 0; entry < entries; entry += 1) {
    if (textAt(bytes, reference(entry)) !== key) continue;
    const value = bytes.readUInt8(reference(entries + entry));
    return value === TRUE ? true : value === FALSE ? false : undefined;
  }
  return undefined;
}

function markerAt(bytes: Buffer, place: number) {
  const marker = bytes.readUInt8(place);
  return { kind: marker >>> 4, length: marker & 0xf };
}

function textAt(bytes: Buffer, place: number): string | undefined {
  const { kind, length } = markerAt(bytes, place);
  return kind === ASCII && length !== LONG
    ? bytes.toString('latin1', place + 1, place + 1 + length)
    : undefined;
}
