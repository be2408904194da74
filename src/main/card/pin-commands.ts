/**
 * The commands that carry a PIN. Only the PIN gate (usecases/pin-gate.ts) may import this file, and the import law
 * proves it: nothing else in the program can make the card count a try.
 */
import { parseResponse } from './apdu/exchange.ts';
import { formatStatusWord, StatusWord, triesLeftIn } from './apdu/status-word.ts';
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
  return verifyOutcome(await sendOnce(card, [0x00, 0x20, 0x00, 0x80], secret));
}

/**
 * CHANGE REFERENCE DATA of the selected PIN EF, after its VERIFY in the same session: `00 24 01 80 Lc NEW`. P1 = 01:
 * the new value alone; the card has just been given the old one. Sent once.
 */
export async function change(card: CardTransport, replacement: Secret): Promise<ChangeOutcome> {
  const statusWord = await sendOnce(card, [0x00, 0x24, 0x01, 0x80], replacement);
  if (statusWord === StatusWord.ok) return { state: 'changed' };
  return saysNothingChanged(statusWord)
    ? { state: 'refused', statusWord: formatStatusWord(statusWord) }
    : { state: 'unknown' };
}

export type ChangeOutcome =
  | { readonly state: 'changed' }
  /** The card said no before it did anything. */
  | { readonly state: 'refused'; readonly statusWord: string }
  /** The card said that something went wrong, and not how far it had come. */
  | { readonly state: 'unknown' };

/**
 * Checking errors and "memory unchanged" (ISO/IEC 7816-4 table 5: 64xx, 67xx to 6Exx). Not 65xx, "memory changed", and
 * not 6F00, "no precise diagnosis".
 */
const saysNothingChanged = (statusWord: number): boolean => {
  const sw1 = statusWord >> 8;
  return sw1 === 0x64 || (sw1 >= 0x67 && sw1 <= 0x6e);
};

async function sendOnce(card: CardTransport, header: readonly number[], secret: Secret): Promise<number> {
  const value = secret.reveal();
  const command = new Uint8Array(header.length + 1 + value.length);
  command.set([...header, value.length]);
  command.set(value, header.length + 1);
  try {
    return parseResponse(await card.transmit(command)).statusWord;
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
