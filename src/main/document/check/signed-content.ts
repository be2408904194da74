import { createHash, createVerify, type KeyObject } from 'node:crypto';
import { decode, childrenOf, membersOf, oidOf } from '../../certificate/asn1.ts';
import type { ByteSource } from '../byte-source.ts';
import type { HashName } from '../cms/object-identifiers.ts';

/** Bytes read at a time: as much as a file reads into memory anyway. */
const BLOCK_BYTES = 65_536;
/** Signed attributes are no longer than this. A longer content cannot be taken for attributes. */
const LONGEST_ATTRIBUTES = 16_384;
const SET = 0x31;

/**
 * What a signature covers: some stretches of a file, one after the other. It is read in blocks, as often as needed.
 */
export type SignedContent = {
  digest(hash: HashName): Buffer;
  verify(hash: HashName, key: KeyObject, signature: Uint8Array): boolean;
  /** Whether it is a SET OF Attribute. A signature over attributes, without these attributes, would fit it. */
  looksLikeAttributes(): boolean;
};

export type Stretch = { readonly start: number; readonly end: number };

export function contentOfStretches(source: ByteSource, stretches: readonly Stretch[]): SignedContent {
  const digests = new Map<HashName, Buffer>();
  const length = stretches.reduce((sum, { start, end }) => sum + end - start, 0);
  const feed = (take: (block: Uint8Array) => unknown): void => {
    for (const { start, end } of stretches) {
      for (let at = start; at < end;) {
        const block = source.read(at, Math.min(BLOCK_BYTES, end - at));
        if (block.length === 0) return;
        take(block);
        at += block.length;
      }
    }
  };
  return {
    digest: (name) => {
      const known = digests.get(name);
      if (known) return known;
      const hash = createHash(name);
      feed((block) => hash.update(block));
      const digest = hash.digest();
      digests.set(name, digest);
      return digest;
    },
    verify: (name, key, signature) => {
      const verifier = createVerify(name);
      feed((block) => verifier.update(block));
      try {
        return verifier.verify(key, signature);
      } catch {
        return false;
      }
    },
    looksLikeAttributes: () => {
      if (length === 0 || length > LONGEST_ATTRIBUTES) return false;
      const parts: Uint8Array[] = [];
      feed((block) => parts.push(block.slice()));
      const whole = Buffer.concat(parts);
      if (whole[0] !== SET) return false;
      const attributes = childrenOf(decode(whole));
      return attributes.length > 0 && attributes.every((each) => oidOf(membersOf(each)?.[0]) !== undefined);
    },
  };
}
