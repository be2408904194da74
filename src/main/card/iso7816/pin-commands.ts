/**
 * The commands that carry a PIN. Only the PIN gate (usecases/pin-gate.ts) may import this file, and the import law
 * proves it: nothing else in the program can make the card count a try.
 */
import { parseResponse } from './exchange.ts';
import { formatStatusWord, StatusWord, triesLeftIn } from './status-word.ts';
import type { CardTransport, PinPad } from '../card-gateway.ts';
import type { ChangeOutcome, NotEntered, VerifyOutcome } from './pin-outcome.ts';
import type { Secret } from './secret.ts';
import { UnexpectedStatus } from './unexpected-status.ts';

/** Against the selected PIN EF: no padding, no Le. */
const VERIFY = [0x00, 0x20, 0x00, 0x80] as const;
/** For the selected PIN EF, after its VERIFY in the same session. P1 = 01: the new value alone. */
const CHANGE = [0x00, 0x24, 0x01, 0x80] as const;

/**
 * VERIFY against the selected PIN EF: `00 20 00 80 Lc PIN`. It is sent once. If its answer is lost, the caller gets a
 * TransportFault, and it is never sent again.
 */
export async function verify(card: CardTransport, secret: Secret): Promise<VerifyOutcome> {
  return verifyOutcome(await sendOnce(card, VERIFY, secret));
}

/** The same with a PIN of this many digits from the reader's own keys. */
export async function verifyOnPad(pad: PinPad, digits: number): Promise<VerifyOutcome | NotEntered> {
  const { statusWord } = parseResponse(await pad.enter({ header: VERIFY, digits }));
  return notEntered(statusWord) ?? verifyOutcome(statusWord);
}

/**
 * CHANGE REFERENCE DATA of the selected PIN EF, after its VERIFY in the same session: `00 24 01 80 Lc NEW`. P1 = 01:
 * the new value alone, because the card has just been given the old one. It is sent once.
 */
export async function change(card: CardTransport, replacement: Secret): Promise<ChangeOutcome> {
  return changeOutcome(await sendOnce(card, CHANGE, replacement));
}

/** The same with a new PIN from the reader's own keys, entered twice. */
export async function changeOnPad(
  enterTwice: NonNullable<PinPad['enterTwice']>,
  digits: number,
): Promise<ChangeOutcome | NotEntered> {
  const { statusWord } = parseResponse(await enterTwice({ header: CHANGE, digits }));
  return notEntered(statusWord) ?? changeOutcome(statusWord);
}

function changeOutcome(statusWord: number): ChangeOutcome {
  if (statusWord === StatusWord.ok) return { state: 'changed' };
  return saysNothingChanged(statusWord)
    ? { state: 'refused', statusWord: formatStatusWord(statusWord) }
    : { state: 'unknown' };
}

/**
 * Checking errors and "memory unchanged" (ISO/IEC 7816-4 table 5: 64xx, 67xx to 6Exx). Not 65xx, "memory changed", and
 * not 6F00, "no precise diagnosis".
 */
const saysNothingChanged = (statusWord: number): boolean => {
  const sw1 = statusWord >> 8;
  return sw1 === 0x64 || (sw1 >= 0x67 && sw1 <= 0x6e);
};

/** The reader's own answers (PC/SC Workgroup specification part 10 §2.5). The card has none of these. */
const padReasons: Readonly<Record<number, NotEntered['reason']>> = {
  0x6400: 'timed-out',
  0x6401: 'cancelled',
  0x6402: 'different',
  0x6403: 'wrong-length',
  0x6b80: 'reader-cannot',
};

function notEntered(statusWord: number): NotEntered | undefined {
  const reason = padReasons[statusWord];
  return reason && { state: 'not-entered', reason };
}

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
