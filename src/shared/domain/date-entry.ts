import type { JstDay } from '../model/time.ts';
import { dayOfEra, type Era, eraKanji, eraLetter, eras } from './era-date.ts';
import { existingDay } from './tokyo-calendar.ts';

/** What somebody has typed as a date so far. */
export type DateEntry =
  | { readonly state: 'empty' }
  /** It begins like a date. */
  | { readonly state: 'incomplete' }
  | { readonly state: 'day'; readonly day: JstDay }
  | { readonly state: 'no-such-day' }
  /** The era has no such day: 昭和64年1月8日 was 平成元年. */
  | { readonly state: 'not-in-era' }
  | { readonly state: 'unreadable' };

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const MONTH_NAME = new RegExp(`(${months.join('|')})[a-z]*\\.?`);

/**
 * Reads a date as people write it: `1975/1/2`, `1975年1月2日`, `19750102`, `2 Jan 1975`, `昭和50年1月2日`, `S50.1.2`,
 * `令和元年5月1日`; full-width signs count as half-width. It never guesses an order: the year, or the name of the month, has
 * to show which number is which.
 */
export function readDateEntry(text: string): DateEntry {
  const typed = normalised(text);
  if (typed === '') return { state: 'empty' };
  const [era, prefix] = eraAtStart(typed);
  if (era !== undefined) return readInEra(era, typed.slice(prefix.length).trim());
  const month = MONTH_NAME.exec(typed);
  if (month) return readWithMonthName(typed.replace(month[0], ' '), months.indexOf(month[1] ?? '') + 1);
  return readNumbers(typed.replace(/^(\d{4})(\d{2})(\d{2})$/, '$1-$2-$3'));
}

const normalised = (text: string): string =>
  text
    .normalize('NFKC')
    .replaceAll(/[‐‑–—−ー]/g, '-')
    .replaceAll('元年', '1年')
    .trim()
    .toLowerCase();

function eraAtStart(typed: string): readonly [Era | undefined, string] {
  for (const era of eras) {
    const found = writtenAs(era).exec(typed);
    if (found) return [era, found[0]];
  }
  return [undefined, ''];
}

/** 令和, 令, reiwa, r */
function writtenAs(era: Era): RegExp {
  const kanji = eraKanji(era);
  return new RegExp(`^(${kanji}|${kanji.charAt(0)}|${era}|${eraLetter(era).toLowerCase()}(?![a-z]))`);
}

const THREE_NUMBERS = /^(\d{1,4})[-/.年\s]+(\d{1,2})[-/.月\s]+(\d{1,2})\s*日?$/;
const BEGINNING = /^\d{0,8}[-/.年\s]*\d{0,2}[-/.月\s]*$/;

function readNumbers(typed: string): DateEntry {
  const [year = 0, month = 0, day = 0] = numbersOf(THREE_NUMBERS, typed);
  if (year === 0) return { state: BEGINNING.test(typed) ? 'incomplete' : 'unreadable' };
  // 75/1/2 could be in any century, 1/2/1975 in any order.
  if (year < 1000) return { state: 'unreadable' };
  return dayOr('no-such-day', existingDay({ year, month, day }));
}

function readInEra(era: Era, typed: string): DateEntry {
  const compact = typed.replace(/^(\d{2})(\d{2})(\d{2})$/, '$1-$2-$3').replace(/^[-.\s]+/, '');
  const [yearOfEra = 0, month = 0, day = 0] = numbersOf(THREE_NUMBERS, compact);
  if (yearOfEra === 0) return { state: BEGINNING.test(compact) ? 'incomplete' : 'unreadable' };
  // In a leap year every day of a calendar exists, so a day that does not exist there exists in no era.
  if (!existingDay({ year: 2000, month, day })) return { state: 'no-such-day' };
  return dayOr('not-in-era', dayOfEra({ era, yearOfEra }, month, day));
}

function readWithMonthName(rest: string, month: number): DateEntry {
  const numbers = rest.match(/\d+/g) ?? [];
  const year = numbers.find((digits) => digits.length === 4);
  const day = numbers.find((digits) => digits.length <= 2);
  if (year === undefined || day === undefined) return { state: 'incomplete' };
  if (numbers.length > 2) return { state: 'unreadable' };
  return dayOr('no-such-day', existingDay({ year: Number(year), month, day: Number(day) }));
}

const numbersOf = (pattern: RegExp, typed: string): number[] =>
  (pattern.exec(typed) ?? []).slice(1).map(Number);

const dayOr = (otherwise: 'no-such-day' | 'not-in-era', day: JstDay | undefined): DateEntry =>
  day === undefined ? { state: otherwise } : { state: 'day', day };
