import { describe, expect, it } from 'vitest';
import { readFromViewer } from './viewer-protocol.ts';

const drawn = {
  type: 'drawn',
  number: 1,
  width: 595,
  height: 842,
  view: [0, 0, 595, 842],
  rotation: 90,
};

describe('what the drawing page says', () => {
  it.each([
    { type: 'wanted', begin: 0, end: 10 },
    { type: 'opened', pages: 3 },
    drawn,
    { type: 'failed', reason: 'encrypted' },
  ])('is taken in its form: $type', (message) => {
    expect(readFromViewer(message, 10)).toEqual(message);
  });

  it.each([
    undefined,
    null,
    'opened',
    { type: 'other' },
    { type: 'wanted', begin: 0, end: 11 },
    { type: 'wanted', begin: 5, end: 5 },
    { type: 'wanted', begin: -1, end: 5 },
    { type: 'wanted', begin: 0.5, end: 5 },
    { type: 'opened', pages: 0 },
    { type: 'opened', pages: Infinity },
    { ...drawn, width: NaN },
    { ...drawn, height: 20_000 },
    { ...drawn, rotation: 45 },
    { ...drawn, view: [0, 0, 1] },
    { ...drawn, view: [0, 0, 1, '1'] },
    { ...drawn, view: 'view' },
  ])('is not taken otherwise: %j', (message) => {
    expect(readFromViewer(message, 10)).toBeUndefined();
  });

  it('gives no reason but the two that have words', () => {
    expect(readFromViewer({ type: 'failed', reason: '<b>' }, 10)).toEqual({
      type: 'failed',
      reason: 'damaged',
    });
  });
});
