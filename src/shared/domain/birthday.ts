import type { JstDay } from '../model/time.ts';
import { daysInMonth, dayFrom, partsOf } from './tokyo-calendar.ts';

/** Days are written with a year of four digits. */
const LAST_YEAR = 9999;

/**
 * The birthday in a year. In a common year, 28 February stands for 29 February. That is reported of the card
 * (個人番号カード等に関する命令 26条) and usual in other acts; the ordinance on certificates is silent. Of the two readings this is
 * the earlier one, so it never promises a day too many.
 */
export function birthdayIn(birth: JstDay, year: number): JstDay {
  const { month, day } = partsOf(birth);
  return dayFrom({ year: Math.min(year, LAST_YEAR), month, day: Math.min(day, daysInMonth(year, month)) });
}

/**
 * The `count`-th birthday strictly after a day: 発行の日後の…回目の誕生日 (公的個人認証法施行規則 13条, 49条).
 * A birthday on that very day is not counted.
 */
export function nthBirthdayAfter(birth: JstDay, after: JstDay, count: number): JstDay {
  const { year } = partsOf(after);
  const firstYear = birthdayIn(birth, year) > after ? year : year + 1;
  return birthdayIn(birth, firstYear + count - 1);
}

/** Full years on a day. A birthday counts from the beginning of its day. */
export function ageOn(birth: JstDay, day: JstDay): number {
  const { year } = partsOf(day);
  const years = year - partsOf(birth).year;
  return birthdayIn(birth, year) <= day ? years : years - 1;
}

export const isLeapDay = (day: JstDay): boolean => day.endsWith('-02-29');
