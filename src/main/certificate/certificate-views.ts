import { jstDayOf } from '../../shared/domain/tokyo-calendar.ts';
import type {
  CertificateDetails,
  CertificateKind,
  CertificateSummary,
  IssuerCheck,
} from '../../shared/model/certificate.ts';
import { nameLine } from './distinguished-name.ts';
import type { ParsedCertificate } from './parse-certificate.ts';

/** What Home needs of a certificate; nothing personal. */
export function summaryOf(
  { fields }: ParsedCertificate,
  kind: CertificateKind,
  issuerCheck: IssuerCheck,
): CertificateSummary {
  const { notBefore, notAfter, serial, issuer } = fields;
  return {
    kind,
    notBefore,
    notAfter,
    issuedOn: jstDayOf(notBefore),
    expiresOn: jstDayOf(notAfter),
    serial,
    issuer: nameLine(issuer),
    issuerCheck,
  };
}

/** Everything, for the Certificate screen. Personal for a 署名用 certificate: in fields, extensions, tree and DER. */
export const detailsOf = (
  { fields, holder }: ParsedCertificate,
  kind: CertificateKind,
  issuerCheck: IssuerCheck,
  issuer?: ParsedCertificate,
): CertificateDetails => ({
  kind,
  certificate: fields,
  ...(holder && { holder }),
  issuerCheck,
  ...(issuer && { issuer: issuer.fields }),
});
