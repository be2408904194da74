import { closeSync, fsyncSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { syncFolder } from '../files/sync-folder.ts';
import { systemCodeOf } from '../files/system-error.ts';
import { createOwnFile, makeOwnFolder, readOwnFile, whereItIs } from './own-files.ts';

/** Many times what the program writes. A larger file is not one of its own. */
const LARGEST_BYTES = 1024 * 1024;

/** A small JSON file as it was found. `damaged`: it exists, but is cut, too large, or cannot be read. */
export type FoundJson =
  | { readonly state: 'none' }
  | { readonly state: 'read'; readonly value: unknown }
  | { readonly state: 'damaged' };

export function readJson(path: string): FoundJson {
  try {
    return { state: 'read', value: JSON.parse(readText(path)) };
  } catch (thrown) {
    return { state: systemCodeOf(thrown) === 'ENOENT' ? 'none' : 'damaged' };
  }
}

/** The text of such a file, complete or not. Throws if there is none or it is not one of ours. */
export const readText = (path: string): string => readOwnFile(path, LARGEST_BYTES);

/**
 * Replaces the file as a whole, as replace-file.ts does for files of the user. It is synchronous, so that nothing is
 * lost when the program ends right after it. False if it cannot be written; then the old one is there.
 */
export function writeJson(path: string, value: unknown): boolean {
  const beside = `${path}.new`;
  try {
    makeOwnFolder(whereItIs(dirname(path)));
    toDisk(createOwnFile(beside), `${JSON.stringify(value, null, 2)}\n`);
    renameSync(beside, path);
  } catch {
    removeQuietly(beside);
    return false;
  }
  syncFolder(dirname(path));
  return true;
}

function toDisk(descriptor: number, text: string): void {
  try {
    writeFileSync(descriptor, text);
    fsyncSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
}

function removeQuietly(path: string): void {
  try {
    rmSync(path, { force: true });
  } catch {
    // It stays until the next write, which removes it first.
  }
}

/** One such file; undefined if there is none or nothing can be made of it. */
export const jsonFile = (path: string) => ({
  read: (): unknown => {
    const found = readJson(path);
    return found.state === 'read' ? found.value : undefined;
  },
  write: (value: unknown): boolean => writeJson(path, value),
});
