import type { CertificateDetails, CertificateKind, IssuerCheck } from '../../shared/model/certificate.ts';
import { fail, ok, type Result } from '../../shared/model/result.ts';
import { cardIn } from './card-in.ts';
import type { Session } from './session.ts';
import { loadCertificateParser } from './summarize-certificate.ts';
import { whyGone } from './why-gone.ts';

/**
 * Everything in a certificate of the card in the reader. It is personal, so it is given only on request and not kept
 * in the session.
 */
export async function certificateDetails(
  session: Session,
  cardId: string,
  kind: CertificateKind,
): Promise<Result<CertificateDetails>> {
  const card = session.memory.get(cardId);
  if (!card) return fail(await whyGone(session, cardId));
  const der = card.certificates[kind];
  if (!der) return fail({ code: 'certificate/absent' });

  const { detailsOf, parseCertificate } = await loadCertificateParser();
  const certificate = parseCertificate(der);
  if (!certificate.ok) return fail({ code: 'certificate/unreadable', reason: certificate.error });
  const issuerDer = card.issuers[kind];
  const issuer = issuerDer && parseCertificate(issuerDer);
  return ok(
    detailsOf(
      certificate.value,
      kind,
      issuerCheckIn(session, cardId, kind),
      issuer?.ok ? issuer.value : undefined,
    ),
  );
}

/**
 * Issuer and serial number of a certificate that was read. They are not in the session, because they identify the
 * holder.
 */
export async function issuerAndSerial(
  session: Session,
  cardId: string,
  kind: CertificateKind,
): Promise<{ readonly issuer?: string; readonly serial?: string }> {
  const der = session.memory.get(cardId)?.certificates[kind];
  const { issuerAndSerialOf, parseCertificate } = await loadCertificateParser();
  const certificate = der && parseCertificate(der);
  return certificate?.ok ? issuerAndSerialOf(certificate.value) : {};
}

function issuerCheckIn(session: Session, cardId: string, kind: CertificateKind): IssuerCheck {
  const slot = cardIn(session, cardId)?.certificates[kind];
  return slot?.state === 'readable' ? slot.certificate.issuerCheck : { state: 'unavailable' };
}
