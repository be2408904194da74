import type { AppErrorCode } from '../model/app-error.ts';

/** Which PIN opens the card now: the one before, or one of the two and nobody can say which. */
export type PinInForce = 'old' | 'old-or-new';

/**
 * Errors of a change after which both may be in force: the answer to the change was lost, or a mistake of ours came
 * between at a moment that is not known. Every other error comes before the card is told the new PIN, or is the
 * card's own word that it did not take it.
 */
const leavingItOpen: readonly AppErrorCode[] = ['pin/change-unknown', 'internal'];

/** What a failed change has left in force. */
export const pinInForceAfter = (code: AppErrorCode): PinInForce =>
  leavingItOpen.includes(code) ? 'old-or-new' : 'old';
