import { LONGEST_SHORT, readBinary, readBinaryOf, selectFile } from './command.ts';
import { concat, exchange } from './exchange.ts';
import { carriesData, StatusWord } from './status-word.ts';
import type { CardTransport } from '../card-gateway.ts';
import { derObjectLength } from '../../../shared/domain/der-length.ts';
import { UnexpectedStatus } from './unexpected-status.ts';

/** How reading a file ended, as far as the caller has to deal with it. */
export type FileOutcome =
  | { readonly state: 'read'; readonly bytes: Uint8Array }
  | { readonly state: 'not-there' }
  | { readonly state: 'not-allowed' }
  /** The file holds nothing but filler (FF or 00). */
  | { readonly state: 'empty' }
  | { readonly state: 'malformed'; readonly bytes: Uint8Array };

/** Le that is tried if a reader answers 6700 to the longest short one. */
const CAUTIOUS_READ = 128;

/** A certificate and some filler behind it (bytes): before it is read, nobody knows how long a file is. */
const FIRST_READ = 2_048;

/** Reads the first `length` bytes of an EF of the current application, or as many as one answer brings. */
export async function readStart(
  card: CardTransport,
  fileId: number,
  length: number,
  step: string,
): Promise<FileOutcome> {
  const wanted = Math.min(length, card.longestRead);
  const found =
    card.shortFileIds && hasShortId(fileId) ? await readByShortId(card, fileId, wanted) : undefined;
  if (found) return found;
  const selected = await select(card, fileId, step);
  if (selected) return selected;
  return readPiece(card, 0, Math.min(length, card.longestRead), step);
}

/**
 * Reads the one DER object at the start of an EF, in pieces as large as one answer brings. What follows it in the file
 * is filler, and no piece is asked for to get it. A file that ends before its object does is `malformed`.
 */
export async function readDerObject(card: CardTransport, fileId: number, step: string): Promise<FileOutcome> {
  const first = await readStart(card, fileId, FIRST_READ, step);
  if (first.state !== 'read') return first;
  if (first.bytes.every((byte) => byte === 0xff || byte === 0x00)) return { state: 'empty' };
  const total = derObjectLength(first.bytes);
  if (total === undefined) return { state: 'malformed', bytes: first.bytes };

  const pieces = [first.bytes];
  let received = first.bytes.length;
  while (received < total) {
    const piece = await readPiece(card, received, Math.min(card.longestRead, total - received), step);
    if (piece.state !== 'read' || piece.bytes.length === 0)
      return { state: 'malformed', bytes: concat(pieces) };
    pieces.push(piece.bytes);
    received += piece.bytes.length;
  }
  return { state: 'read', bytes: concat(pieces).subarray(0, total) };
}

/** The short identifier of a file is its identifier, if that is 1 to 30 (JICSAP 1.1 §4.2). */
const hasShortId = (fileId: number): boolean => fileId >= 1 && fileId <= 30;

/** Undefined if that gave neither bytes nor a refusal for want of a PIN. Then the file must be selected. */
async function readByShortId(
  card: CardTransport,
  fileId: number,
  length: number,
): Promise<FileOutcome | undefined> {
  const response = await exchange(card, readBinaryOf(fileId, length));
  if (carriesData(response) && response.data.length > 0) return { state: 'read', bytes: response.data };
  const isRefused = response.statusWord === StatusWord.securityStatusNotSatisfied;
  return isRefused ? { state: 'not-allowed' } : undefined;
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
  if (length > LONGEST_SHORT && !carriesData(response)) {
    response = await exchange(card, readBinary(offset, LONGEST_SHORT));
  }
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
