import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PinKind } from '../model/pin.ts';
import { normalise, shapeFaults } from './pin-policy.ts';
import { shapeOf } from '../generations/generations.ts';
import { present } from '../generations/present.ts';

/** Any typed text, with many characters that get changed. */
const typing = fc.string({ unit: fc.constantFrom(...'aZ09ａＺ０９ \u3000\nßı①½-ー'), maxLength: 20 });

const fourDigitKinds = ['auth', 'card-info', 'resident'] as const;

describe('the shape of a signature password', () => {
  it.each(['ABC123', 'A00000', 'AAAAA1', 'ABCDEFGH12345678'])('%s may be sent', (text) => {
    expect(shapeFaults(shapeOf(present, 'sign'), text)).toEqual([]);
  });

  it.each([
    ['', ['too-short', 'needs-letter', 'needs-digit']],
    ['ABC12', ['too-short']],
    ['ABCDEFGH123456789', ['too-long']],
    ['ABCDEF', ['needs-digit']],
    ['123456', ['needs-letter']],
    ['abc123', ['bad-character', 'needs-letter']],
    ['ABC-123', ['bad-character']],
    ['ＡＢＣ１２３', ['bad-character', 'needs-letter', 'needs-digit']],
    ['ABC123\n', ['bad-character']],
    ['ABC12😀', ['bad-character']],
  ])('%j is %j', (text, faults) => {
    expect(shapeFaults(shapeOf(present, 'sign'), text)).toEqual(faults);
  });
});

describe.each(fourDigitKinds)('the shape of the %s PIN', (kind) => {
  it.each([
    ['0000', []],
    ['1234', []],
    ['123', ['too-short']],
    ['12345', ['too-long']],
    ['12a4', ['bad-character']],
    ['１２３４', ['bad-character']],
    ['１２٣４', ['bad-character']],
  ])('%j gives %j', (text, faults) => {
    expect(shapeFaults(shapeOf(present, kind), text)).toEqual(faults);
  });
});

describe('typing helped into shape', () => {
  it.each([
    ['sign', 'ABC123', 'ABC123', []],
    ['sign', 'abc123', 'ABC123', ['case']],
    ['sign', 'ＡＢＣ１２３', 'ABC123', ['width']],
    ['sign', ' ａｂｃ123\n', 'ABC123', ['spaces', 'width', 'case']],
    ['auth', '１２３４', '1234', ['width']],
    ['auth', '12ab', '12ab', []],
    ['sign', 'ßı①½', 'ßı①½', []],
  ] as const)('%s %j becomes %j (%j)', (kind, typed, text, changes) => {
    expect(normalise(shapeOf(present, kind), typed)).toEqual({ text, changes });
  });

  it('is done once and for all, and says so when nothing was changed', () => {
    fc.assert(
      fc.property(fc.constantFrom(...PinKind.options), typing, (kind, typed) => {
        const { text, changes } = normalise(shapeOf(present, kind), typed);
        expect(normalise(shapeOf(present, kind), text)).toEqual({ text, changes: [] });
        expect(changes.length === 0).toBe(text === typed);
      }),
    );
  });

  it('lets pass only what is one byte a character on the card', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...PinKind.options),
        fc.string({ unit: 'grapheme', maxLength: 20 }),
        (kind, typed) => {
          const { text } = normalise(shapeOf(present, kind), typed);
          if (shapeFaults(shapeOf(present, kind), text).length === 0)
            expect(text).toMatch(/^[A-Z0-9]{4,16}$/);
        },
      ),
    );
  });
});
