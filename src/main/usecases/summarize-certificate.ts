import type { GenerationId } from '../../shared/generations/kinds.ts';
import type { CertificateKind, CertificateSlot } from '../../shared/model/certificate.ts';

/** The parser is loaded when the first card comes, so that the window does not wait for it. */
export const loadCertificateParser = () => import('../certificate/certificate.ts');

/** What Home shows of a certificate; the issuer is checked later. */
export async function summarize(
  der: Uint8Array,
  kind: CertificateKind,
  generation: GenerationId,
): Promise<CertificateSlot> {
  const { parseCertificate, summaryOf } = await loadCertificateParser();
  const parsed = parseCertificate(der);
  if (!parsed.ok)
    return { state: 'unreadable', error: { code: 'certificate/unreadable', reason: parsed.error } };
  return { state: 'readable', certificate: summaryOf(parsed.value, kind, { state: 'pending' }, generation) };
}
