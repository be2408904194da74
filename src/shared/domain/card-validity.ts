import { periods } from './facts.ts';
import { ok, type Result } from '../model/result.ts';
import type { CardRuleByBirthday } from '../generations/card-profile.ts';
import { rulesOf } from '../generations/generations.ts';
import type { GenerationId } from '../generations/kinds.ts';
import type { JstDay } from '../model/time.ts';
import { ageOn } from './birthday.ts';
import {
  checkDates,
  type DateFault,
  earliestTerm,
  type Expiry,
  type Term,
  termOfBirthday,
} from './expiry.ts';
import { addMonths, earliestOf } from './tokyo-calendar.ts';

export type CardRule = CardRuleByBirthday | 'period-of-stay' | 'extended-stay';

/** What decides the last day of the card itself. All days are days in Japan. */
export type CardDates = {
  /** The present one where none is told. */
  readonly generation?: GenerationId | undefined;
  readonly birth: JstDay;
  /** The day the card was made, not the day it was handed over. */
  readonly issuedOn: JstDay;
  /** The day on which J-LIS received the application; the day of issue if that is not known. */
  readonly appliedOn?: JstDay | undefined;
  /** End of the period of stay (在留期間の満了日) of a holder who has one. */
  readonly stayUntil?: JstDay | undefined;
  /**
   * 特例期間延長: the holder applied for a longer stay in time, and the card was extended once until the decision, by two
   * months at most.
   */
  readonly extension?: 'pending' | { readonly decidedOn: JstDay } | undefined;
};

/** For applications received from this day on, adults are 18 years old; before, 20. */
const ADULT_AT_18_FROM: JstDay = '2022-04-01';

/**
 * Until when a card is good: the tenth birthday after its issue, for minors the fifth, but never beyond the period of
 * stay (個人番号カード等に関する命令, in the wording of municipal offices; the text itself was not at hand).
 */
export function cardExpiry(
  dates: CardDates,
): Result<Expiry<CardRule>, DateFault<'birth' | 'issuedOn' | 'appliedOn' | 'stayUntil' | 'decidedOn'>> {
  const { birth, issuedOn, appliedOn, stayUntil } = dates;
  const decidedOn = typeof dates.extension === 'object' ? dates.extension.decidedOn : undefined;
  const checked = checkDates(birth, issuedOn, { appliedOn, stayUntil, decidedOn }, ['stayUntil']);
  if (!checked.ok) return checked;
  return ok(earliestTerm(birth, birthdayTerm(dates), stayTerm(dates)));
}

function birthdayTerm({ generation, birth, issuedOn, appliedOn = issuedOn }: CardDates): Term<CardRule> {
  const { adult, minor } = rulesOf(generation).card;
  const adultAge = appliedOn >= ADULT_AT_18_FROM ? 18 : 20;
  return termOfBirthday(ageOn(birth, issuedOn) >= adultAge ? adult : minor, birth, issuedOn);
}

function stayTerm({ stayUntil, extension }: CardDates): Term<CardRule> | undefined {
  if (stayUntil === undefined) return undefined;
  if (extension === undefined) return { rule: 'period-of-stay', day: stayUntil };
  const longest = addMonths(stayUntil, periods.stayExtensionMonths);
  if (extension === 'pending') return { rule: 'extended-stay', day: longest };
  if (extension.decidedOn <= stayUntil) return { rule: 'period-of-stay', day: stayUntil };
  return { rule: 'extended-stay', day: earliestOf(longest, extension.decidedOn) };
}
