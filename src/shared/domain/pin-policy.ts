import type { PinShape } from '../generations/card-profile.ts';
import { forgetLastMatch } from './last-match.ts';

/** What was done to the text: surrounding spaces removed, full width made half width, small letters made capital. */
export type PinChange = 'spaces' | 'width' | 'case';

export type NormalisedPin = { readonly text: string; readonly changes: readonly PinChange[] };

/**
 * The text as the card expects it. The card compares bytes, so an "ａ" or "a" would cost a try. Only full-width ASCII
 * and small letters are changed. A character that does not look like a digit never becomes one.
 */
export function normalise({ alphabet }: PinShape, text: string): NormalisedPin {
  const trimmed = text.trim();
  const narrow = trimmed.replace(/[\uFF01-\uFF5E]/g, (character) => character.normalize('NFKC'));
  const hasLetters = alphabet === 'capitals-and-digits';
  const result = hasLetters ? narrow.replace(/[a-z]/g, (letter) => letter.toUpperCase()) : narrow;
  forgetLastMatch();
  return {
    text: result,
    changes: [
      ...(trimmed === text ? [] : (['spaces'] as const)),
      ...(narrow === trimmed ? [] : (['width'] as const)),
      ...(result === narrow ? [] : (['case'] as const)),
    ],
  };
}

export type PinShapeFault = 'too-short' | 'too-long' | 'bad-character' | 'needs-letter' | 'needs-digit';

/**
 * What is wrong with a text as a PIN of this shape, in the order of telling; empty if it may be sent to the card. The
 * text is taken as it is, so normalise it before.
 */
export function shapeFaults({ min, max, alphabet }: PinShape, text: string): readonly PinShapeFault[] {
  const { length } = [...text];
  const isMixed = alphabet === 'capitals-and-digits';
  const allowed = isMixed ? /^[A-Z0-9]*$/ : /^[0-9]*$/;
  const found: readonly [PinShapeFault, boolean][] = [
    ['bad-character', !allowed.test(text)],
    ['too-short', length < min],
    ['too-long', length > max],
    ['needs-letter', isMixed && !/[A-Z]/.test(text)],
    ['needs-digit', isMixed && !/[0-9]/.test(text)],
  ];
  forgetLastMatch();
  return found.filter(([, isWrong]) => isWrong).map(([fault]) => fault);
}
