/** What the schema library leaves out of DER (X.690 §10 and §11). */

/** Tags used here (X.690 §8.1.2). */
export const tag = { octetString: 0x04, sequence: 0x30, set: 0x31, context0: 0xa0, context1: 0xa1 } as const;

/** Tag and definite length in as few octets as possible (X.690 §10.1). */
export function derHeader(tagOctet: number, length: number): Uint8Array {
  if (length < 0x80) return Uint8Array.of(tagOctet, length);
  const octets: number[] = [];
  for (let rest = length; rest > 0; rest = Math.floor(rest / 256)) octets.unshift(rest % 256);
  return Uint8Array.of(tagOctet, 0x80 | octets.length, ...octets);
}

export const der = (tagOctet: number, ...contents: readonly Uint8Array[]): Uint8Array => {
  const length = contents.reduce((sum, { length: each }) => sum + each, 0);
  return concat(derHeader(tagOctet, length), ...contents);
};

export const concat = (...parts: readonly Uint8Array[]): Uint8Array => new Uint8Array(Buffer.concat(parts));

/**
 * The order of the elements of a SET OF: by their encodings, as if zero octets filled up the shorter one (X.690
 * §11.6). asn1js keeps the given order, and strict readers refuse that.
 */
export const inSetOrder = (encodings: readonly Uint8Array[]): readonly Uint8Array[] =>
  encodings.toSorted(compareEncodings);

export const isInSetOrder = (encodings: readonly Uint8Array[]): boolean =>
  encodings.every((encoding, index) => {
    const before = encodings[index - 1];
    return !before || compareEncodings(before, encoding) <= 0;
  });

// Encodings that differ do so before the shorter one ends, because both state their length at the beginning.
const compareEncodings = (a: Uint8Array, b: Uint8Array): number => Buffer.compare(a, b);
