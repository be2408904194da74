import type { AppErrorCode } from '../model/app-error.ts';

/** Which PIN opens the card now: the old one, or one of two and nobody can say which. */
export type PinInForce = 'old' | 'old-or-new';

/**
 * Errors of a change after which either PIN may be in force: the answer to the change was lost, or a mistake of ours
 * happened at an unknown moment. Every other error comes before the card is told the new PIN, or is the card's own
 * word that it did not take it.
 */
const leavingItOpen: readonly AppErrorCode[] = ['pin/change-unknown', 'internal'];

/** What a failed change has left in force. */
export const pinInForceAfter = (code: AppErrorCode): PinInForce =>
  leavingItOpen.includes(code) ? 'old-or-new' : 'old';
