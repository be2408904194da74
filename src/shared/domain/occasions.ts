import type { GenerationId } from '../generations/kinds.ts';
import type { JstDay } from '../model/time.ts';
import { renewalOpensOn } from './renewal.ts';
import { addDays, addMonths } from './tokyo-calendar.ts';

/** The days on which one wants to hear about the end of a certificate, in order. */
export type Occasion = 'window-opens' | 'month-before' | 'week-before' | 'last-day';

export type DatedOccasion = { readonly occasion: Occasion; readonly day: JstDay };

/**
 * The four days of one certificate, earliest first. If the month before lacks the day, the last day of that month
 * counts.
 */
export const occasionsOf = (expiresOn: JstDay, generation?: GenerationId): readonly DatedOccasion[] => [
  { occasion: 'window-opens', day: renewalOpensOn(expiresOn, generation) },
  { occasion: 'month-before', day: addMonths(expiresOn, -1) },
  { occasion: 'week-before', day: addDays(expiresOn, -7) },
  { occasion: 'last-day', day: expiresOn },
];
