import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Reminder } from '../model/plan.ts';
import { dueReminders } from './due-reminders.ts';
import { occasionsOf } from './occasions.ts';
import { addDays } from './tokyo-calendar.ts';

const reminder: Reminder = { id: '1', label: '母', kind: 'auth', expiresOn: '2026-11-14' };
const isDue = (lookedOn: string, today: string): boolean =>
  dueReminders([reminder], lookedOn, today).length > 0;

describe('the days to be told about', () => {
  it('are four, the last one being the end', () => {
    expect(occasionsOf('2026-11-14')).toEqual([
      { occasion: 'window-opens', day: '2026-08-15' },
      { occasion: 'month-before', day: '2026-10-14' },
      { occasion: 'week-before', day: '2026-11-07' },
      { occasion: 'last-day', day: '2026-11-14' },
    ]);
    expect(occasionsOf('2027-03-31')[1]).toEqual({ occasion: 'month-before', day: '2027-02-28' });
  });

  it('follow one another for every certificate', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 73_000 }), (offset) => {
        const days = occasionsOf(addDays('1900-01-01', offset)).map(({ day }) => day);
        expect([...new Set(days)].toSorted()).toEqual(days);
      }),
    );
  });
});

describe('a reminder', () => {
  it.each(occasionsOf(reminder.expiresOn))('is due on the day of "$occasion", and not again', ({ day }) => {
    expect(isDue(addDays(day, -1), day)).toBe(true);
    expect(isDue(day, day)).toBe(false);
    expect(isDue(day, addDays(day, 1))).toBe(false);
  });

  it.each([
    ['2026-08-01', '2026-08-14', false],
    ['2026-08-14', '2026-09-01', true],
    ['2026-08-01', '2026-11-20', true],
    ['2026-11-14', '2027-11-14', false],
  ])('looked at on %s and then on %s is due: %s', (lookedOn, today, due) => {
    expect(isDue(lookedOn, today)).toBe(due);
  });

  it('of which several days went by is due once', () => {
    expect(dueReminders([reminder], '2026-08-01', '2026-12-01')).toEqual([reminder]);
  });

  it('is due exactly four times in its life to somebody who looks every day', () => {
    const days = Array.from({ length: 200 }, (_, index) => addDays('2026-06-01', index));
    expect(days.filter((day) => isDue(addDays(day, -1), day))).toEqual(
      occasionsOf(reminder.expiresOn).map(({ day }) => day),
    );
  });
});
