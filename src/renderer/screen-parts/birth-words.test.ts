import { expect, test } from 'vitest';
import { messagesFor } from '../../shared/messages/messages.ts';
import { birthWords } from './birth-words.ts';

const { birth } = messagesFor('ja').date;

test.each([
  [{ era: 'showa', year: 1985, month: 11, day: 14 }, '昭和60年（1985年）11月14日'],
  [{ era: 'showa', year: 1989, month: 1, day: 7 }, '昭和64年（1989年）1月7日'],
  [{ era: 'heisei', year: 1989, month: 1, day: 8 }, '平成元年（1989年）1月8日'],
  [{ era: 'heisei', year: 1989, month: 0, day: 0 }, '平成元年（1989年）（月日は不明）'],
  [{ era: 'showa', year: 1989, month: 0, day: 0 }, '昭和64年（1989年）（月日は不明）'],
  [{ era: 'unknown', year: 1985, month: 11, day: 14 }, '1985年11月14日'],
  // If an era does not fit its year, only the year counts.
  [{ era: 'reiwa', year: 1985, month: 11, day: 14 }, '1985年11月14日'],
] as const)('%o is %s', (day, words) => {
  expect(birth(birthWords(day))).toBe(words);
});
