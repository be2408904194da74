import type { JstDay } from '../model/time.ts';
import { daysInMonth, dayFrom, partsOf } from './tokyo-calendar.ts';

/** Days are written with four digits of the year. */
const LAST_YEAR = 9999;

/**
 * The birthday in a year. A birthday on 29 February is taken as 28 February in a common year: so it is reported
 * of the card (個人番号カード等に関する命令 26条) and usual in other acts; the ordinance on certificates is silent.
 * The earlier of the two readings never promises a day too many.
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

/** Full years on a day, a birthday counting from its own day on. */
export function ageOn(birth: JstDay, day: JstDay): number {
  const { year } = partsOf(day);
  const years = year - partsOf(birth).year;
  return birthdayIn(birth, year) <= day ? years : years - 1;
}

export const isLeapDay = (day: JstDay): boolean => day.endsWith('-02-29');
