import { describe, expect, it } from 'vitest';
import { ageOn, birthdayIn, nthBirthdayAfter } from './birthday.ts';

describe('birthdays', () => {
  it('are on 28 February in common years for those born on the 29th', () => {
    expect(birthdayIn('1996-02-29', 2026)).toBe('2026-02-28');
    expect(birthdayIn('1996-02-29', 2028)).toBe('2028-02-29');
    expect(birthdayIn('1996-02-28', 2028)).toBe('2028-02-28');
  });

  it('are counted strictly after the day', () => {
    expect(nthBirthdayAfter('1985-11-14', '2021-11-13', 1)).toBe('2021-11-14');
    expect(nthBirthdayAfter('1985-11-14', '2021-11-14', 1)).toBe('2022-11-14');
    expect(nthBirthdayAfter('1996-02-29', '2021-02-28', 1)).toBe('2022-02-28');
  });

  it('never leave the four-digit years', () => {
    expect(nthBirthdayAfter('1996-02-29', '9998-01-01', 10)).toBe('9999-02-28');
  });

  it('make a person older on the day itself', () => {
    expect(ageOn('2003-07-01', '2021-06-30')).toBe(17);
    expect(ageOn('2003-07-01', '2021-07-01')).toBe(18);
    expect(ageOn('2004-02-29', '2022-02-27')).toBe(17);
    expect(ageOn('2004-02-29', '2022-02-28')).toBe(18);
    expect(ageOn('2020-01-01', '2020-01-01')).toBe(0);
  });
});
