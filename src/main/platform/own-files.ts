import {
  chmodSync,
  closeSync,
  constants,
  existsSync,
  fchmodSync,
  fstatSync,
  lstatSync,
  mkdirSync,
  openSync,
  realpathSync,
  rmSync,
} from 'node:fs';
import { readWhole, WITHOUT_WAITING } from '../files/plain-file.ts';

/**
 * The program's own files. Nobody else may read them, each is new or known to be ours, and none is opened through a
 * link that somebody put in its place. Windows has neither these permissions nor O_NOFOLLOW; there the profile's
 * folder belongs to its user.
 */
const FILE = 0o600;
const FOLDER = 0o700;

const noFollow = constants.O_NOFOLLOW ?? 0;

/**
 * Makes the folder if it is missing, closed to others. An existing one is used as it is: whoever started us may have
 * named any, even `/tmp`. Throws if something else is there.
 */
export function makeOwnFolder(folder: string): void {
  mkdirSync(folder, { recursive: true, mode: FOLDER });
  if (!lstatSync(folder).isDirectory()) throw new Error('not a folder of ours');
}

/** The same for a folder that was named to us. It also throws if the folder belongs to somebody else. */
export function useGivenFolder(folder: string): void {
  makeOwnFolder(folder);
  const user = process.getuid?.();
  if (user !== undefined && lstatSync(folder).uid !== user) throw new Error('a folder of somebody else');
}

/** The same for a folder that the program itself chose: closes it if an earlier version left it open. */
export function shutOwnFolder(folder: string): void {
  makeOwnFolder(folder);
  if (isOpenToOthers(lstatSync(folder).mode)) chmodSync(folder, FOLDER);
}

/** The profile may lie elsewhere by the user's own wish, through a link. What is in it may not. */
export const whereItIs = (profile: string): string => (existsSync(profile) ? realpathSync(profile) : profile);

/**
 * Makes a new file for writing. What lies in its place – left by a crash, or a link – is removed first.
 * @returns its descriptor, which the caller closes
 */
export function createOwnFile(path: string): number {
  rmSync(path, { force: true });
  return openSync(path, constants.O_WRONLY | constants.O_CREAT | constants.O_EXCL | noFollow, FILE);
}

/** Opens a file to append to it, and makes it if it is missing. Throws at a link or anything but a plain file. */
export function openOwnFileToAppend(path: string): number {
  const flags = constants.O_WRONLY | constants.O_APPEND | constants.O_CREAT | noFollow | WITHOUT_WAITING;
  const descriptor = openSync(path, flags, FILE);
  return plainFile(descriptor, (mode) => {
    if (isOpenToOthers(mode)) fchmodSync(descriptor, FILE);
  });
}

/**
 * The whole text of a file. Throws at a link, at anything but a plain file, and at one that is larger than what we
 * write.
 * @param largest bytes
 */
export function readOwnFile(path: string, largest: number): string {
  const descriptor = plainFile(openSync(path, constants.O_RDONLY | noFollow | WITHOUT_WAITING));
  try {
    const bytes = readWhole(descriptor, largest);
    if (!bytes) throw new Error('larger than ours');
    return bytes.toString('utf8');
  } finally {
    closeSync(descriptor);
  }
}

/** The descriptor, if it is of a plain file without a second name. Closed otherwise. */
function plainFile(descriptor: number, prepare: (mode: number) => void = () => undefined): number {
  try {
    const found = fstatSync(descriptor);
    if (!found.isFile() || found.nlink > 1) throw new Error('not a file of ours');
    prepare(found.mode);
    return descriptor;
  } catch (thrown) {
    closeSync(descriptor);
    throw thrown;
  }
}

const isOpenToOthers = (mode: number): boolean => process.platform !== 'win32' && (mode & 0o077) !== 0;
