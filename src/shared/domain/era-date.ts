import type { JstDay } from '../model/time.ts';
import { existingDay, partsOf } from './tokyo-calendar.ts';

/** Oldest first. */
export const eras = ['meiji', 'taisho', 'showa', 'heisei', 'reiwa'] as const;
export type Era = (typeof eras)[number];

/** A year as Japan counts it: 令和7年 is `{ era: 'reiwa', yearOfEra: 7 }`. Year 1 is written 元年. */
export type EraYear = { readonly era: Era; readonly yearOfEra: number };

/**
 * First day of each era, newest first (改元の詔書 and 元号を改める政令). A day on which the era changed belongs to
 * the new one. Before 1873 Japan used another calendar; these are the Gregorian days.
 */
const ERA_STARTS: readonly { readonly era: Era; readonly from: JstDay }[] = [
  { era: 'reiwa', from: '2019-05-01' },
  { era: 'heisei', from: '1989-01-08' },
  { era: 'showa', from: '1926-12-25' },
  { era: 'taisho', from: '1912-07-30' },
  { era: 'meiji', from: '1868-01-25' },
];

/** 令和, as the runtime's own calendar writes it. */
export function eraKanji(era: Era): string {
  kanjiCalendar ??= new Intl.DateTimeFormat('ja-JP-u-ca-japanese', { era: 'long', timeZone: 'UTC' });
  const start = ERA_STARTS.find((row) => row.era === era);
  // The last day of the year, because that calendar begins Meiji some months later than the law does.
  const firstYear = start ? [new Date(Date.UTC(partsOf(start.from).year, 11, 31))] : [];
  const parts = firstYear.flatMap((lastDay) => kanjiCalendar?.formatToParts(lastDay) ?? []);
  return parts.find(({ type }) => type === 'era')?.value ?? '';
}

/** Made when it is first needed, because it costs milliseconds. */
let kanjiCalendar: Intl.DateTimeFormat | undefined;

/** The letter that stands for an era on forms: R for 令和. */
export const eraLetter = (era: Era): string => era.charAt(0).toUpperCase();

/** Era and year of a day; undefined before Meiji. */
export function eraOf(day: JstDay): EraYear | undefined {
  const found = ERA_STARTS.find(({ from }) => from <= day);
  return found && { era: found.era, yearOfEra: partsOf(day).year - partsOf(found.from).year + 1 };
}

/** The day written with an era, or undefined where that era has no such day (昭和64年1月8日 was 平成元年). */
export function dayOfEra({ era, yearOfEra }: EraYear, month: number, day: number): JstDay | undefined {
  const start = ERA_STARTS.find((row) => row.era === era);
  const found = start && existingDay({ year: partsOf(start.from).year + yearOfEra - 1, month, day });
  return found && eraOf(found)?.era === era ? found : undefined;
}
