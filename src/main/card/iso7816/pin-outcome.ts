export type VerifyOutcome =
  | { readonly state: 'verified' }
  | { readonly state: 'wrong'; readonly triesLeft: number }
  /** This try was the last one, and it was wrong. */
  | { readonly state: 'now-blocked' }
  /** The PIN was blocked before, so nothing was counted. */
  | { readonly state: 'was-blocked' };

export type ChangeOutcome =
  | { readonly state: 'changed' }
  /** The card refused before it did anything. */
  | { readonly state: 'refused'; readonly statusWord: string }
  /** The card said that something went wrong, but not how far it had come. */
  | { readonly state: 'unknown' };

/** The reader asked for a PIN on its own keys and got none that it could send. The card got nothing. */
export type NotEntered = {
  readonly state: 'not-entered';
  readonly reason: 'cancelled' | 'timed-out' | 'different' | 'wrong-length' | 'reader-cannot';
};
