import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { JstDay } from '../model/time.ts';
import { dayOfEra, eraKanji, eraOf, eras } from './era-date.ts';
import { addDays, daysBetween, partsOf } from './tokyo-calendar.ts';

describe('Japanese eras', () => {
  it.each([
    ['1868-01-25', 'meiji', 1],
    ['1912-07-29', 'meiji', 45],
    ['1912-07-30', 'taisho', 1],
    ['1926-12-24', 'taisho', 15],
    ['1926-12-25', 'showa', 1],
    ['1989-01-07', 'showa', 64],
    ['1989-01-08', 'heisei', 1],
    ['2019-04-30', 'heisei', 31],
    ['2019-05-01', 'reiwa', 1],
    ['2025-12-31', 'reiwa', 7],
  ] as const)('%s is in %s, year %i', (day, era, yearOfEra) => {
    expect(eraOf(day)).toEqual({ era, yearOfEra });
    const { month, day: dayOfMonth } = partsOf(day);
    expect(dayOfEra({ era, yearOfEra }, month, dayOfMonth)).toBe(day);
  });

  it('agrees with ICU on every day from 1873 on, when Japan took the calendar of today', () => {
    const icu = new Intl.DateTimeFormat('en-u-ca-japanese', {
      era: 'long',
      year: 'numeric',
      timeZone: 'UTC',
    });
    for (let day: JstDay = '1873-01-01'; day < '2060-01-01'; day = addDays(day, 1)) {
      const parts = Object.fromEntries(
        icu.formatToParts(new Date(`${day}T00:00:00Z`)).map(({ type, value }) => [type, value]),
      );
      const inWords = `${parts['era']} ${parts['year']}`;
      const found = eraOf(day);
      expect(`${found?.era} ${found?.yearOfEra}`, day).toBe(
        inWords
          .toLowerCase()
          .normalize('NFD')
          .replace(/\u0304/g, ''),
      );
    }
  });

  it('writes each era as forms do', () => {
    expect(eras.map(eraKanji)).toEqual(['明治', '大正', '昭和', '平成', '令和']);
  });

  it('has no era before Meiji', () => {
    expect(eraOf('1868-01-24')).toBeUndefined();
  });

  it.each([
    ['showa', 64, 1, 8],
    ['heisei', 1, 1, 7],
    ['heisei', 31, 5, 1],
    ['reiwa', 0, 5, 1],
    ['showa', 50, 2, 29],
    ['showa', 1.5, 2, 1],
  ] as const)('knows no day %s %d-%i-%i', (era, yearOfEra, month, day) => {
    expect(dayOfEra({ era, yearOfEra }, month, day)).toBeUndefined();
  });

  it('comes back to the same day from every day since Meiji', () => {
    const days = fc.integer({ min: 0, max: daysBetween('1868-01-25', '2100-12-31') });
    fc.assert(
      fc.property(days, (offset) => {
        const day = addDays('1868-01-25', offset);
        const era = eraOf(day);
        const { month, day: dayOfMonth } = partsOf(day);
        expect(era && dayOfEra(era, month, dayOfMonth)).toBe(day);
      }),
    );
  });
});
