import { describe, expect, test } from 'vitest';
import { birthdayAfter, birthdayIn, cardEnd, certificateEnd } from './issue-dates.ts';

describe('the fifth birthday after the day of issue', () => {
  test.each([
    ['issued on the birthday, which does not count', '1990-05-02', '2024-05-02', '2029-05-02'],
    ['issued the day before, so that the next day counts', '1990-05-02', '2024-05-01', '2028-05-02'],
    ['issued the day after', '1990-05-02', '2024-05-03', '2029-05-02'],
    ['an issued certificate', '1990-05-02', '2019-07-26', '2024-05-02'],
    ['born on 29 February, ending in a common year', '1996-02-29', '2024-05-20', '2029-02-28'],
    ['born on 29 February, ending in a leap year', '1996-02-29', '2023-05-20', '2028-02-29'],
    ['born on 29 February, issued on the 28th of a common year', '1996-02-29', '2023-02-28', '2028-02-29'],
    ['born on 29 February, issued on the 28th of a leap year', '1996-02-29', '2024-02-28', '2028-02-29'],
  ])('%s', (_, birth, issuedOn, expected) => {
    expect(birthdayAfter(birth, issuedOn, 5)).toBe(expected);
  });
});

describe('limits', () => {
  test('the earliest of birthday and limits', () => {
    expect(certificateEnd('1990-05-02', '2024-05-02', '2028-01-31', '2034-05-02')).toBe('2028-01-31');
    expect(certificateEnd('1990-05-02', '2024-05-02', '2034-05-02')).toBe('2029-05-02');
  });

  test.each([
    ['an adult: ten birthdays', '1990-05-02', '2024-06-01', undefined, '2034-05-02'],
    ['issued on the 18th birthday: ten', '2006-06-01', '2024-06-01', undefined, '2034-06-01'],
    ['issued the day before: five', '2006-06-02', '2024-06-01', undefined, '2028-06-02'],
    ['a stay that ends before', '1990-05-02', '2024-06-01', '2026-03-31', '2026-03-31'],
    ['a stay that ends later', '1990-05-02', '2024-06-01', '2040-03-31', '2034-05-02'],
  ])('a card for %s', (_, birth, issuedOn, stay, expected) => {
    expect(cardEnd(birth, issuedOn, stay)).toBe(expected);
  });

  test('29 February is kept in leap years', () => {
    expect([birthdayIn('1996-02-29', 2028), birthdayIn('1996-02-29', 2100)]).toEqual([
      '2028-02-29',
      '2100-02-28',
    ]);
  });
});
