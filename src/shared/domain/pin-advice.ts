import type { PinShape } from '../generations/card-profile.ts';
import { eraLetter, eraOf } from './era-date.ts';
import { forgetLastMatch } from './last-match.ts';
import { existingDay } from './tokyo-calendar.ts';

/** Why others could guess a PIN. This is advice only: its shape decides whether the card would take it. */
export type PinAdvice = 'same-as-current' | 'same-as-other' | 'birth-date' | 'year' | 'sequence' | 'repeated';

/** A day that others may know, with or without its year. Dates that the calendar does not have are skipped. */
export type KnownDay = { readonly year?: number | undefined; readonly month: number; readonly day: number };

/** What is known at the moment. Each may be missing. */
export type PinBackground = {
  readonly birth?: KnownDay | undefined;
  /** PINs of the same holder for something else. */
  readonly otherPins?: readonly string[];
  /** The PIN that is to be replaced. */
  readonly current?: string;
  /** Years that are printed on the card, such as that of its expiry. */
  readonly years?: readonly number[];
};

/**
 * Why somebody could guess this PIN, the strongest reason first; empty if there is none. The official guides advise
 * against birth dates and telephone numbers; studies found that the other patterns are chosen most often. The text is
 * taken as it is, so normalise it before.
 */
export function adviceFor(shape: PinShape, text: string, known: PinBackground = {}): readonly PinAdvice[] {
  const { birth, otherPins = [], current, years = [] } = known;
  const found: readonly [PinAdvice, boolean][] = [
    ['same-as-current', text !== '' && text === current],
    ['same-as-other', text !== '' && otherPins.includes(text)],
    ['birth-date', birth !== undefined && tellsDay(text, birth)],
    ['year', isYear(shape, text, years)],
    ['sequence', charactersIn(text, isNext) >= ENOUGH],
    ['repeated', isRepeated(text)],
  ];
  forgetLastMatch();
  return found.filter(([, applies]) => applies).map(([advice]) => advice);
}

/**
 * Two characters side by side are chance, three are a pattern. If patterns cover four characters, they are the PIN.
 */
const PATTERN = 3;
const ENOUGH = 4;

/** Digits of a date are looked for in runs of this length. A longer number has enough other digits. */
const digitRuns = (text: string): readonly string[] =>
  (text.match(/[0-9]+/g) ?? []).filter(({ length }) => length >= 4 && length <= 8);

function tellsDay(text: string, day: KnownDay): boolean {
  const spellings = spellingsOf(day);
  return (
    digitRuns(text).some((run) => spellings.some((spelling) => run.includes(spelling))) || tellsEra(text, day)
  );
}

/** Four digits each. A longer spelling such as 19850413 contains one of them. */
function spellingsOf({ year, month, day }: KnownDay): readonly string[] {
  if (!isDayOfSomeYear(month, day)) return [];
  const [mm, dd] = [twoDigits(month), twoDigits(day)];
  const era = eraYear({ year, month, day });
  return [
    mm + dd,
    dd + mm,
    ...(isYearNumber(year) ? [fourDigits(year), twoDigits(year % 100) + mm, mm + twoDigits(year % 100)] : []),
    ...(era ? [twoDigits(era.yearOfEra) + mm] : []),
  ];
}

/** The year as Japan abbreviates it: S60, H5 or H05. */
function tellsEra(text: string, day: KnownDay): boolean {
  const era = eraYear(day);
  return era !== undefined && new RegExp(`${eraLetter(era.era)}0?${era.yearOfEra}(?![0-9])`).test(text);
}

function eraYear({ year, month, day }: KnownDay): ReturnType<typeof eraOf> {
  const date = isYearNumber(year) ? existingDay({ year, month, day }) : undefined;
  return date === undefined ? undefined : eraOf(date);
}

/** Four digits that read as a year of this century or the last. In a password only a known year counts. */
function isYear({ alphabet }: PinShape, text: string, years: readonly number[]): boolean {
  const isPin = alphabet === 'digits';
  return (
    (isPin && /^(19|20)[0-9]{2}$/.test(text)) ||
    digitRuns(text).some((run) => years.map(String).includes(run))
  );
}

/** Neighbours on a keyboard, on a keypad, in the alphabet or in counting. */
const ROWS = [
  '01234567890',
  'ABCDEFGHIJKLMNOPQRSTUVWXYZ',
  'QWERTYUIOP',
  'ASDFGHJKL',
  'ZXCVBNM',
  '2580',
] as const;
const ROWS_BOTH_WAYS = ROWS.flatMap((row) => [row, [...row].toReversed().join('')]);

const isNext = (three: string): boolean => ROWS_BOTH_WAYS.some((row) => row.includes(three));
const isSame = (three: string): boolean => new Set(three).size === 1;

/** Few different characters, one part repeated, or one character many times: 1122, AB1AB1, AAAA7K. */
const isRepeated = (text: string): boolean =>
  text.length >= ENOUGH &&
  (new Set(text).size <= 2 || /^(.+)\1+$/s.test(text) || charactersIn(text, isSame) >= ENOUGH);

/** How many characters of the text belong to three or more in a row that fit the pattern. */
function charactersIn(text: string, isPattern: (three: string) => boolean): number {
  const fits = (start: number) =>
    start >= 0 && start + PATTERN <= text.length && isPattern(text.slice(start, start + PATTERN));
  return Array.from({ length: text.length }, (_, index) => index).filter(
    (index) => fits(index) || fits(index - 1) || fits(index - 2),
  ).length;
}

const isDayOfSomeYear = (month: number, day: number): boolean =>
  existingDay({ year: 2000, month, day }) !== undefined;
const isYearNumber = (year: number | undefined): year is number =>
  year !== undefined && Number.isInteger(year) && year > 0 && year <= 9999;
const twoDigits = (number: number): string => String(number).padStart(2, '0');
const fourDigits = (number: number): string => String(number).padStart(4, '0');
