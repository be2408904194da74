import { createPublicKey, verify } from 'node:crypto';
import type { CertificateKind, IssuerCheck } from '../../shared/model/certificate.ts';
import { parseCertificate, type ParsedCertificate } from './parse-certificate.ts';
import { isSameName } from './distinguished-name.ts';
import { fingerprintedCaOf, kindOfCa, publishedCaOf } from './known-issuers.ts';
import { signatureAlgorithms } from './object-identifiers.ts';

/**
 * Whether the CA certificate beside a certificate on the card is a published one of JPKI and signed it. It says
 * nothing about revocation or dates. A published CA of the other kind is a mismatch, whatever it signed.
 * @param caFile the CA certificate as read from the card; undefined, or no certificate, gives `unavailable`
 */
export function checkIssuer(
  certificateFile: Uint8Array,
  caFile: Uint8Array | undefined,
  kind: CertificateKind,
): IssuerCheck {
  const certificate = parseCertificate(certificateFile);
  const ca = caFile && parseCertificate(caFile);
  if (!certificate.ok || !ca?.ok) return { state: 'unavailable' };
  // The names can be compared in either case.
  if (!isSameName(certificate.value.issuer, ca.value.subject)) return { state: 'mismatch' };
  if (!isKnownAlgorithm(certificate.value)) return { state: 'algorithm-unknown' };
  if (!isSignedBy(certificate.value, ca.value)) return { state: 'mismatch' };
  const pinned = fingerprintedCaOf(ca.value);
  const published = pinned ?? publishedCaOf(ca.value);
  if (published === undefined || !isSignedBy(ca.value, ca.value)) return { state: 'not-published' };
  if (kindOfCa[published] !== kind) return { state: 'mismatch' };
  return { state: pinned ? 'published' : 'published-by-name', ca: published };
}

const isKnownAlgorithm = ({ signatureAlgorithm }: ParsedCertificate): boolean =>
  signatureAlgorithms[signatureAlgorithm]?.hash !== undefined;

/** The names match, and the CA's key made the signature (RFC 5280 §6.1.3). */
function isSignedBy(certificate: ParsedCertificate, ca: ParsedCertificate): boolean {
  const { hash, key } = signatureAlgorithms[certificate.signatureAlgorithm] ?? {};
  if (hash === undefined || !isSameName(certificate.issuer, ca.subject)) return false;
  try {
    const spki = Buffer.from(ca.publicKeyInfo);
    const publicKey = createPublicKey({ key: spki, format: 'der', type: 'spki' });
    return (
      publicKey.asymmetricKeyType === key &&
      verify(hash, certificate.toBeSigned, publicKey, certificate.signature)
    );
  } catch {
    return false;
  }
}
