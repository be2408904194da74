import { jstDayOf } from '../../shared/domain/tokyo-calendar.ts';
import type {
  CertificateDetails,
  CertificateKind,
  CertificateSummary,
  IssuerCheck,
} from '../../shared/model/certificate.ts';
import { hexOf } from './asn1.ts';
import { fieldsOf } from './certificate-fields.ts';
import { nameLine } from './distinguished-name.ts';
import { readHolder } from './holder.ts';
import type { ParsedCertificate } from './parse-certificate.ts';

/** What Home needs of a certificate; nothing personal. */
export function summaryOf(
  { notBefore, notAfter, serial, issuer }: ParsedCertificate,
  kind: CertificateKind,
  issuerCheck: IssuerCheck,
): CertificateSummary {
  return {
    kind,
    notBefore,
    notAfter,
    issuedOn: jstDayOf(notBefore),
    expiresOn: jstDayOf(notAfter),
    serial: hexOf(serial),
    issuer: nameLine(issuer),
    issuerCheck,
  };
}

/** Everything, for the Certificate screen. Personal for a 署名用 certificate: in fields, extensions, tree and DER. */
export function detailsOf(
  certificate: ParsedCertificate,
  kind: CertificateKind,
  issuerCheck: IssuerCheck,
  issuer?: ParsedCertificate,
): CertificateDetails {
  const holder = readHolder(certificate.extensions);
  return {
    kind,
    certificate: fieldsOf(certificate),
    ...(holder && { holder }),
    issuerCheck,
    ...(issuer && { issuer: fieldsOf(issuer) }),
  };
}
