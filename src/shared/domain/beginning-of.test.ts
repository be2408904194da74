import { expect, test } from 'vitest';
import { beginningOf } from './beginning-of.ts';

test.each([
  ['', ''],
  ['EI123-2008', 'EI123-2008'],
  ['a'.repeat(200), 'a'.repeat(200)],
  ['a'.repeat(100_000), `${'a'.repeat(200)}…`],
  ['💳'.repeat(200), '💳'.repeat(200)],
  ['💳'.repeat(201), `${'💳'.repeat(200)}…`],
])('of %.20j as much is shown as is known again', (text, shown) => {
  expect(beginningOf(text)).toBe(shown);
});
