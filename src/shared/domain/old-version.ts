import type { Instant, JstDay } from '../model/time.ts';
import { addMonths, jstDayOf } from './tokyo-calendar.ts';

/** Months after which a program that handles PINs should have been looked at again: reasons for a newer one come sooner. */
const MONTHS = 12;

/**
 * Whether the program is older than a year. Found out from its own day and the clock, without asking anybody.
 * @param builtAfter the day before it was built; `null` where that is not known, and then it is never old
 */
export const isOldVersion = (builtAfter: JstDay | null, now: Instant): boolean =>
  builtAfter !== null && jstDayOf(now) > addMonths(builtAfter, MONTHS);
