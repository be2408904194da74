import { jstDayOf } from '../../shared/domain/tokyo-calendar.ts';
import type { ExportFormat } from '../../shared/ipc/contract.ts';
import type { CertificateKind } from '../../shared/model/certificate.ts';
import { fail, ok, type Result } from '../../shared/model/result.ts';
import type { Session } from './session.ts';
import { loadCertificateParser } from './summarize-certificate.ts';
import { whyGone } from './why-gone.ts';

export type ExportedFile = { readonly name: string; readonly bytes: Uint8Array };

/** The certificate as a file to save: DER (.cer), PEM (.pem), or PEM with its CA certificate after it. */
export async function exportCertificate(
  session: Session,
  {
    cardId,
    kind,
    format,
  }: { readonly cardId: string; readonly kind: CertificateKind; readonly format: ExportFormat },
  now: Date,
): Promise<Result<ExportedFile>> {
  const card = session.memory.get(cardId);
  if (!card) return fail(await whyGone(session, cardId));
  const der = card.certificates[kind];
  if (!der) return fail({ code: 'certificate/absent' });
  const { toPem } = await loadCertificateParser();
  const issuer = card.issuers[kind];
  const pem = toPem(der) + (format === 'chain' && issuer ? toPem(issuer) : '');
  const name = `jpki-${kind}-${jstDayOf(now)}`;
  return ok(
    format === 'der'
      ? { name: `${name}.cer`, bytes: der }
      : { name: `${name}.pem`, bytes: new TextEncoder().encode(pem) },
  );
}
