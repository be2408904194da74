import { constants, createHash, privateEncrypt, randomBytes } from 'node:crypto';
import type { KeyObject } from 'node:crypto';
import { concat, nullValue, objectIdentifier, octetString, sequence } from './der-writer.ts';
import { SW } from './status-words.ts';

export type SignatureScheme = {
  /** Whether the card takes this many bytes. */
  readonly accepts: (length: number) => boolean;
  /** Status word for a length it does not take. */
  readonly refusal: number;
  /** The signature: 256 bytes under RSA-2048. */
  readonly sign: (key: KeyObject, data: Uint8Array) => Uint8Array;
};

const HASH_LENGTH = 32;
/** What PKCS #1 v1.5 padding leaves under RSA-2048: 256 − 11 bytes (RFC 8017 §9.2). */
const LONGEST_PAYLOAD = 245;

const sha256 = (data: Uint8Array): Uint8Array => new Uint8Array(createHash('sha256').update(data).digest());

/** DigestInfo of a SHA-256 hash (RFC 8017 §9.2): 51 bytes. */
const sha256DigestInfo = (hash: Uint8Array): Uint8Array =>
  sequence(sequence(objectIdentifier('2.16.840.1.101.3.4.2.1'), nullValue()), octetString(hash));

/** PKCS #1 v1.5 block type 1 around the bytes as they are. The card does not check that they are a DigestInfo. */
const padAndSign = (key: KeyObject, payload: Uint8Array): Uint8Array =>
  new Uint8Array(privateEncrypt({ key, padding: constants.RSA_PKCS1_PADDING }, payload));

const anyMessage = { accepts: () => true, refusal: SW.wrongLength };
const aHash = { accepts: (length: number) => length === HASH_LENGTH, refusal: SW.conditionsNotSatisfied };

/** By P1. Only 00 is used by known clients; 01 to 05 were found by trying them on one card. */
export const signatureSchemes: ReadonlyMap<number, SignatureScheme> = new Map<number, SignatureScheme>([
  [0x00, { accepts: (length) => length <= LONGEST_PAYLOAD, refusal: SW.wrongLength, sign: padAndSign }],
  [0x01, { ...anyMessage, sign: (key, message) => padAndSign(key, sha256(message)) }],
  [0x02, { ...aHash, sign: (key, hash) => padAndSign(key, sha256DigestInfo(hash)) }],
  [0x03, { ...anyMessage, sign: (key, message) => padAndSign(key, sha256DigestInfo(sha256(message))) }],
  [0x04, { ...aHash, sign: (key, hash) => signPss(key, hash) }],
  [0x05, { ...anyMessage, sign: (key, message) => signPss(key, sha256(message)) }],
]);

/** RSASSA-PSS of a hash, SHA-256 and MGF1 with SHA-256, 32 bytes of salt (RFC 8017 §9.1.1). */
function signPss(key: KeyObject, hash: Uint8Array): Uint8Array {
  const salt = new Uint8Array(randomBytes(HASH_LENGTH));
  const inner = sha256(concat(new Uint8Array(8), hash, salt));
  const maskedLength = 256 - HASH_LENGTH - 1;
  const zeros = new Uint8Array(maskedLength - HASH_LENGTH - 1);
  const block = concat(zeros, Uint8Array.of(1), salt);
  const mask = mgf1(inner, maskedLength);
  const masked = block.map((byte, index) => byte ^ (mask[index] ?? 0));
  masked[0] = (masked[0] ?? 0) & 0x7f;
  const encoded = concat(masked, inner, Uint8Array.of(0xbc));
  return new Uint8Array(privateEncrypt({ key, padding: constants.RSA_NO_PADDING }, encoded));
}

function mgf1(seed: Uint8Array, length: number): Uint8Array {
  const blocks = Array.from({ length: Math.ceil(length / HASH_LENGTH) }, (_, index) =>
    sha256(concat(seed, Uint8Array.of(0, 0, 0, index))),
  );
  return concat(...blocks).subarray(0, length);
}
