import { mkdirSync, rmdirSync, rmSync, type Stats, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { isThere, readSmallFile, type SmallFile } from '../files/plain-file.ts';
import { removeLeftFiles } from '../files/unfinished-file.ts';

/** Settings files of other programs have some kilobytes. Larger ones are not looked at. */
export const LARGEST_BYTES = 1024 * 1024;
const NEW_FILE = 0o600;
const NEW_FOLDER = 0o700;

export type ForeignFile = SmallFile;

/**
 * A settings file of another program, such as `~/.ssh/config`. It is not read where it must not be replaced: if it is
 * somebody else's, or has a second name (a hard link), under which the old content would stay.
 */
export const readForeignFile = (path: string): ForeignFile =>
  readSmallFile(path, LARGEST_BYTES, (found) => found.nlink === 1 && isOurs(found));

/**
 * Writes a file beside it, brings it to the disk, and renames it. A link is followed and rights stay
 * (platform/replace-file.ts). `isAsItWas` is asked right before the renaming.
 */
export type ReplaceFile = (
  path: string,
  bytes: Uint8Array,
  isAsItWas: () => boolean,
  newMode: number,
) => Promise<'written' | 'full' | 'failed' | 'changed'>;

/**
 * `refused`: the file was not in the right state, or somebody changed it in the meantime. `failed`: it could not be
 * written. In both cases it keeps its content.
 */
export type Change = 'done' | 'refused' | 'failed';

/**
 * Puts other bytes into the file if it still holds what was read; any failure leaves the old ones. A new file is
 * readable for its owner alone, as SSH demands of its settings.
 */
export async function changeForeignFile(
  path: string,
  was: ForeignFile,
  bytes: Uint8Array,
  replaceFile: ReplaceFile,
): Promise<Change> {
  const folder = dirname(path);
  const isFolderNew = was.state === 'none' && !isThere(folder);
  if (isFolderNew && !makeFolder(folder)) return 'failed';
  if (was.state === 'none' && !isFolderOfOurs(folder)) return 'failed';
  const isAsItWas = () => (was.state === 'there' ? holds(path, was.bytes) : !isThere(path));
  const outcome = await replaceFile(path, bytes, isAsItWas, NEW_FILE);
  if (outcome === 'written') return 'done';
  if (isFolderNew) removeIfEmpty(folder);
  return outcome === 'changed' ? 'refused' : 'failed';
}

/** Deletes a file that this program made, if it still holds what was read. */
export function removeForeignFile(path: string, was: ForeignFile): Change {
  if (was.state !== 'there' || !holds(path, was.bytes)) return 'refused';
  try {
    removeLeftFiles(dirname(path));
    rmSync(path, { force: true });
    return 'done';
  } catch {
    return 'failed';
  }
}

/** A folder that is not empty stays. */
export function removeIfEmpty(folder: string): void {
  try {
    rmdirSync(folder);
  } catch {
    // See above.
  }
}

/** A file that root makes in somebody else's folder would be closed to its owner. */
function makeFolder(folder: string): boolean {
  if (!isFolderOfOurs(dirname(folder))) return false;
  try {
    mkdirSync(folder, { mode: NEW_FOLDER });
    return true;
  } catch {
    return false;
  }
}

function isFolderOfOurs(folder: string): boolean {
  try {
    return isOurs(statSync(folder));
  } catch {
    return false;
  }
}

function holds(path: string, bytes: Uint8Array): boolean {
  const file = readForeignFile(path);
  return file.state === 'there' && Buffer.from(bytes).equals(file.bytes);
}

/** On Windows files have no such owner. */
const isOurs = ({ uid }: Stats): boolean => process.geteuid === undefined || uid === process.geteuid();
