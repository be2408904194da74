import {
  closeSync,
  constants,
  existsSync,
  fstatSync,
  mkdirSync,
  openSync,
  readFileSync,
  rmSync,
} from 'node:fs';
import { dirname } from 'node:path';

/** Settings files of other programs are some kilobytes; what is larger is not looked at. */
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

/** Writes beside, brings it to the disk, and renames; a link is followed and rights stay (platform/replace-file.ts). */
export type ReplaceFile = (path: string, bytes: Uint8Array) => Promise<'written' | 'full' | 'failed'>;

/**
 * Puts other bytes into the file; whatever goes wrong leaves the old ones. One that was not there is for its owner alone,
 * as SSH demands of its settings. False where it cannot be written.
 */
export async function replaceForeignFile(
  path: string,
  bytes: Uint8Array,
  replaceFile: ReplaceFile,
): Promise<boolean> {
  const isNew = !existsSync(path);
  try {
    mkdirSync(dirname(path), { recursive: true, mode: NEW_FOLDER });
    if (isNew) closeSync(openSync(path, 'wx', NEW_FILE));
  } catch {
    return false;
  }
  if ((await replaceFile(path, bytes)) === 'written') return true;
  if (isNew) rmSync(path, { force: true });
  return false;
}

/** Takes the file away that this program made. False where that cannot be. */
export function removeForeignFile(path: string): boolean {
  try {
    rmSync(path, { force: true });
    return true;
  } catch {
    return false;
  }
}

const isMissing = (thrown: unknown): boolean =>
  thrown instanceof Error && 'code' in thrown && (thrown.code === 'ENOENT' || thrown.code === 'ENOTDIR');
