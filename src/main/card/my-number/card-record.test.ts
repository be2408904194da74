import { describe, expect, it } from 'vitest';
import { cardExpiryIn } from './card-record.ts';

const record = (digits: string): Uint8Array =>
  Uint8Array.from([0x01, digits.length, ...digits].map((c) => (typeof c === 'number' ? c : c.charCodeAt(0))));

describe("the card's own expiry", () => {
  it('is the last eight of the 28 digits', () => {
    expect(cardExpiryIn(record('40000001271984313221' + '20350217'))).toBe('2035-02-17');
  });

  it.each([
    ['a day that does not exist', '40000001271984313221' + '20350231'],
    ['a year no card can have', '40000001271984313221' + '19990101'],
    ['too few digits', '4000000127198431322120350217'.slice(1)],
    ['no digits', 'x'.repeat(28)],
    ['nothing', ''],
  ])('is not known from %s', (_what, digits) => {
    expect(cardExpiryIn(record(digits))).toBeUndefined();
  });
});
