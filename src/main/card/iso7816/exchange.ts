import type { CardTransport } from '../card-gateway.ts';
import { getResponse, withLength } from './command.ts';
import { StatusWord } from './status-word.ts';

export type Response = { readonly data: Uint8Array; readonly statusWord: number };

/** A response APDU is at least SW1 SW2. Anything shorter was made up by a reader. */
export const parseResponse = (bytes: Uint8Array): Response => {
  const [sw1 = 0, sw2 = 0] = bytes.subarray(-2);
  return {
    data: bytes.subarray(0, Math.max(0, bytes.length - 2)),
    statusWord: bytes.length < 2 ? 0 : (sw1 << 8) | sw2,
  };
};

/** The most pieces: a T=0 reader announces up to 256 bytes each, and no answer of ours is longer than this many. */
const MOST_PIECES = 80;

/** The most a file of this card can hold, with room to spare. A reader that never stops sending is stopped here. */
const LARGEST_ANSWER_BYTES = 16_384;

/**
 * Sends a command that only reads, and follows what readers (not the card itself) may answer: 61xx, more to fetch;
 * 6Cxx, the same again with this length. Never for commands that carry a PIN, which are sent once and only once.
 */
export async function exchange(card: CardTransport, command: Uint8Array): Promise<Response> {
  let response = parseResponse(await card.transmit(command));
  if (response.statusWord >> 8 === 0x6c && command.length === 5) {
    response = parseResponse(await card.transmit(withLength(command, response.statusWord & 0xff)));
  }
  if (response.statusWord >> 8 !== 0x61) return response;

  const parts = [response.data];
  let received = response.data.length;
  while (
    response.statusWord >> 8 === 0x61 &&
    received <= LARGEST_ANSWER_BYTES &&
    parts.length <= MOST_PIECES
  ) {
    response = parseResponse(await card.transmit(getResponse(response.statusWord & 0xff)));
    if (response.data.length === 0) break;
    parts.push(response.data);
    received += response.data.length;
  }
  // A chain that brings nothing or never ends is a failure, whatever it holds.
  const ended = response.statusWord >> 8 !== 0x61;
  return { data: concat(parts), statusWord: ended ? response.statusWord : StatusWord.wrongLength };
}

export function concat(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let offset = 0;
  for (const part of parts) {
    whole.set(part, offset);
    offset += part.length;
  }
  return whole;
}
