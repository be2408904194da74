import { describe, expect, test } from 'vitest';
import { fitInto, windowPlaceFrom } from './window-place.ts';

const laptop = { x: 0, y: 25, width: 1366, height: 703 };

describe('the place of the window', () => {
  test.each([
    ['as it was', { x: 100, y: 50, width: 900, height: 600 }, { x: 100, y: 50, width: 900, height: 600 }],
    [
      'no larger than the screen has room for',
      { x: 0, y: 0, width: 1920, height: 1080 },
      { x: 0, y: 25, width: 1366, height: 703 },
    ],
    [
      'in sight again when its screen is gone',
      { x: 2400, y: 900, width: 1120, height: 600 },
      { x: 246, y: 128, width: 1120, height: 600 },
    ],
    [
      'in sight again from the left and above',
      { x: -3000, y: -900, width: 800, height: 600 },
      { x: 0, y: 25, width: 800, height: 600 },
    ],
    [
      'no smaller than it can be used',
      { x: 10, y: 30, width: 1, height: 1 },
      { x: 10, y: 30, width: 640, height: 480 },
    ],
  ])('is %s', (_, wanted, place) => {
    expect(fitInto(laptop, wanted)).toEqual(place);
  });

  test('fits a screen that is smaller than the smallest window', () => {
    expect(
      fitInto({ x: 0, y: 0, width: 600, height: 400 }, { x: 0, y: 0, width: 1120, height: 800 }),
    ).toEqual({
      x: 0,
      y: 0,
      width: 600,
      height: 400,
    });
  });
});

describe('what is stored of it', () => {
  const place = { x: 1, y: 2, width: 900, height: 700, isMaximized: true };

  test('comes back', () => {
    expect(windowPlaceFrom(JSON.parse(JSON.stringify(place)))).toEqual(place);
    expect(windowPlaceFrom({ ...place, isMaximized: 'yes' })).toEqual({ ...place, isMaximized: false });
  });

  test.each([undefined, null, 'large', [], {}, { ...place, x: '1' }, { ...place, width: Number.NaN }])(
    'is nothing when it is %j',
    (stored) => {
      expect(windowPlaceFrom(stored)).toBeUndefined();
    },
  );
});
