import { closeSync, existsSync, realpathSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { createOwnFile, makeOwnFolder, readOwnFile } from './own-files.ts';

/** Many times what the program writes; a file beyond that is not one of its own. */
const LARGEST_BYTES = 1024 * 1024;

/** What a small JSON file holds; undefined where there is none or it cannot be read as JSON. */
export function readJson(path: string): unknown {
  try {
    return JSON.parse(readOwnFile(path, LARGEST_BYTES));
  } catch {
    return undefined;
  }
}

/** Replaces the file as a whole, so that it is never found half written. False when it cannot be written. */
export function writeJson(path: string, value: unknown): boolean {
  try {
    makeOwnFolder(whereItIs(dirname(path)));
    const descriptor = createOwnFile(`${path}.new`);
    try {
      writeFileSync(descriptor, `${JSON.stringify(value, null, 2)}\n`);
    } finally {
      closeSync(descriptor);
    }
    renameSync(`${path}.new`, path);
    return true;
  } catch {
    return false;
  }
}

/** The profile may lie elsewhere by the user's own wish; what is in it may not. */
const whereItIs = (profile: string): string => (existsSync(profile) ? realpathSync(profile) : profile);
