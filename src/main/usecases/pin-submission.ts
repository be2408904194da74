import type { ChangeablePin, NumericPin, PinKind } from '../../shared/model/pin.ts';

/** Somebody's wish to use a PIN, for the one card and the one counter that stood on the screen. */
export type PinSubmission = {
  readonly cardId: string;
  readonly pin: PinKind;
  readonly triesSeen: number;
  readonly lastTryConsent: boolean;
};

/** With the PIN as it was typed. */
export type PinRequest = PinSubmission & { readonly text: string };

export type ChangeRequest = PinRequest & { readonly pin: ChangeablePin; readonly replacement: string };

/** Both the present and the new PIN come from the reader's own keys. */
export type PadChangeRequest = PinSubmission & { readonly pin: NumericPin };
