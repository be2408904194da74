import { rulesOf } from '../generations/generations.ts';
import type { GenerationId } from '../generations/kinds.ts';
import type { JstDay } from '../model/time.ts';
import { periods } from './facts.ts';
import { addDays, addMonths, earliestOf, lastDayOfMonth } from './tokyo-calendar.ts';

/**
 * The first day of the renewal window. A certificate can be renewed without loss while less than three months are left
 * (施行規則 13条1号, 49条1号), or as many months as the rules of its generation say. With exactly that many left the window
 * is not open yet: it opens on the day after. If that day does not exist, it opens on the first of the next month.
 * @param generation of the card; the present one if it is not told
 */
export const renewalOpensOn = (expiresOn: JstDay, generation?: GenerationId): JstDay =>
  addDays(addMonths(expiresOn, -rulesOf(generation).certificate.renewalMonths), 1);

/** Whether a certificate that ends on `expiresOn` is in its renewal window on this day. Both ends are inside. */
export const inRenewalWindow = (expiresOn: JstDay, day: JstDay, generation?: GenerationId): boolean =>
  renewalOpensOn(expiresOn, generation) <= day && day <= expiresOn;

/**
 * The first day on which a new card can be applied for. Municipalities say "from three months before". The day after
 * that day is right in either reading, as for a certificate.
 */
export const cardRenewalOpensOn = (cardExpiresOn: JstDay, generation?: GenerationId): JstDay =>
  addDays(addMonths(cardExpiresOn, -rulesOf(generation).card.renewalMonths), 1);

/**
 * Until when the card still serves as a health insurance card after its 利用者証明用 certificate has ended. It never
 * outlives the card itself, if that end is known.
 */
export function insuranceUsableUntil(authExpiresOn: JstDay, cardExpiresOn?: JstDay): JstDay {
  const until = lastDayOfMonth(addMonths(authExpiresOn, periods.insuranceMonths));
  return earliestOf(until, cardExpiresOn ?? until);
}
