import type { Random } from './random.ts';

type Mutation = (bytes: Uint8Array, random: Random) => Uint8Array;

const somewhere = (bytes: Uint8Array, random: Random): number => random.below(Math.max(1, bytes.length));

/** What happens to bytes from a broken or hostile card. */
const mutations: readonly [Mutation, ...Mutation[]] = [
  (bytes, random) => changed(bytes, somewhere(bytes, random), 1 << random.below(8)),
  (bytes, random) => changed(bytes, somewhere(bytes, random), 1 + random.below(255)),
  // Tags and lengths are at the beginning, where a change means most.
  (bytes, random) => changed(bytes, random.below(Math.min(40, bytes.length || 1)), 1 + random.below(255)),
  (bytes, random) => bytes.subarray(0, somewhere(bytes, random)),
  (bytes, random) => joined(bytes, random.bytes(random.below(64))),
  (bytes, random) => {
    const at = somewhere(bytes, random);
    return joined(bytes.subarray(0, at), random.bytes(1 + random.below(8)), bytes.subarray(at));
  },
  (bytes, random) => {
    const at = somewhere(bytes, random);
    return joined(bytes.subarray(0, at), bytes.subarray(at + 1 + random.below(8)));
  },
  (bytes, random) => {
    const [from, to] = [somewhere(bytes, random), somewhere(bytes, random)];
    return joined(bytes.subarray(0, to), bytes.subarray(from));
  },
  (bytes, random) =>
    Uint8Array.from(bytes).fill(random.oneOf([0x00, 0x30, 0x7f, 0x80, 0xff]), somewhere(bytes, random)),
  (_bytes, random) => random.bytes(random.below(300)),
];

/** The same bytes with one to four errors. */
export function mutated(bytes: Uint8Array, random: Random): Uint8Array {
  let result = bytes;
  for (let left = random.below(4); left >= 0; left -= 1) result = random.oneOf(mutations)(result, random);
  return result;
}

function changed(bytes: Uint8Array, at: number, difference: number): Uint8Array {
  const copy = Uint8Array.from(bytes);
  copy[at] = (copy[at] ?? 0) ^ difference;
  return copy;
}

const joined = (...parts: readonly Uint8Array[]): Uint8Array => Uint8Array.from(Buffer.concat(parts));
