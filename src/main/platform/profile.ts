import { closeSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { removeFile } from './kept-aside.ts';
import { createOwnFile, shutOwnFolder, useGivenFolder, whereItIs } from './own-files.ts';

/**
 * Whether files can be written in the profile: it exists or can be made, is not read-only, and the disk has room.
 * @param choice `default` if the program chose the folder, which is then closed to others. A `given` one that exists
 * stays as it is, and must be this user's.
 */
export function canWriteIn(profile: string, choice: 'default' | 'given'): boolean {
  const trial = join(profile, '.shomei-trial');
  try {
    (choice === 'default' ? shutOwnFolder : useGivenFolder)(whereItIs(profile));
    const descriptor = createOwnFile(trial);
    try {
      writeFileSync(descriptor, 'x');
    } finally {
      closeSync(descriptor);
    }
    return true;
  } catch {
    return false;
  } finally {
    removeFile(trial);
  }
}

/**
 * A folder for what Chromium cannot do without, if the profile cannot be written. It holds nothing of ours and is
 * deleted at the end.
 */
export const temporaryFolder = (): string => mkdtempSync(join(tmpdir(), 'shomei-'));

/** How often to try, and milliseconds in between. */
const TRIES = 20;
const PAUSE = 50;

/** Deletes it as the program ends. Chromium may still be writing into it, so that takes more than one try. */
export function deleteTemporaryFolder(folder: string): void {
  const nobody = new Int32Array(new SharedArrayBuffer(4));
  for (let tries = 0; tries < TRIES; tries += 1) {
    try {
      return rmSync(folder, { recursive: true, force: true });
    } catch {
      Atomics.wait(nobody, 0, 0, PAUSE);
    }
  }
}
