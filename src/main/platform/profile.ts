import { closeSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { removeFile } from './kept-aside.ts';
import { createOwnFile, makeOwnFolder } from './own-files.ts';

/** Whether files can be written in the profile: it is there or can be made, is not read-only, and the disk has room. */
export function canWriteIn(profile: string): boolean {
  const trial = join(profile, '.shomei-trial');
  try {
    makeOwnFolder(profile);
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
 * A folder in which Chromium can keep what it cannot do without, where the profile cannot be written. It holds nothing
 * of ours and is deleted at the end.
 */
export const temporaryFolder = (): string => mkdtempSync(join(tmpdir(), 'shomei-'));
