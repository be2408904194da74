/** No JPKI certificate is that long: those of the card have 1.3 to 2 kB. A longer one is not read. */
export const LARGEST_CERTIFICATE_BYTES = 16_384;

const SEQUENCE = 0x30;

/**
 * Length in bytes that a file claims for the DER SEQUENCE at its beginning, header included (X.690 §8.1.3, §10.1).
 * Undefined for anything else: another tag, an indefinite length, or a header cut short.
 */
export function claimedDerLength(head: Uint8Array): number | undefined {
  const [tag, first] = head;
  if (tag !== SEQUENCE || first === undefined) return undefined;
  if (first < 0x80) return 2 + first;
  const octets = first & 0x7f;
  if (octets < 1 || octets > 4 || head.length < 2 + octets) return undefined;
  return head.subarray(2, 2 + octets).reduce((length, octet) => length * 256 + octet, 0) + 2 + octets;
}

/**
 * How much of an elementary file is the certificate: the files are longer and filled up behind it. The first four
 * bytes are enough. Undefined if no certificate can stand there.
 */
export function derObjectLength(head: Uint8Array): number | undefined {
  const length = claimedDerLength(head);
  return length !== undefined && length <= LARGEST_CERTIFICATE_BYTES ? length : undefined;
}
