import { describe, expect, test } from 'vitest';
import { readDateEntry } from './date-entry.ts';

describe('a typed date', () => {
  test.each([
    ['1975-01-02', '1975-01-02'],
    ['1975/1/2', '1975-01-02'],
    ['1975.1.2', '1975-01-02'],
    ['19750102', '1975-01-02'],
    ['1975年1月2日', '1975-01-02'],
    ['１９７５年１月２日', '1975-01-02'],
    ['１９７５ー１ー２', '1975-01-02'],
    [' 1975 年 1 月 2 日 ', '1975-01-02'],
    ['昭和50年1月2日', '1975-01-02'],
    ['㍼50年1月2日', '1975-01-02'],
    ['昭50.1.2', '1975-01-02'],
    ['S50.1.2', '1975-01-02'],
    ['ｓ５０／１／２', '1975-01-02'],
    ['S500102', '1975-01-02'],
    ['令和元年5月1日', '2019-05-01'],
    ['R1.5.1', '2019-05-01'],
    ['Heisei 31/4/30', '2019-04-30'],
    ['2 Jan 1975', '1975-01-02'],
    ['January 2, 1975', '1975-01-02'],
    ['Sept. 30, 1999', '1999-09-30'],
  ])('"%s" is %s', (text, day) => {
    expect(readDateEntry(text)).toEqual({ state: 'day', day });
  });

  test.each([
    ['', 'empty'],
    ['　', 'empty'],
    ['1975', 'incomplete'],
    ['1975/1/', 'incomplete'],
    ['昭和', 'incomplete'],
    ['S50.', 'incomplete'],
    ['Jan 2', 'incomplete'],
    ['2025/2/29', 'no-such-day'],
    ['1975/13/1', 'no-such-day'],
    ['平成3年2月30日', 'no-such-day'],
    ['昭和64年1月8日', 'not-in-era'],
    ['平成40年1月1日', 'not-in-era'],
    ['75/1/2', 'unreadable'],
    ['1/2/1975', 'unreadable'],
    ['あした', 'unreadable'],
  ])('"%s" is %s', (text, state) => {
    expect(readDateEntry(text)).toEqual({ state });
  });
});
