import type { PinCounter } from '../../../shared/model/pin.ts';
import { selectFile } from './command.ts';
import { exchange, parseResponse } from './exchange.ts';
import { StatusWord, triesLeftIn } from './status-word.ts';
import type { CardTransport } from '../card-gateway.ts';

/** A VERIFY without data: it asks for the retry counter and spends no try (ISO/IEC 7816-4 §11.6.6). Exactly 4 bytes. */
const askTries = Uint8Array.of(0x00, 0x20, 0x00, 0x80);
/** The same for readers that refuse a 4-byte APDU with 6700. */
const askTriesWithLe = Uint8Array.of(0x00, 0x20, 0x00, 0x80, 0x00);

/**
 * Selects the PIN's EF in the current application and asks how many tries are left. It costs no try and needs no PIN.
 * The card answers 63Cx even after a good VERIFY, so this never tells whether somebody is logged in.
 * @param maxTries tries of a fresh counter, which the card does not tell
 */
export async function readRetryCounter(
  card: CardTransport,
  fileId: number,
  maxTries: number,
): Promise<PinCounter> {
  const selected = await exchange(card, selectFile(fileId));
  if (selected.statusWord === StatusWord.fileNotFound || selected.statusWord === StatusWord.referenceNotFound)
    return { state: 'absent' };
  if (selected.statusWord !== StatusWord.ok) return { state: 'unknown' };
  return readSelectedCounter(card, maxTries);
}

/** The same for a PIN whose EF is already selected. */
async function readSelectedCounter(card: CardTransport, maxTries: number): Promise<PinCounter> {
  // Not through `exchange`: nothing that starts like a VERIFY is ever sent again with another length.
  let { statusWord } = parseResponse(await card.transmit(askTries));
  if (statusWord === StatusWord.wrongLength)
    ({ statusWord } = parseResponse(await card.transmit(askTriesWithLe)));

  const triesLeft = triesLeftIn(statusWord);
  if (triesLeft !== undefined && triesLeft > 0)
    return { state: 'ok', triesLeft, maxTries: Math.max(maxTries, triesLeft) };
  if (
    triesLeft === 0 ||
    statusWord === StatusWord.referenceLocked ||
    statusWord === StatusWord.authenticationBlocked
  ) {
    return { state: 'blocked', maxTries };
  }
  if (statusWord === StatusWord.referenceNotFound || statusWord === StatusWord.fileNotFound)
    return { state: 'absent' };
  return { state: 'unknown' };
}
