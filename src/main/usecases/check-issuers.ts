import { kindsIn } from '../../shared/domain/card-facts.ts';
import { loadCertificateParser } from './summarize-certificate.ts';
import type { Session } from './session.ts';

/**
 * Compares each certificate that was read with the CA certificate beside it on the card. Offline; not a revocation
 * check.
 */
export async function checkIssuers({ memory, store }: Session, cardId: string): Promise<void> {
  const { checkIssuer } = await loadCertificateParser();
  for (const kind of kindsIn(memory.get(cardId)?.certificates ?? {})) {
    const card = memory.get(cardId);
    const certificate = card?.certificates[kind];
    if (!certificate) continue;
    const issuer = card.issuers[kind];
    const check = issuer ? checkIssuer(certificate, issuer, kind) : ({ state: 'unavailable' } as const);
    store.apply({ type: 'issuer-checked', cardId, kind, check });
  }
}
