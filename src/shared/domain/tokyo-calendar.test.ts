import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addDays,
  addMonths,
  dayFrom,
  daysBetween,
  daysInMonth,
  earliestOf,
  endOfJstDay,
  existingDay,
  isLeapYear,
  jstDayOf,
  lastDayOfMonth,
  parseDay,
  partsOf,
  startOfJstDay,
  toInstant,
  weekdayOf,
} from './tokyo-calendar.ts';

const anyDay = fc
  .integer({ min: 0, max: daysBetween('1900-01-01', '2100-12-31') })
  .map((offset) => addDays('1900-01-01', offset));

describe('days and instants in Japan', () => {
  it.each([
    ['2019-07-25T15:28:06Z', '2019-07-26'],
    ['2024-05-02T14:59:59Z', '2024-05-02'],
    ['2024-05-02T15:00:00Z', '2024-05-03'],
    ['2024-02-28T15:00:00Z', '2024-02-29'],
    ['1969-12-31T14:59:59Z', '1969-12-31'],
  ])('%s is in the day %s', (instant, day) => {
    expect(jstDayOf(instant)).toBe(day);
    expect(jstDayOf(new Date(instant))).toBe(day);
  });

  it('holds days outside the four-digit years at the first and the last', () => {
    expect(jstDayOf('9999-12-31T23:59:59Z')).toBe('9999-12-31');
    expect(addDays('9999-12-31', 1)).toBe('9999-12-31');
    expect(addMonths('9999-12-31', 3)).toBe('9999-12-31');
    expect(addDays('0001-01-01', -1)).toBe('0001-01-01');
    expect(addMonths('0001-01-01', -3)).toBe('0001-01-01');
  });

  it('cuts a moment to whole seconds', () => {
    expect(toInstant(new Date('2026-11-14T14:59:59.999Z'))).toBe('2026-11-14T14:59:59Z');
  });

  it('begins and ends each day with an instant of that day, one second from the neighbours', () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        expect(jstDayOf(startOfJstDay(day))).toBe(day);
        expect(jstDayOf(endOfJstDay(day))).toBe(day);
        const secondAfter = Date.parse(endOfJstDay(day)) + 1000;
        expect(toInstant(new Date(secondAfter))).toBe(startOfJstDay(addDays(day, 1)));
      }),
    );
  });

  it('agrees with the time zone database of the machine', () => {
    const inTokyo = new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Tokyo', dateStyle: 'short' });
    // Before 1952 the database has a summer time. No certificate is that old.
    const moment = fc.date({ min: new Date('1952-01-01T00:00:00Z'), max: new Date('2100-12-31T00:00:00Z') });
    fc.assert(
      fc.property(
        moment.filter((date) => !Number.isNaN(date.getTime())),
        (date) => {
          expect(jstDayOf(date)).toBe(inTokyo.format(date));
        },
      ),
    );
  });
});

describe('calendar arithmetic', () => {
  it.each([
    ['2024-05-31', -3, '2024-02-29'],
    ['2025-05-31', -3, '2025-02-28'],
    ['2025-11-14', 3, '2026-02-14'],
    ['2024-01-15', -1, '2023-12-15'],
    ['2024-12-31', 2, '2025-02-28'],
    ['2024-03-31', 0, '2024-03-31'],
  ])('%s and %i months is %s', (day, months, expected) => {
    expect(addMonths(day, months)).toBe(expected);
  });

  it('knows leap years and the length of months', () => {
    expect([1900, 2000, 2023, 2024, 2100].map(isLeapYear)).toEqual([false, true, false, true, false]);
    const lengths = Array.from({ length: 12 }, (_, index) => daysInMonth(2023, index + 1));
    expect(lengths).toEqual([31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]);
    expect(lastDayOfMonth('2024-02-01')).toBe('2024-02-29');
  });

  it.each([
    ['2026-11-14', 6],
    ['1970-01-01', 4],
    ['1969-12-28', 0],
  ])('%s is weekday %i, Sunday being 0', (day, weekday) => {
    expect(weekdayOf(day)).toBe(weekday);
  });

  it('undoes what it adds, and counts it', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -40_000, max: 40_000 }), (day, count) => {
        const moved = addDays(day, count);
        expect(addDays(moved, -count)).toBe(day);
        expect(daysBetween(day, moved)).toBe(count);
        expect(moved < day).toBe(count < 0);
        expect(parseDay(moved)).toBe(moved);
      }),
    );
  });

  it('adds months without leaving the month meant, and never past its end', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -1200, max: 1200 }), (day, count) => {
        const from = partsOf(day);
        const to = partsOf(addMonths(day, count));
        expect(to.year * 12 + to.month).toBe(from.year * 12 + from.month + count);
        expect(to.day).toBe(Math.min(from.day, daysInMonth(to.year, to.month)));
      }),
    );
  });

  it('takes the earliest of days', () => {
    expect(earliestOf('2025-01-02', '2024-12-31', '2025-01-01')).toBe('2024-12-31');
  });
});

describe('reading a day', () => {
  it.each(['2024-02-29', '2000-02-29', '0001-01-01', '9999-12-31'])('takes %s', (text) => {
    expect(parseDay(text)).toBe(text);
  });

  it.each([
    '2023-02-29',
    '1900-02-29',
    '2024-13-01',
    '2024-00-10',
    '2024-04-31',
    '2024-01-00',
    '0000-01-01',
    '2024-1-1',
    '20240101',
    ' 2024-01-01',
    '２０２４-01-01',
    '',
  ])('refuses %j', (text) => {
    expect(parseDay(text)).toBeUndefined();
  });

  it('refuses parts that are no whole numbers', () => {
    expect(existingDay({ year: 2024, month: 1.5, day: 1 })).toBeUndefined();
    expect(existingDay({ year: NaN, month: 1, day: 1 })).toBeUndefined();
    expect(existingDay({ year: 10_000, month: 1, day: 1 })).toBeUndefined();
  });

  it('takes apart and puts together each day', () => {
    fc.assert(fc.property(anyDay, (day) => dayFrom(partsOf(day)) === day));
  });
});
