import fc from 'fast-check';
import { expect, it } from 'vitest';
import { oneLine } from './one-line.ts';

it.each([
  ['母のカード', '母のカード'],
  ['母\tの\r\nカード', '母 の カード'],
  ['a\u0007b\u0000c\u009bd', 'a b c d'],
  ['a\u2028b', 'a b'],
  ['\u202egnp.exe\u2066', 'gnp.exe'],
  ['👩\u200d👧', '👩\u200d👧'],
])('%j is the line %j', (text, line) => {
  expect(oneLine(text)).toBe(line);
});

it('leaves no control character of whatever was typed', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => !/\p{Cc}/u.test(oneLine(text))));
});
