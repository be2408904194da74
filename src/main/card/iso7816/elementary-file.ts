import { readBinary, selectFile } from './command.ts';
import { concat, exchange } from './exchange.ts';
import { carriesData, StatusWord } from './status-word.ts';
import type { CardTransport } from '../card-gateway.ts';
import { derObjectLength } from '../../../shared/domain/der-length.ts';
import { UnexpectedStatus } from './unexpected-status.ts';

/** How reading a file ended, as far as the caller is expected to deal with it. */
export type FileOutcome =
  | { readonly state: 'read'; readonly bytes: Uint8Array }
  | { readonly state: 'not-there' }
  | { readonly state: 'not-allowed' }
  /** The file holds nothing but filler (FF or 00). */
  | { readonly state: 'empty' }
  | { readonly state: 'malformed'; readonly bytes: Uint8Array };

/** Le of the longest short READ BINARY, and what is tried where a reader answers 6700 to that. */
const LONGEST_READ = 256;
const CAUTIOUS_READ = 128;

/** Reads the first `length` bytes (1 to 256) of an EF of the current application. */
export async function readStart(
  card: CardTransport,
  fileId: number,
  length: number,
  step: string,
): Promise<FileOutcome> {
  const selected = await select(card, fileId, step);
  if (selected) return selected;
  return readPiece(card, 0, Math.min(length, card.longestRead ?? LONGEST_READ), step);
}

/**
 * Reads the one DER object at the start of an EF, in pieces of at most 256 bytes, or what the reader passes. What follows it in the file is
 * filler and is not read. A file that ends before its object does is `malformed`.
 */
export async function readDerObject(card: CardTransport, fileId: number, step: string): Promise<FileOutcome> {
  const longest = card.longestRead ?? LONGEST_READ;
  const first = await readStart(card, fileId, longest, step);
  if (first.state !== 'read') return first;
  if (first.bytes.every((byte) => byte === 0xff || byte === 0x00)) return { state: 'empty' };
  const total = derObjectLength(first.bytes);
  if (total === undefined) return { state: 'malformed', bytes: first.bytes };

  const pieces = [first.bytes];
  let received = first.bytes.length;
  while (received < total) {
    const piece = await readPiece(card, received, Math.min(longest, total - received), step);
    if (piece.state !== 'read' || piece.bytes.length === 0)
      return { state: 'malformed', bytes: concat(pieces) };
    pieces.push(piece.bytes);
    received += piece.bytes.length;
  }
  return { state: 'read', bytes: concat(pieces).subarray(0, total) };
}

async function select(card: CardTransport, fileId: number, step: string): Promise<FileOutcome | undefined> {
  const { statusWord } = await exchange(card, selectFile(fileId));
  if (statusWord === StatusWord.ok) return undefined;
  return expectedRefusal(statusWord, step);
}

async function readPiece(
  card: CardTransport,
  offset: number,
  length: number,
  step: string,
): Promise<FileOutcome> {
  let response = await exchange(card, readBinary(offset, length));
  if (response.statusWord === StatusWord.wrongLength && length > CAUTIOUS_READ) {
    response = await exchange(card, readBinary(offset, CAUTIOUS_READ));
  }
  if (carriesData(response)) return { state: 'read', bytes: response.data };
  if (response.statusWord === StatusWord.offsetOutside || response.statusWord === StatusWord.endOfFile)
    return { state: 'read', bytes: new Uint8Array() };
  return expectedRefusal(response.statusWord, step);
}

function expectedRefusal(statusWord: number, step: string): FileOutcome {
  if (statusWord === StatusWord.fileNotFound) return { state: 'not-there' };
  if (statusWord === StatusWord.securityStatusNotSatisfied) return { state: 'not-allowed' };
  throw new UnexpectedStatus(step, statusWord);
}
