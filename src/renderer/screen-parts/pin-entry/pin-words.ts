import type { Messages } from '../../../shared/messages/messages.ts';
import type { PinShape } from '../../../shared/generations/card-profile.ts';

/** The words for a secret: a password where it has letters, a PIN where it is of digits alone. */
export const pinWords = ({ alphabet }: PinShape, { pinEntry }: Messages) =>
  alphabet !== 'digits' ? pinEntry.password : pinEntry.pin;
