import { expect, test } from 'vitest';
import { en } from './en.ts';
import { completed } from './translation.ts';

test('a sentence that is not translated is read in the other language, and only that one', () => {
  const whole = completed({ common: { copied: '복사했습니다.' } }, en);
  expect(whole.common.copied).toBe('복사했습니다.');
  expect(whole.common.nextStep).toBe(en.common.nextStep);
  expect(whole.home).toEqual(en.home);
});

test('a translated text that is built from data takes the place of the other one', () => {
  const whole = completed({ date: { daysLeft: (days) => `còn ${days} ngày` } }, en);
  expect([whole.date.daysLeft(3), whole.date.daysAgo]).toEqual(['còn 3 ngày', en.date.daysAgo]);
});
