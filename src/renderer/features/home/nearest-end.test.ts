import { expect, test } from 'vitest';
import { cards } from '../../../shared/testing/cards.ts';
import { nearestEnd } from './nearest-end.ts';

test.each([
  ['adult', '2026-11-14'],
  ['expired', '2025-10-05'],
  ['still-reading', undefined],
] as const)('of the card "%s", the end that comes first', (name, day) => {
  expect(nearestEnd(cards[name])).toBe(day);
});

test('is the end of the card where that comes before the ends of its certificates, and none where none is known', () => {
  const { adult } = cards;
  expect(nearestEnd({ ...adult, expiresOn: { state: 'known', value: '2026-01-31' } })).toBe('2026-01-31');
  const absent = { state: 'absent' } as const;
  expect(
    nearestEnd({ ...adult, certificates: { auth: absent, sign: absent }, expiresOn: { state: 'unknown' } }),
  ).toBeUndefined();
});
