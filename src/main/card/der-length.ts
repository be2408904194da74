/** No certificate of this system is near this long; a longer claim is noise. */
const LARGEST_OBJECT_BYTES = 16_384;

/**
 * Total length in bytes of the DER SEQUENCE that starts here: tag, length octets and content (X.690 §8.1.3).
 * Undefined for anything but a SEQUENCE with a definite, sane length. Four bytes are enough to tell.
 */
export function derObjectLength(head: Uint8Array): number | undefined {
  const [tag, first = 0x80] = head;
  if (tag !== 0x30) return undefined;
  if (first < 0x80) return 2 + first;
  const octets = first & 0x7f;
  if (octets < 1 || octets > 2 || head.length < 2 + octets) return undefined;
  const content = head.subarray(2, 2 + octets).reduce((length, byte) => length * 256 + byte, 0);
  const total = 2 + octets + content;
  return total <= LARGEST_OBJECT_BYTES ? total : undefined;
}
