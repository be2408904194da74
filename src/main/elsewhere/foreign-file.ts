import { closeSync, constants, fstatSync, mkdirSync, openSync, readFileSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';

/** Settings files of other programs have some kilobytes. Larger ones are not looked at. */
export const LARGEST_BYTES = 1024 * 1024;
const NEW_FILE = 0o600;
const NEW_FOLDER = 0o700;

export type ForeignFile =
  | { readonly state: 'none' }
  | { readonly state: 'there'; readonly bytes: Uint8Array }
  /** No plain file, too large, or not ours to read. */
  | { readonly state: 'unreadable' };

/** A settings file of another program, such as `~/.ssh/config`. */
export function readForeignFile(path: string): ForeignFile {
  let descriptor: number | undefined;
  try {
    descriptor = openSync(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
    const found = fstatSync(descriptor);
    if (!found.isFile() || found.size > LARGEST_BYTES) return { state: 'unreadable' };
    return { state: 'there', bytes: readFileSync(descriptor) };
  } catch (thrown) {
    return isMissing(thrown) ? { state: 'none' } : { state: 'unreadable' };
  } finally {
    if (descriptor !== undefined) closeSync(descriptor);
  }
}

/**
 * Writes a file beside it, brings it to the disk, and renames it. A link is followed and rights stay
 * (platform/replace-file.ts). `isAsItWas` is asked right before the renaming.
 */
export type ReplaceFile = (
  path: string,
  bytes: Uint8Array,
  isAsItWas: () => boolean,
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
  const isNew = was.state === 'none';
  if (isNew && !makeEmpty(path)) return 'failed';
  const expected = was.state === 'there' ? was.bytes : new Uint8Array();
  const outcome = await replaceFile(path, bytes, () => holds(path, expected));
  if (outcome === 'written') return 'done';
  // What somebody else has written into it in the meantime is theirs.
  if (isNew && holds(path, expected)) rmSync(path, { force: true });
  return outcome === 'changed' ? 'refused' : 'failed';
}

/** Deletes a file that this program made, if it still holds what was read. */
export function removeForeignFile(path: string, was: ForeignFile): Change {
  if (was.state !== 'there' || !holds(path, was.bytes)) return 'refused';
  try {
    rmSync(path, { force: true });
    return 'done';
  } catch {
    return 'failed';
  }
}

/** False if something has this name already, or if nothing can be made. */
function makeEmpty(path: string): boolean {
  try {
    mkdirSync(dirname(path), { recursive: true, mode: NEW_FOLDER });
    closeSync(openSync(path, 'wx', NEW_FILE));
    return true;
  } catch {
    return false;
  }
}

function holds(path: string, bytes: Uint8Array): boolean {
  const file = readForeignFile(path);
  return file.state === 'there' && Buffer.from(bytes).equals(file.bytes);
}

const isMissing = (thrown: unknown): boolean =>
  thrown instanceof Error && 'code' in thrown && (thrown.code === 'ENOENT' || thrown.code === 'ENOTDIR');
