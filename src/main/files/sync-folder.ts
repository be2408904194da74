import { closeSync, fsyncSync, openSync } from 'node:fs';
import { open } from 'node:fs/promises';

/**
 * Brings a new name in this folder to the disk. The name is in force already, and leads to a whole file. So nothing
 * fails on a system that cannot do this (Windows, some network drives).
 */
export function syncFolder(folder: string): void {
  try {
    const opened = openSync(folder, 'r');
    try {
      fsyncSync(opened);
    } finally {
      closeSync(opened);
    }
  } catch {
    // See above.
  }
}

/** The same where a drive that hangs must not hold up the thread. */
export async function syncFolderLater(folder: string): Promise<void> {
  try {
    const opened = await open(folder, 'r');
    await opened.sync().finally(() => opened.close());
  } catch {
    // See above.
  }
}
