import { lstatSync, opendirSync, rmSync } from 'node:fs';
import { join } from 'node:path';

/** What a file on its way is called until it is whole: by this program, and by nothing else. */
const OURS = /^\.shomei-[0-9a-f]{16}\.part$/;
/** Nothing is being written any more to what nobody has touched for so long. Milliseconds. */
const LEFT = 24 * 60 * 60 * 1000;
/** Names that are looked at; a folder with more is left as it is. */
const MOST_NAMES = 10_000;

/**
 * Takes away what a program that was killed left in this folder: plain files of this user, with a name that only this
 * program gives, which nobody has written to for a day. What cannot be taken away stays.
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
