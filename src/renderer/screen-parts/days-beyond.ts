import { knownValue } from '../../shared/domain/card-facts.ts';
import { insuranceUsableUntil } from '../../shared/domain/renewal.ts';
import type { CardView } from '../../shared/model/card.ts';
import type { CertificateKind } from '../../shared/model/certificate.ts';
import type { JstDay } from '../../shared/model/time.ts';

/**
 * Until when the card serves as a health insurance card: some months beyond its certificate, never beyond the card.
 */
export const insuranceUntil = (authExpiresOn: JstDay, cardExpiresOn: CardView['expiresOn']): JstDay =>
  insuranceUsableUntil(authExpiresOn, knownValue(cardExpiresOn));

/**
 * What of a card goes on beyond its certificate: the card itself if its end is known, and for 利用者証明用 the insurance.
 */
export const daysBeyond = (kind: CertificateKind, expiresOn: JstDay, { expiresOn: cardEnd }: CardView) => ({
  cardExpiresOn: knownValue(cardEnd),
  insuranceUntil: kind === 'auth' ? insuranceUntil(expiresOn, cardEnd) : undefined,
});
