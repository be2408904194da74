import type { Instant, JstDay } from '../model/time.ts';

/**
 * Days and moments in Japan. Japan keeps UTC+9 all year (no summer time since 1951), so a day is plain arithmetic:
 * nothing here asks the machine for its time zone or the time. Every answer lies between 0001-01-01 and 9999-12-31. A
 * day outside becomes the nearest of these two, so that the text form never breaks.
 */

const HOURS_AHEAD_OF_UTC = 9;
const MS_AN_HOUR = 3_600_000;
const MS_A_DAY = 86_400_000;
const FIRST_DAY: JstDay = '0001-01-01';
const LAST_DAY: JstDay = '9999-12-31';

export type DayParts = { readonly year: number; readonly month: number; readonly day: number };

/** The calendar day in Japan at this moment: `2019-07-25T15:28:06Z` is `2019-07-26`. */
export function jstDayOf(instant: Instant | Date): JstDay {
  const moment = typeof instant === 'string' ? new Date(instant) : instant;
  return dayOfNumber(Math.floor((moment.getTime() + HOURS_AHEAD_OF_UTC * MS_AN_HOUR) / MS_A_DAY));
}

/** The last second of a day in Japan: 23:59:59 JST = 14:59:59Z. JPKI certificates end there. */
export const endOfJstDay = (day: JstDay): Instant => `${day}T14:59:59Z`;

/** The first instant of a day in Japan, 00:00:00 JST. */
export const startOfJstDay = (day: JstDay): Instant => `${addDays(day, -1)}T15:00:00Z`;

/** A moment in our text form, cut to whole seconds. */
export const toInstant = (moment: Date): Instant => `${moment.toISOString().slice(0, 19)}Z`;

export const partsOf = (day: JstDay): DayParts => ({
  year: Number(day.slice(0, 4)),
  month: Number(day.slice(5, 7)),
  day: Number(day.slice(8)),
});

export const dayFrom = ({ year, month, day }: DayParts): JstDay =>
  `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;

/** The day if its month and day exist in that year, otherwise undefined. Years 1 to 9999. */
export function existingDay(parts: DayParts): JstDay | undefined {
  const { year, month, day } = parts;
  if (![year, month, day].every(Number.isInteger)) return undefined;
  if (year < 1 || year > 9999 || month < 1 || month > 12) return undefined;
  return day >= 1 && day <= daysInMonth(year, month) ? dayFrom(parts) : undefined;
}

/** Reads `YYYY-MM-DD` strictly. A day that does not exist gives undefined. */
export const parseDay = (text: string): JstDay | undefined =>
  /^\d{4}-\d{2}-\d{2}$/.test(text) ? existingDay(partsOf(text)) : undefined;

export const isLeapYear = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;

export const daysInMonth = (year: number, month: number): number =>
  month === 2 ? (isLeapYear(year) ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31;

export const addDays = (day: JstDay, count: number): JstDay => dayOfNumber(dayNumber(day) + count);

/** The same day `count` months later; if it does not exist, the last day of that month. */
export function addMonths(day: JstDay, count: number): JstDay {
  const parts = partsOf(day);
  const months = parts.year * 12 + (parts.month - 1) + count;
  const year = Math.floor(months / 12);
  if (year < 1) return FIRST_DAY;
  if (year > 9999) return LAST_DAY;
  const month = months - year * 12 + 1;
  return dayFrom({ year, month, day: Math.min(parts.day, daysInMonth(year, month)) });
}

export const lastDayOfMonth = (day: JstDay): JstDay => {
  const { year, month } = partsOf(day);
  return dayFrom({ year, month, day: daysInMonth(year, month) });
};

/** Whole days from `from` to `to`; negative when `to` is earlier. */
export const daysBetween = (from: JstDay, to: JstDay): number => dayNumber(to) - dayNumber(from);

/** 0 is Sunday, as in the message catalogue's weekday lists. */
export const weekdayOf = (day: JstDay): number => (((dayNumber(day) + 4) % 7) + 7) % 7;

/** The earliest of these days. Text sorts in the order of time. */
export const earliestOf = (first: JstDay, ...others: readonly JstDay[]): JstDay =>
  others.reduce((earliest, day) => (day < earliest ? day : earliest), first);

/** Days since 1970-01-01, a Thursday. */
const dayNumber = (day: JstDay): number => Math.round(Date.parse(`${day}T00:00:00Z`) / MS_A_DAY);

const dayOfNumber = (count: number): JstDay => {
  const held = Math.min(Math.max(count, dayNumber(FIRST_DAY)), dayNumber(LAST_DAY));
  return new Date(held * MS_A_DAY).toISOString().slice(0, 10);
};
