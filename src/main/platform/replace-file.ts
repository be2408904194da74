import { renameSync, type Stats } from 'node:fs';
import {
  access,
  constants,
  type FileHandle,
  open,
  realpath,
  rename,
  rm,
  stat,
  writeFile,
} from 'node:fs/promises';
import { dirname } from 'node:path';
import { syncFolderLater } from '../files/sync-folder.ts';
import { systemCodeOf } from '../files/system-error.ts';
import { removeLeftFilesLater, unfinishedPath } from '../files/unfinished-file.ts';

/**
 * Every file is written in one way: the new content goes into a file beside the old one, is brought to the disk, and
 * takes the old one's name. A full disk, a missing right or a power cut at any step leaves the old file unchanged.
 * This one is for files that the user chose; json-file.ts does the same for our own.
 */
export type WriteOutcome =
  | 'written'
  /** No room is left (ENOSPC), or none for this user (EDQUOT). */
  | 'full'
  | 'failed'
  /** Somebody else has changed the file in the meantime; theirs stays. */
  | 'changed';

/** What a file is to hold: in one piece, or piece by piece where it may be of any size. */
export type FileContent = Uint8Array | AsyncIterable<Uint8Array>;

/**
 * Replaces the file that the user chose to save to, or makes it. It is asynchronous, because the file may lie on a
 * network drive that hangs. A link is followed and stays, and the rights of an existing file stay. Anything that is no
 * file, such as a device, or is protected from writing is left alone.
 *
 * @param isAsItWas asked right before the file takes its new content; if it says no, the file stays
 * @param newMode rights of a file that there was not; those that the system gives if it is left out
 */
export async function replaceFile(
  path: string,
  bytes: FileContent,
  isAsItWas?: () => boolean,
  newMode?: number,
): Promise<WriteOutcome> {
  const target = await realpath(path).catch(() => path);
  const beside = unfinishedPath(dirname(target));
  await removeLeftFilesLater(dirname(target));
  try {
    await writeNew(beside, bytes, await rightsToKeep(target), newMode);
    if (!isAsItWas) await rename(beside, target);
    // No step of anybody else may come between the look and the new name.
    else if (isAsItWas()) renameSync(beside, target);
    else {
      await rm(beside, { force: true });
      return 'changed';
    }
  } catch (thrown) {
    await rm(beside, { force: true }).catch(() => undefined);
    return outcomeOf(thrown);
  }
  await syncFolderLater(dirname(target));
  return 'written';
}

/** Of the existing file; undefined if there is none. Rejects if it must not be replaced. */
async function rightsToKeep(path: string): Promise<Stats | undefined> {
  const found = await stat(path).catch(() => undefined);
  if (!found) return undefined;
  if (!found.isFile()) throw new Error('not a file');
  await access(path, constants.W_OK);
  return found;
}

async function writeNew(
  path: string,
  bytes: FileContent,
  was: Stats | undefined,
  newMode: number | undefined,
): Promise<void> {
  // Fails if anything has that name already, even a link.
  const file = await open(path, 'wx', newMode);
  try {
    if (was) await giveRights(file, was);
    await writeFile(file, bytes);
    await file.sync();
  } finally {
    await file.close();
  }
}

const OF_GROUP = 0o070;

/** The owner, the group and their rights. What was one group's is not given to another. */
async function giveRights(file: FileHandle, { uid, gid, mode }: Stats): Promise<void> {
  const made = await file.stat();
  const isSame = made.uid === uid && made.gid === gid;
  const isKept =
    isSame ||
    (await file.chown(uid, gid).then(
      () => true,
      () => false,
    ));
  await file.chmod(mode & (isKept ? 0o777 : 0o777 & ~OF_GROUP));
}

function outcomeOf(thrown: unknown): WriteOutcome {
  const code = systemCodeOf(thrown);
  return code === 'ENOSPC' || code === 'EDQUOT' ? 'full' : 'failed';
}
