import { createHash, createPublicKey, type KeyObject, verify } from 'node:crypto';
import { periodAt } from '../../../shared/domain/validity-period.ts';
import type { CheckedSignature, Integrity, SignatureReason } from '../../../shared/model/document-check.ts';
import type { Instant } from '../../../shared/model/time.ts';
import { decode, hexOf, membersOf, octetsOf, oidOf } from '../../certificate/asn1.ts';
import { readTime } from '../../certificate/certificate-time.ts';
import { readKeyUsages } from '../../certificate/extension-values.ts';
import { extensionNameOf } from '../../certificate/object-identifiers.ts';
import type { ParsedCertificate } from '../../certificate/parse-certificate.ts';
import { type HashName, cmsOids, hashes } from '../cms/object-identifiers.ts';
import {
  areAttributesInOrder,
  type ParsedAttributes,
  type ParsedSignedData,
  type ParsedSigner,
} from '../cms/parse-signed-data.ts';
import { algorithmOf } from './algorithm.ts';
import { judgeIssuer } from './judge-issuer.ts';
import type { PinnedKey } from './pinned-keys.ts';
import type { SignedContent } from './signed-content.ts';
import { signerCertificate } from './signer-certificate.ts';

/** Everything that is said of one SignerInfo. How much of the file it covers is another question. */
export type JudgedSigner = Omit<CheckedSignature, 'coverage' | 'signedBytes'> & {
  /** DER, for a caller that asks for the holder. */
  readonly certificateDer: Uint8Array | undefined;
};

export type JudgeOptions = { readonly now: Instant; readonly pinned: readonly PinnedKey[] };

/** Bits. Shorter keys prove nothing any more. */
const SHORTEST_RSA = 2048;
const RSA_EXPONENT = 65_537n;

/**
 * Judges one signer of a CMS signature (RFC 5652 §5.4 and §5.6) over a content.
 * @param claimed time in the file around it, if the signature itself has none
 */
export function judgeSigner(
  cms: ParsedSignedData,
  signer: ParsedSigner,
  content: SignedContent,
  { now, pinned, claimed }: JudgeOptions & { readonly claimed: Instant | undefined },
): JudgedSigner {
  const found = signerCertificate(signer.identifier, cms.certificates);
  if (found.state !== 'found')
    return {
      integrity: 'unreadable',
      issuer: 'unknown',
      revocation: 'not-asked',
      reasons: [found.state === 'missing' ? 'no-certificate' : 'certificate-unreadable'],
      certificateDer: undefined,
    };
  const { certificate } = found;
  const proof = prove(cms, signer, certificate, content);
  const isItsCertificate = !proof.reasons.includes('certificate-differs');
  const issuer = isItsCertificate
    ? judgeIssuer(certificate, cms.certificates, pinned)
    : ({ issuer: 'unknown', reasons: [] } as const);
  const { reasons: issuerReasons, ...who } = issuer;
  const claimedAt = signingTimeOf(signer.signedAttributes) ?? claimed;
  const dates = datesOf(certificate, claimedAt, now);
  const reasons = [
    ...proof.reasons,
    ...issuerReasons,
    ...purposeReasons(certificate),
    ...(claimedAt === undefined ? (['no-claimed-time'] as const) : []),
    ...(signer.hasUnsignedAttributes ? (['unsigned-attributes'] as const) : []),
    ...(dates.atClaimedTime === 'outside' ? (['outside-dates'] as const) : []),
    ...(isAhead(claimedAt, now) || dates.now === 'not-yet' ? (['ahead-of-clock'] as const) : []),
  ];
  return {
    integrity: proof.integrity,
    ...who,
    ...(claimedAt !== undefined && { claimedAt }),
    ...dates,
    revocation: 'not-asked',
    reasons: [...new Set(reasons)],
    certificateDer: certificate.der,
  };
}

function datesOf(
  certificate: ParsedCertificate,
  claimedAt: Instant | undefined,
  now: Instant,
): Pick<CheckedSignature, 'certificate' | 'atClaimedTime' | 'now'> {
  const { notBefore, notAfter, serial } = certificate;
  const period = { notBefore, notAfter };
  const atClaimedTime = claimedAt !== undefined && periodAt(period, claimedAt);
  return {
    certificate: { ...period, serial: hexOf(serial) },
    ...(atClaimedTime && { atClaimedTime: atClaimedTime === 'within' ? 'within' : 'outside' }),
    now: periodAt(period, now),
  };
}

/** A time in a PDF may lack its zone, so it may be wrong by hours. */
const CLOCKS_DIFFER_BY = 24 * 3_600_000;

/** Whether somebody claims to have signed after now: one of two clocks is wrong, or the time was made up. */
const isAhead = (claimedAt: Instant | undefined, now: Instant): boolean =>
  claimedAt !== undefined && Date.parse(claimedAt) > Date.parse(now) + CLOCKS_DIFFER_BY;

/** The key that signs a document must be meant for it (RFC 5280 §4.2.1.3). */
function purposeReasons({ extensions }: ParsedCertificate): readonly SignatureReason[] {
  const usage = extensions.find(({ oid }) => extensionNameOf(oid) === 'keyUsage');
  const isForDocuments = usage && readKeyUsages(decode(usage.value)).includes('nonRepudiation');
  return isForDocuments ? [] : ['not-for-documents'];
}

type Proof = { readonly integrity: Integrity; readonly reasons: readonly SignatureReason[] };

const unreadable = (...reasons: readonly SignatureReason[]): Proof => ({ integrity: 'unreadable', reasons });
const changed = (reason: SignatureReason): Proof => ({ integrity: 'changed', reasons: [reason] });

/** Whether this certificate's key made the signature over this content. */
function prove(
  cms: ParsedSignedData,
  signer: ParsedSigner,
  certificate: ParsedCertificate,
  content: SignedContent,
): Proof {
  const algorithm = algorithmOf(signer);
  if (!algorithm.ok) return unreadable(algorithm.error);
  const { hash, keyType } = algorithm.value;
  const key = keyOf(certificate);
  if (key?.asymmetricKeyType !== keyType) return unreadable('algorithm');
  const weakness = weaknessOf(key);
  if (weakness === 'short') return unreadable('weak-key');
  const notes: SignatureReason[] = [
    ...(weakness === 'exponent' ? (['weak-key'] as const) : []),
    ...(cms.isDer ? [] : (['ber'] as const)),
    ...(cms.contentType === cmsOids.data ? [] : (['other-content-type'] as const)),
  ];
  const { signedAttributes } = signer;
  if (!signedAttributes) return proveBare(signer, content, hash, key, notes);
  const attributes = readAttributes(signedAttributes, cms.contentType);
  if (!attributes) return unreadable('attributes');
  if (!areAttributesInOrder(signedAttributes.toBeSigned)) notes.push('not-der');
  if (!namesCertificate(signedAttributes, certificate)) notes.push('certificate-differs');
  if (!verifies(hash, signedAttributes.toBeSigned, key, signer.signature))
    return changed('signature-differs');
  const digest = content.digest(hash);
  if (!digest.equals(attributes.messageDigest)) return changed('content-differs');
  return { integrity: 'unchanged', reasons: notes };
}

/** Without attributes the content itself is signed. A content that could be taken for attributes is not believed. */
function proveBare(
  { signature }: ParsedSigner,
  content: SignedContent,
  hash: HashName,
  key: KeyObject,
  notes: readonly SignatureReason[],
): Proof {
  if (content.looksLikeAttributes()) return unreadable('attributes-stripped');
  return content.verify(hash, key, signature)
    ? { integrity: 'unchanged', reasons: notes }
    : changed('content-differs');
}

function verifies(hash: HashName, data: Uint8Array, key: KeyObject, signature: Uint8Array): boolean {
  try {
    return verify(hash, data, key, signature);
  } catch {
    return false;
  }
}

function keyOf({ publicKeyInfo }: ParsedCertificate): KeyObject | undefined {
  try {
    return createPublicKey({ key: Buffer.from(publicKeyInfo), format: 'der', type: 'spki' });
  } catch {
    return undefined;
  }
}

function weaknessOf({
  asymmetricKeyType,
  asymmetricKeyDetails,
}: KeyObject): 'short' | 'exponent' | undefined {
  if (asymmetricKeyType !== 'rsa') return undefined;
  if ((asymmetricKeyDetails?.modulusLength ?? 0) < SHORTEST_RSA) return 'short';
  return asymmetricKeyDetails?.publicExponent === RSA_EXPONENT ? undefined : 'exponent';
}

/**
 * contentType and messageDigest: each is there once with one value, and the first is the type of the content (RFC 5652
 * §11).
 */
function readAttributes(
  { attributes }: ParsedAttributes,
  contentType: string,
): { readonly messageDigest: Uint8Array } | undefined {
  const type = onlyValue(attributes, cmsOids.contentType);
  const digest = onlyValue(attributes, cmsOids.messageDigest);
  const messageDigest = digest && octetsOf(decode(digest));
  if (!type || !messageDigest || oidOf(decode(type)) !== contentType) return undefined;
  return { messageDigest };
}

function onlyValue(attributes: ParsedAttributes['attributes'], type: string): Uint8Array | undefined {
  const found = attributes.filter((attribute) => attribute.type === type);
  return found.length === 1 && found[0]?.values.length === 1 ? found[0].values[0] : undefined;
}

/** If the signature names its certificate by a hash (RFC 5035): whether that is this one. */
function namesCertificate({ attributes }: ParsedAttributes, certificate: ParsedCertificate): boolean {
  const types = [cmsOids.signingCertificate, cmsOids.signingCertificateV2] as const;
  return types.every((type) => {
    if (!attributes.some((attribute) => attribute.type === type)) return true;
    const value = onlyValue(attributes, type);
    const [ids] = membersOf(value && decode(value)) ?? [];
    const [first] = membersOf(ids) ?? [];
    const [algorithm, digest] = idOf(membersOf(first) ?? [], type === cmsOids.signingCertificate);
    return (
      algorithm !== undefined &&
      digest !== undefined &&
      createHash(algorithm).update(certificate.der).digest().equals(digest)
    );
  });
}

/** ESSCertID uses SHA-1. ESSCertIDv2 may leave the hash out, and then uses SHA-256. */
function idOf(
  members: NonNullable<ReturnType<typeof membersOf>>,
  isFirstVersion: boolean,
): readonly [algorithm: string | undefined, digest: Uint8Array | undefined] {
  const [first, second] = members;
  if (isFirstVersion) return ['sha1', octetsOf(first)];
  const named = oidOf(membersOf(first)?.[0]);
  return named === undefined ? ['sha256', octetsOf(first)] : [hashes[named], octetsOf(second)];
}

/** The signer's own clock, as the signature states it (RFC 5652 §11.3). */
function signingTimeOf(attributes: ParsedAttributes | undefined): Instant | undefined {
  const value = attributes && onlyValue(attributes.attributes, cmsOids.signingTime);
  return value && readTime(decode(value));
}
