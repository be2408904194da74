/**
 * The commands that carry a PIN. Only the PIN gate (usecases/pin-gate.ts) may import this file, and the import law
 * proves it: nothing else in the program can make the card count a try.
 */
import { parseResponse } from './apdu/exchange.ts';
import { StatusWord, triesLeftIn } from './apdu/status-word.ts';
import type { CardTransport } from './card-gateway.ts';
import type { Secret } from './secret.ts';
import { UnexpectedStatus } from './unexpected-status.ts';

export type VerifyOutcome =
  | { readonly state: 'verified' }
  | { readonly state: 'wrong'; readonly triesLeft: number }
  /** This try was the last one, and it was wrong. */
  | { readonly state: 'now-blocked' }
  /** The PIN was blocked before; nothing was counted. */
  | { readonly state: 'was-blocked' };

/**
 * VERIFY against the selected PIN EF: `00 20 00 80 Lc PIN`, no padding, no Le. Sent once; a lost answer is the
 * caller's TransportFault and never a reason to send again.
 */
export async function verify(card: CardTransport, secret: Secret): Promise<VerifyOutcome> {
  const pin = secret.reveal();
  const command = new Uint8Array(5 + pin.length);
  command.set([0x00, 0x20, 0x00, 0x80, pin.length]);
  command.set(pin, 5);
  try {
    const { statusWord } = parseResponse(await card.transmit(command));
    return verifyOutcome(statusWord);
  } finally {
    command.fill(0);
  }
}

function verifyOutcome(statusWord: number): VerifyOutcome {
  if (statusWord === StatusWord.ok) return { state: 'verified' };
  const triesLeft = triesLeftIn(statusWord);
  if (triesLeft !== undefined)
    return triesLeft > 0 ? { state: 'wrong', triesLeft } : { state: 'now-blocked' };
  if (statusWord === StatusWord.referenceLocked || statusWord === StatusWord.authenticationBlocked)
    return { state: 'was-blocked' };
  throw new UnexpectedStatus('verify-pin', statusWord);
}
