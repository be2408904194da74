import type { Messages } from '../../../shared/messages/messages.ts';
import type { PinKind } from '../../../shared/model/pin.ts';

/** The words for one of the four: a password for the signature, a PIN otherwise. */
export const pinWords = (kind: PinKind, { pinEntry }: Messages) =>
  kind === 'sign' ? pinEntry.password : pinEntry.pin;
