import { createPublicKey, verify } from 'node:crypto';
import { isSameName, nameLine } from '../../certificate/distinguished-name.ts';
import { fingerprintedCaOf, kindOfCa } from '../../certificate/known-issuers.ts';
import { signatureAlgorithms } from '../../certificate/object-identifiers.ts';
import { parseCertificate, type ParsedCertificate } from '../../certificate/parse-certificate.ts';
import type { CheckedSignature, SignatureReason } from '../../../shared/model/document-check.ts';
import type { PinnedKey } from './pinned-keys.ts';

export type IssuerAnswer = Pick<CheckedSignature, 'issuer' | 'ca' | 'issuerName'> & {
  readonly reasons: readonly SignatureReason[];
};

/** How the names of all authorities of JPKI begin. */
const JPKI_NAME = /^C=JP, O=JPKI, OU=JPKI for /;

/** Longest issuer's name that is told. */
const LONGEST_NAME = 300;

/**
 * Who issued a certificate, judged by the public key that signed it: a pinned one, or that of a CA certificate beside
 * it whose fingerprint is pinned. Names are told and never believed.
 * @param beside DER of the certificates that lie beside it
 */
export function judgeIssuer(
  certificate: ParsedCertificate,
  beside: readonly Uint8Array[],
  pinned: readonly PinnedKey[],
): IssuerAnswer {
  const found = pinned.find(({ key }) => isSignedBy(certificate, key));
  if (found) {
    if (found.issuer.kind === 'sample') return { issuer: 'sample', reasons: [] };
    return jpki(found.issuer.ca, found.issuer.of);
  }
  for (const der of beside) {
    const ca = parseCertificate(der);
    const id = ca.ok && isSignedBy(certificate, ca.value.publicKeyInfo) && fingerprintedCaOf(ca.value);
    if (id) return jpki(id, kindOfCa[id]);
  }
  const issuerName = nameLine(certificate.issuer).slice(0, LONGEST_NAME);
  const isOwn = isSameName(certificate.issuer, certificate.subject);
  if (isOwn && isSignedBy(certificate, certificate.publicKeyInfo))
    // The issuer's name would be the signer's own.
    return { issuer: 'self-signed', reasons: imitation(issuerName, []) };
  return { issuer: 'other', issuerName, reasons: imitation(issuerName, beside) };
}

const jpki = (ca: IssuerAnswer['ca'] & string, of: 'sign' | 'auth'): IssuerAnswer =>
  of === 'sign'
    ? { issuer: 'jpki-sign', ca, reasons: [] }
    : { issuer: 'jpki-auth', ca, reasons: ['not-for-documents'] };

/**
 * A name of JPKI without its key. Somebody else made it, or its authority of 2019, whose certificate has to lie beside
 * it.
 */
function imitation(issuerName: string, beside: readonly Uint8Array[]): readonly SignatureReason[] {
  if (!JPKI_NAME.test(issuerName)) return [];
  return beside.length > 1 ? ['issuer-imitated'] : ['issuer-not-at-hand'];
}

/** @param key DER of SubjectPublicKeyInfo */
function isSignedBy(certificate: ParsedCertificate, key: Uint8Array): boolean {
  const { hash, key: kind } = signatureAlgorithms[certificate.signatureAlgorithm] ?? {};
  if (hash === undefined) return false;
  try {
    const publicKey = createPublicKey({ key: Buffer.from(key), format: 'der', type: 'spki' });
    return (
      publicKey.asymmetricKeyType === kind &&
      verify(hash, certificate.toBeSigned, publicKey, certificate.signature)
    );
  } catch {
    return false;
  }
}
