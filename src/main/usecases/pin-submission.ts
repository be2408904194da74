import type { PinKind } from '../../shared/model/pin.ts';
import type { Result } from '../../shared/model/result.ts';
import type { SelectedApplication } from '../card/iso7816/selected-application.ts';

/** Somebody's wish to use a PIN, for the one card and the one counter on the screen. */
export type PinSubmission = {
  readonly cardId: string;
  readonly pin: PinKind;
  /** The counter that stood beside the field. */
  readonly triesSeen: number;
};

/** Where the PIN comes from: typed on the screen, or entered on the reader's own keys and never in this computer. */
export type PinSource = { readonly from: 'screen'; readonly text: string } | { readonly from: 'pad' };

/** The purpose of a PIN. Every way to a VERIFY in the program is one of these. */
export type Purpose<T> = {
  readonly kind: 'read-certificate' | 'change' | 'sign';
  /** Bytes of the longest answer that it needs. A reader that is known to pass fewer gets no PIN for it. */
  readonly longestAnswer?: number;
  /**
   * Does it, with the PIN verified and its application selected, in the transaction of the VERIFY. It must not wait
   * for a person. If it does not catch a TransportFault or UnexpectedStatus of the card, that becomes the submission's
   * error.
   */
  readonly use: (verified: VerifiedCard) => Promise<Result<T>>;
};

/** A card that has just got a PIN, for the length of one `use`. */
export type VerifiedCard = {
  /**
   * The application of the PIN, in which it is verified. It rejects once the submission was interrupted, so that no
   * further command of it reaches the card.
   */
  readonly application: SelectedApplication;
  /** CHANGE of the verified PIN to this value. Sent once. */
  change(replacement: string): Promise<Result<void>>;
  /** The same with a value from the reader's own keys, entered there twice. */
  changeOnPad(): Promise<Result<void>>;
};
