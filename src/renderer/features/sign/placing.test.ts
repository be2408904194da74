import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inMillimetres, inPoints, onPage, stepOf, stepped, usualPlace } from './placing.ts';

const A4 = { width: 595, height: 842 };
const key = (name: string, more = {}) => ({
  key: name,
  shiftKey: false,
  ctrlKey: false,
  metaKey: false,
  ...more,
});

describe('a place', () => {
  it('is at the right and at the bottom at first', () => {
    const { page, left, top, width, height } = usualPlace(2, A4);
    expect(page).toBe(2);
    expect([left, top, width, height].map(inMillimetres)).toEqual([121, 258, 74, 24]);
  });

  it('is on the page whatever the page’s size, and wherever it is moved', () => {
    const side = fc.double({ min: 10, max: 14_400, noNaN: true });
    const any = fc.double({ min: -20_000, max: 20_000, noNaN: true });
    fc.assert(
      fc.property(side, side, any, any, any, any, (pageWidth, pageHeight, left, top, width, height) => {
        const size = { width: pageWidth, height: pageHeight };
        const placed = onPage({ page: 0, left, top, width, height }, size);
        expect(placed.left).toBeGreaterThanOrEqual(0);
        expect(placed.top).toBeGreaterThanOrEqual(0);
        expect(placed.left + placed.width).toBeLessThanOrEqual(pageWidth + 1e-9);
        expect(placed.top + placed.height).toBeLessThanOrEqual(pageHeight + 1e-9);
      }),
    );
  });
});

describe('keys', () => {
  it.each([
    ['ArrowLeft', {}, { left: 49 }],
    ['ArrowRight', {}, { left: 51 }],
    ['ArrowUp', {}, { top: 59 }],
    ['ArrowDown', { shiftKey: true }, { top: 70 }],
    ['ArrowRight', { ctrlKey: true }, { width: 71 }],
    ['ArrowUp', { metaKey: true, shiftKey: true }, { height: 12 }],
  ])('%s with %o changes it to %o', (name, more, change) => {
    const before = {
      page: 0,
      left: inPoints(50),
      top: inPoints(60),
      width: inPoints(70),
      height: inPoints(22),
    };
    const step = stepOf(key(name, more));
    const { left, top, width, height } = step ? stepped(before, step) : before;
    const sides = { left, top, width, height };
    const whole = Object.fromEntries(
      Object.entries(sides).map(([side, each]) => [side, inMillimetres(each)]),
    );
    expect(whole).toEqual({ left: 50, top: 60, width: 70, height: 22, ...change });
  });

  it.each(['Enter', 'a', 'Tab', 'Home'])('%s is not one of them', (name) => {
    expect(stepOf(key(name))).toBeUndefined();
  });
});
