import { insuranceUsableUntil } from '../../shared/domain/renewal.ts';
import type { CardView } from '../../shared/model/card.ts';
import type { JstDay } from '../../shared/model/time.ts';

/** Until when the card serves as a health insurance card: some months beyond its certificate, never beyond itself. */
export const insuranceUntil = (authExpiresOn: JstDay, cardExpiresOn: CardView['expiresOn']): JstDay =>
  insuranceUsableUntil(authExpiresOn, cardExpiresOn.state === 'known' ? cardExpiresOn.value : undefined);
