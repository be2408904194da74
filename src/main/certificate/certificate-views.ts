import { jstDayOf } from '../../shared/domain/tokyo-calendar.ts';
import type { GenerationId } from '../../shared/generations/kinds.ts';
import type {
  CertificateDetails,
  CertificateKind,
  CertificateSummary,
  IssuerCheck,
} from '../../shared/model/certificate.ts';
import { fieldsOf, serialHexOf } from './certificate-fields.ts';
import { nameLine } from './distinguished-name.ts';
import { readHolder } from './holder.ts';
import type { ParsedCertificate } from './parse-certificate.ts';

/** What Home needs of a certificate; nothing personal. */
export function summaryOf(
  { notBefore, notAfter }: ParsedCertificate,
  kind: CertificateKind,
  issuerCheck: IssuerCheck,
  generation: GenerationId = 'present',
): CertificateSummary {
  return {
    kind,
    ...(generation !== 'present' && { generation }),
    notBefore,
    notAfter,
    issuedOn: jstDayOf(notBefore),
    expiresOn: jstDayOf(notAfter),
    issuerCheck,
  };
}

/** The issuer as one readable line, and the serial number there: together they tell one holder from all others. */
export const issuerAndSerialOf = (
  certificate: ParsedCertificate,
): { readonly issuer: string; readonly serial: string } => ({
  issuer: nameLine(certificate.issuer),
  serial: serialHexOf(certificate),
});

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
