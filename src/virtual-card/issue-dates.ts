import { addDays, addMonths, dayFrom, isLeapYear, partsOf } from '../shared/domain/tokyo-calendar.ts';

/** A calendar day in Japan, `YYYY-MM-DD`. */
export type Day = string;

/** The birthday in that year. In common years, people born on 29 February have it on the 28th (an assumption). */
export function birthdayIn(birth: Day, year: number): Day {
  const { month, day } = partsOf(birth);
  const moved = month === 2 && day === 29 && !isLeapYear(year);
  return dayFrom({ year, month, day: moved ? 28 : day });
}

/** The `count`-th birthday after a day, not counting that day (公的個人認証法 施行規則 13条, 49条). */
export function birthdayAfter(birth: Day, day: Day, count: number): Day {
  const { year } = partsOf(day);
  const firstYear = birthdayIn(birth, year) > day ? year : year + 1;
  return birthdayIn(birth, firstYear + count - 1);
}

/** Whole years of age on a day. */
export const ageOn = (birth: Day, day: Day): number => {
  const years = partsOf(day).year - partsOf(birth).year;
  return birthdayIn(birth, partsOf(day).year) <= day ? years : years - 1;
};

/** Last day of a card: the 10th birthday after its issue, the 5th for people under 18, never after a limited stay. */
export function cardEnd(birth: Day, issuedOn: Day, stayEndsOn?: Day): Day {
  const byBirthday = birthdayAfter(birth, issuedOn, ageOn(birth, issuedOn) < 18 ? 5 : 10);
  return stayEndsOn === undefined ? byBirthday : earliest(byBirthday, stayEndsOn);
}

/** As announced for the next card: one month after that birthday. Certificates end with it. */
export const nextCardEnd = (birth: Day, issuedOn: Day): Day => addMonths(cardEnd(birth, issuedOn), 1);

/**
 * Last day of a certificate: the 5th birthday after its issue, but never after the card, and a 署名用 one never after
 * the 利用者証明用 one (公的個人認証法 施行規則 13条, 49条).
 */
export const certificateEnd = (birth: Day, issuedOn: Day, ...limits: readonly Day[]): Day =>
  earliest(birthdayAfter(birth, issuedOn, 5), ...limits);

const earliest = (...days: readonly [Day, ...Day[]]): Day =>
  days.reduce((first, day) => (day < first ? day : first));

/**
 * Birth and issue for a five-birthday certificate that ends on that day, or the day before 29 February, at that age.
 */
export function datesEndingOn(day: Day, age: number): { birth: Day; issuedOn: Day } {
  const endsOn = day.endsWith('-02-29') ? addDays(day, -1) : day;
  const parts = partsOf(endsOn);
  return {
    birth: dayFrom({ ...parts, year: parts.year - age }),
    issuedOn: addMonths(endsOn, -MONTHS_SINCE_ISSUE),
  };
}

/** Four years and seven months: any time over four and up to five years contains five birthdays. */
const MONTHS_SINCE_ISSUE = 55;
