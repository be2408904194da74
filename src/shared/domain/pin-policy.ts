import type { PinKind } from '../model/pin.ts';

/** What a PIN looks like. Lengths in characters; every allowed character is one ASCII byte on the card. */
export type PinShape = {
  readonly min: number;
  readonly max: number;
  /** `digits`: 0–9. `capitals-and-digits`: A–Z and 0–9, at least one of each. */
  readonly alphabet: 'digits' | 'capitals-and-digits';
};

export type PinPolicy = {
  readonly shape: PinShape;
};

const fourDigits: PinShape = { min: 4, max: 4, alphabet: 'digits' };

/** As municipal offices set them on the present card. */
export const pinPolicies = {
  sign: { shape: { min: 6, max: 16, alphabet: 'capitals-and-digits' } },
  auth: { shape: fourDigits },
  'card-info': { shape: fourDigits },
  resident: { shape: fourDigits },
} as const satisfies Record<PinKind, PinPolicy>;

/** What was done to the text: surrounding spaces removed, full width made half width, small letters capital. */
export type PinChange = 'spaces' | 'width' | 'case';

export type NormalisedPin = { readonly text: string; readonly changes: readonly PinChange[] };

/**
 * The text as the card would want it, because the card compares bytes and an "ａ" or "a" would cost a try.
 * Only full-width ASCII and small letters are touched: nothing is turned into a digit that does not look like one.
 */
export function normalisePin(kind: PinKind, text: string): NormalisedPin {
  const trimmed = text.trim();
  const narrow = trimmed.replace(/[\uFF01-\uFF5E]/g, (character) => character.normalize('NFKC'));
  const hasLetters = pinPolicies[kind].shape.alphabet === 'capitals-and-digits';
  const result = hasLetters ? narrow.replace(/[a-z]/g, (letter) => letter.toUpperCase()) : narrow;
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
 * What is wrong with a text as this PIN, in the order to be told; nothing where it may be sent to the card.
 * The text is taken as it stands: normalise it before.
 */
export function checkShape(kind: PinKind, text: string): readonly PinShapeFault[] {
  const { min, max, alphabet } = pinPolicies[kind].shape;
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
  return found.filter(([, isWrong]) => isWrong).map(([fault]) => fault);
}
