import { describe, expect, it } from 'vitest';
import { errorCodes } from '../model/testing/error-codes.ts';
import { pinInForceAfter } from './pin-in-force.ts';

describe('after a failed change', () => {
  it('only a lost answer and a mistake of ours leave open which PIN is in force', () => {
    expect(errorCodes.filter((code) => pinInForceAfter(code) === 'old-or-new')).toEqual([
      'pin/change-unknown',
      'internal',
    ]);
  });

  it.each([
    'pin/wrong',
    'pin/now-blocked',
    'pin/outcome-unknown',
    'pin/change-refused',
    'card/removed',
  ] as const)('%s leaves the old one', (code) => expect(pinInForceAfter(code)).toBe('old'));
});
