import { rulesOf } from '../generations/generations.ts';
import type { GenerationId } from '../generations/kinds.ts';
import type { JstDay } from '../model/time.ts';
import { periods } from './facts.ts';
import { addDays, addMonths, earliestOf, lastDayOfMonth } from './tokyo-calendar.ts';

/**
 * The first day of the renewal window: a certificate may be renewed without loss while less than three months are left
 * (施行規則 13条1号, 49条1号), on cards of another generation as many as its rules say. With exactly three months left it is not open yet, so it is the day after
 * the day three months before the end; where that day does not exist, the first of the following month.
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
