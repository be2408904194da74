import { fail, ok, type Result } from '../model/result.ts';
import type { JstDay } from '../model/time.ts';
import type { BirthdayRule } from '../generations/card-profile.ts';
import { isLeapDay, nthBirthdayAfter } from './birthday.ts';
import { addMonths, daysBetween, parseDay } from './tokyo-calendar.ts';

/** One of the days that a rule names. The earliest decides. */
export type Term<Rule extends string> = { readonly rule: Rule; readonly day: JstDay };

/** The day that a rule about birthdays names for who was born and whose card or certificate was issued on these days. */
export const termOfBirthday = <Rule extends string>(
  { rule, birthdays, monthsAfter = 0 }: BirthdayRule<Rule>,
  birth: JstDay,
  issuedOn: JstDay,
): Term<Rule> => ({ rule, day: addMonths(nthBirthdayAfter(birth, issuedOn, birthdays), monthsAfter) });

/** Until when something is good, and why. */
export type Expiry<Rule extends string> = {
  /** The last day of validity. */
  readonly expiresOn: JstDay;
  /** The term that decided. If two fall on the same day, the one that the ordinance names first. */
  readonly rule: Rule;
  /** All terms: the deciding one first, the others by day. */
  readonly candidates: readonly Term<Rule>[];
  /** The deciding birthday is 29 February, taken as 28 February. The real end may be a day later. */
  readonly leapDayDeemed: boolean;
};

/** Why no expiry can be told. `field` names the day that is wrong. */
export type DateFault<Field extends string> =
  | { readonly code: 'no-such-day'; readonly field: Field }
  | { readonly code: 'issued-before-birth' }
  | { readonly code: 'ended-before-issue'; readonly field: Field };

/**
 * The earliest of the terms; of two on the same day, the one given first.
 * @param birthday the term that counts birthdays of `birth`
 */
export function earliestTerm<Rule extends string>(
  birth: JstDay,
  birthday: Term<Rule>,
  ...others: readonly (Term<Rule> | undefined)[]
): Expiry<Rule> {
  const terms = [birthday, ...others.filter((term) => term !== undefined)];
  const candidates = terms.toSorted((a, b) => daysBetween(b.day, a.day));
  const { rule, day } = candidates[0] ?? birthday;
  const leapDayDeemed = rule === birthday.rule && isLeapDay(birth) && !isLeapDay(day);
  return { expiresOn: day, rule, candidates, leapDayDeemed };
}

/**
 * Checks that all days exist, that birth is not after issue, and that nothing in `caps` ended before issue.
 * @param others further days of the question; undefined if one is not known
 */
export function checkDates<Field extends string>(
  birth: JstDay,
  issuedOn: JstDay,
  others: Readonly<Record<Field, JstDay | undefined>>,
  caps: readonly NoInfer<Field>[],
): Result<void, DateFault<Field | 'birth' | 'issuedOn'>> {
  const days = Object.entries({ birth, issuedOn, ...others }) as [Field, JstDay | undefined][];
  const wrong = days.find(([, day]) => day !== undefined && parseDay(day) === undefined);
  if (wrong) return fail({ code: 'no-such-day', field: wrong[0] });
  if (issuedOn < birth) return fail({ code: 'issued-before-birth' });
  const ended = caps.find((field) => (others[field] ?? issuedOn) < issuedOn);
  return ended === undefined ? ok(undefined) : fail({ code: 'ended-before-issue', field: ended });
}
