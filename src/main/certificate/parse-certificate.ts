import { fail, ok, type Result } from '../../shared/model/result.ts';
import type { Instant } from '../../shared/model/time.ts';
import {
  type Asn1,
  bitsOf,
  childrenOf,
  contentOf,
  contextTagOf,
  decodeStrictly,
  integerOf,
  encodingOf,
  membersOf,
  octetsOf,
  oidOf,
  universalTagOf,
  unsignedOf,
} from './asn1.ts';
import { readTime } from './certificate-time.ts';
import { claimedDerLength, LARGEST_CERTIFICATE_BYTES } from '../../shared/domain/der-length.ts';
import { type NameAttribute, readName } from './distinguished-name.ts';
import { type PublicKey, readPublicKey } from './public-key.ts';

/** Why a file holds no certificate that can be shown. */
export type UnreadableReason =
  /** Nothing but filler, or no bytes at all. */
  | 'empty'
  | 'not-der'
  /** It claims more bytes than any certificate has. */
  | 'too-large'
  /** It ends before the length that it claims. */
  | 'truncated'
  /** More or deeper elements than any certificate has. */
  | 'too-complex'
  /** It is DER, but not of the form of RFC 5280 §4.1. */
  | 'not-a-certificate'
  /** The dates of validity are missing or do not exist. */
  | 'no-dates';

export type Extension = {
  readonly oid: string;
  readonly critical: boolean;
  readonly value: Uint8Array;
};

/** A certificate taken apart (RFC 5280 §4.1). Byte arrays are views into the DER. */
export type ParsedCertificate = {
  readonly der: Uint8Array;
  readonly root: Asn1;
  readonly toBeSigned: Uint8Array;
  /** As people count: 3 for v3. */
  readonly version: number;
  /** Without the sign byte. */
  readonly serial: Uint8Array;
  /** The same as a number. RFC 5280 §4.1.2.2 wants it positive. A negative one is shown, not hidden. */
  readonly serialNumber: bigint;
  readonly signatureAlgorithm: string;
  readonly issuer: readonly NameAttribute[];
  readonly notBefore: Instant;
  readonly notAfter: Instant;
  readonly subject: readonly NameAttribute[];
  readonly publicKey: PublicKey;
  /** DER of SubjectPublicKeyInfo. */
  readonly publicKeyInfo: Uint8Array;
  readonly extensions: readonly Extension[];
  readonly signature: Uint8Array;
};

/** At most 20 octets (RFC 5280 §4.1.2.2). */
const LONGEST_SERIAL = 20;
const BOOLEAN = 1;

/**
 * Takes apart the certificate at the beginning of a file of the card. What follows is filler and is ignored. It takes
 * bytes of any length and content, never throws, and looks at no more than 16 KiB, 32 levels and 4,000 elements.
 */
export function parseCertificate(file: Uint8Array): Result<ParsedCertificate, UnreadableReason> {
  if (file.every((octet) => octet === 0x00 || octet === 0xff)) return fail('empty');
  const length = claimedDerLength(file);
  if (length === undefined) return fail('not-der');
  if (length > LARGEST_CERTIFICATE_BYTES) return fail('too-large');
  if (length > file.length) return fail('truncated');
  const der = file.subarray(0, length);
  const decoded = decodeStrictly(der);
  if (decoded.ok) return readParts(der, decoded.value);
  return fail(decoded.error === 'too-complex' ? 'too-complex' : 'not-der');
}

function readParts(der: Uint8Array, root: Asn1): Result<ParsedCertificate, UnreadableReason> {
  const [body, algorithm, signatureBits] = membersOf(root) ?? [];
  const members = membersOf(body) ?? [];
  const hasVersion = contextTagOf(members[0]) === 0;
  const [serial, innerAlgorithm, issuer, validity, subject, publicKeyInfo, ...optional] = hasVersion
    ? members.slice(1)
    : members;
  const parts = {
    version: hasVersion ? readVersion(members[0]) : 1,
    serial: unsignedOf(serial),
    serialNumber: integerOf(serial),
    signatureAlgorithm: readAlgorithm(algorithm, innerAlgorithm),
    issuer: readName(issuer),
    subject: readName(subject),
    publicKey: readPublicKey(publicKeyInfo),
    extensions: readExtensions(optional.find((part) => contextTagOf(part) === 3)),
    signature: bitsOf(signatureBits)?.octets,
  };
  if (!body || !publicKeyInfo || !isComplete(parts) || parts.serial.length > LONGEST_SERIAL) {
    return fail('not-a-certificate');
  }
  const [notBefore, notAfter] = (membersOf(validity) ?? []).map(readTime);
  if (notBefore === undefined || notAfter === undefined) return fail('no-dates');
  const encodings = { toBeSigned: encodingOf(body), publicKeyInfo: encodingOf(publicKeyInfo) };
  return ok({ der, root, ...encodings, notBefore, notAfter, ...parts });
}

type Complete<T> = { readonly [K in keyof T]: Exclude<T[K], undefined> };

const isComplete = <T extends object>(parts: T): parts is T & Complete<T> =>
  Object.values(parts).every((part) => part !== undefined);

function readVersion(explicit: Asn1 | undefined): number | undefined {
  const [value, ...more] = unsignedOf(childrenOf(explicit)[0]) ?? [];
  return value === undefined || more.length > 0 ? undefined : value + 1;
}

/** The algorithm is there twice and must be the same (RFC 5280 §4.1.1.2). */
function readAlgorithm(outer: Asn1 | undefined, inner: Asn1 | undefined): string | undefined {
  const [outerOid, innerOid] = [outer, inner].map((algorithm) => oidOf(membersOf(algorithm)?.[0]));
  return outerOid === innerOid ? outerOid : undefined;
}

/** No extensions at all is fine; one that cannot be read is not. */
function readExtensions(explicit: Asn1 | undefined): readonly Extension[] | undefined {
  if (!explicit) return [];
  const extensions = membersOf(childrenOf(explicit)[0])?.map(readExtension);
  return extensions?.every((extension) => extension !== undefined) ? extensions : undefined;
}

/** `{ extnID, critical DEFAULT FALSE, extnValue }` (RFC 5280 §4.1.2.9). */
function readExtension(element: Asn1): Extension | undefined {
  const [type, ...rest] = membersOf(element) ?? [];
  const [critical, octets] = rest.length === 2 ? rest : [undefined, ...rest];
  const oid = oidOf(type);
  const value = octetsOf(octets);
  const isFlagWrong = critical !== undefined && universalTagOf(critical) !== BOOLEAN;
  if (oid === undefined || !value || rest.length > 2 || isFlagWrong) return undefined;
  return { oid, critical: critical !== undefined && contentOf(critical)[0] !== 0, value };
}
