import { lstatSync, opendirSync, rmSync } from 'node:fs';
import { join } from 'node:path';

/** The name of an unfinished file. Only this program gives such names. */
const OURS = /^\.shomei-[0-9a-f]{16}\.part$/;
/** Nothing is being written any more to a file that nobody has touched for this long. Milliseconds. */
const LEFT = 24 * 60 * 60 * 1000;
/** Names that are looked at. A folder with more is left as it is. */
const MOST_NAMES = 10_000;

/**
 * Deletes what a killed program left in this folder: plain files of this user that nobody has written to for a day,
 * with a name that only this program gives. What cannot be deleted stays.
 * @param now milliseconds since 1970 by the clock of the folder's own file system, which may be another computer's
 */
export function removeLeftFiles(folder: string, now: number): void {
  try {
    for (const name of namesIn(folder)) if (OURS.test(name)) removeIfLeft(join(folder, name), now);
  } catch {
    // A folder that cannot be listed can still be written to.
  }
}

function* namesIn(folder: string): Generator<string> {
  const opened = opendirSync(folder);
  try {
    for (let looked = 0; looked < MOST_NAMES; looked += 1) {
      const entry = opened.readSync();
      if (!entry) return;
      yield entry.name;
    }
  } finally {
    opened.closeSync();
  }
}

function removeIfLeft(path: string, now: number): void {
  const found = lstatSync(path, { throwIfNoEntry: false });
  const isOurs = found?.isFile() === true && (!process.getuid || found.uid === process.getuid());
  if (isOurs && now - found.mtimeMs > LEFT) rmSync(path, { force: true });
}
