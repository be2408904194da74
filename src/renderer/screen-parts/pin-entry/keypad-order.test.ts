import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { shuffledOrder, usualOrder } from './keypad-order.ts';

describe('the order of the keys', () => {
  test('has every digit once, whatever chance says', () => {
    fc.assert(
      fc.property(
        fc.infiniteStream(fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true })),
        (chance) => {
          const order = shuffledOrder(() => chance.next().value ?? 0);
          expect([...order].toSorted()).toEqual([...usualOrder].toSorted());
        },
      ),
    );
  });

  test('is decided by the numbers it is given', () => {
    expect(shuffledOrder(() => 0)).toEqual(['0', '1', '2', '3', '4', '5', '6', '7', '8', '9']);
    expect(shuffledOrder(() => 0.999)).toEqual(['1', '0', '9', '8', '7', '6', '5', '4', '3', '2']);
  });

  test('comes out differently with different numbers', () => {
    const orders = [0, 0.2, 0.4, 0.6, 0.8].map((number) => shuffledOrder(() => number).join(''));
    expect(new Set(orders).size).toBe(5);
  });
});
