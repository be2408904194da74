import {
  closeSync,
  constants,
  fstatSync,
  lstatSync,
  openSync,
  readSync,
  type Stats,
  statSync,
} from 'node:fs';
import { type FileHandle, open, stat } from 'node:fs/promises';
import { systemCodeOf } from './system-error.ts';

/** A pipe that nobody writes into must not keep us waiting. Windows has no such flag, and no pipes among its files. */
export const WITHOUT_WAITING = constants.O_NONBLOCK ?? 0;

const READ = constants.O_RDONLY | WITHOUT_WAITING;

/**
 * Opens a file for reading. Opening a pipe or a device may have effects, so neither is opened. If one replaces the
 * file in the meantime, opening it does not block.
 *
 * @returns its descriptor; undefined for a folder, a device or a pipe
 * @throws the system's error if it cannot be opened
 */
export function openPlainFile(path: string): number | undefined {
  if (!statSync(path).isFile()) return undefined;
  const file = openSync(path, READ);
  if (fstatSync(file).isFile()) return file;
  closeSync(file);
  return undefined;
}

/** The same, asynchronous, because a hanging drive must not block the thread. */
export async function openPlainFileLater(path: string): Promise<FileHandle | undefined> {
  if (!(await stat(path)).isFile()) return undefined;
  const file = await open(path, READ);
  const isPlain = await file.stat().then(
    (found) => found.isFile(),
    () => false,
  );
  if (isPlain) return file;
  await file.close();
  return undefined;
}

/** A small file as it was found. */
export type SmallFile =
  | { readonly state: 'none' }
  | { readonly state: 'there'; readonly bytes: Buffer }
  /** No plain file, too large, not wanted, not ours to read, or a link that leads nowhere. */
  | { readonly state: 'unreadable' };

/**
 * A file that is not expected to be large, and is not read if it is.
 *
 * @param most bytes
 * @param isWanted asked about the open file; if it says no, the file counts as unreadable
 */
export function readSmallFile(
  path: string,
  most: number,
  isWanted: (found: Stats) => boolean = () => true,
): SmallFile {
  let file: number | undefined;
  try {
    file = openPlainFile(path);
    const bytes = file !== undefined && isWanted(fstatSync(file)) ? readWhole(file, most) : undefined;
    return bytes ? { state: 'there', bytes } : { state: 'unreadable' };
  } catch (thrown) {
    return { state: isMissing(thrown) && !isThere(path) ? 'none' : 'unreadable' };
  } finally {
    if (file !== undefined) closeSync(file);
  }
}

/** Bytes of one reading; most such files are shorter. */
const PIECE = 65_536;

/** The content of an open file; undefined if it has more than `most` bytes, whatever size it states. */
export function readWhole(file: number, most: number): Buffer | undefined {
  const pieces: Buffer[] = [];
  for (let length = 0; length <= most;) {
    const piece = Buffer.allocUnsafeSlow(PIECE);
    const count = readSync(file, piece, 0, PIECE, null);
    if (count === 0) return Buffer.concat(pieces);
    pieces.push(piece.subarray(0, count));
    length += count;
  }
  return undefined;
}

/** Whether anything has this name, even a link to nothing. */
export function isThere(path: string): boolean {
  try {
    lstatSync(path);
    return true;
  } catch {
    return false;
  }
}

const isMissing = (thrown: unknown): boolean => ['ENOENT', 'ENOTDIR'].includes(systemCodeOf(thrown));
