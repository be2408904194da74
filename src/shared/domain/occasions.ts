import type { GenerationId } from '../generations/kinds.ts';
import type { JstDay } from '../model/time.ts';
import { renewalOpensOn } from './renewal.ts';
import { addDays, addMonths } from './tokyo-calendar.ts';

/** The days on which one wants to be told about the end of a certificate, in their order. */
export type Occasion = 'window-opens' | 'month-before' | 'week-before' | 'last-day';

export type DatedOccasion = { readonly occasion: Occasion; readonly day: JstDay };

/** The four days of one certificate, earliest first. A month before is the last of its month where the day is missing. */
export const occasionsOf = (expiresOn: JstDay, generation?: GenerationId): readonly DatedOccasion[] => [
  { occasion: 'window-opens', day: renewalOpensOn(expiresOn, generation) },
  { occasion: 'month-before', day: addMonths(expiresOn, -1) },
  { occasion: 'week-before', day: addDays(expiresOn, -7) },
  { occasion: 'last-day', day: expiresOn },
];
