import { closeSync, mkdtempSync, writeFileSync } from 'node:fs';
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
