import {
  accessSync,
  closeSync,
  constants,
  fchmodSync,
  fsyncSync,
  linkSync,
  openSync,
  renameSync,
  rmSync,
  statfsSync,
} from 'node:fs';
import { basename, dirname, extname, join } from 'node:path';
import type { SignatureForm } from '../../../shared/model/signing.ts';
import { isThere } from '../../files/plain-file.ts';
import { syncFolder } from '../../files/sync-folder.ts';
import { systemCodeOf } from '../../files/system-error.ts';
import { SigningProblem, writing } from './signing-problem.ts';

/** Where a signed file goes. */
export type Destination =
  /** Beside the original. */
  | { readonly kind: 'beside' }
  | { readonly kind: 'folder'; readonly path: string }
  /** Exactly here, or not at all. */
  | { readonly kind: 'file'; readonly path: string };

/** The length that every file system takes (NAME_MAX). */
const LONGEST_NAME = 255;
/** A taken name gets a number; this many are tried. */
const MOST_NUMBERS = 1000;

/** The name without a number, and with one: `deed-signed.pdf`, `deed-signed-2.pdf`; `scan.png.p7s`, `scan.png-2.p7s`. */
function outputName(input: string, form: SignatureForm, isSample: boolean, number: number): string {
  const mark = `${isSample ? '-sample' : ''}${number > 1 ? `-${number}` : ''}`;
  const name = basename(input);
  if (form === 'p7s' || form === 'p7m') return `${name}${mark}.${form}`;
  const extension = extname(name);
  return `${name.slice(0, name.length - extension.length)}-signed${mark}${extension || '.pdf'}`;
}

/** The paths that an output may get, best first, all in one folder. */
export function* outputPaths(
  input: string,
  form: SignatureForm,
  destination: Destination,
  isSample: boolean,
): Generator<string> {
  if (destination.kind === 'file') {
    yield destination.path;
    return;
  }
  const folder = destination.kind === 'folder' ? destination.path : dirname(input);
  for (let number = 1; number <= MOST_NUMBERS; number += 1)
    yield join(folder, outputName(input, form, isSample, number));
}

/** What can be known of the output before anything is written. @throws {SigningProblem} */
export function checkDestination(
  input: string,
  form: SignatureForm,
  destination: Destination,
  isSample: boolean,
  bytes: number,
): void {
  const free = firstFree(outputPaths(input, form, destination, isSample));
  const folder = dirname(free);
  writing(() => accessSync(folder, constants.W_OK | constants.X_OK));
  const { bavail, bsize } = writing(() => statfsSync(folder));
  if (bavail * bsize < bytes) throw new SigningProblem('sign/no-room');
}

/** @throws {SigningProblem} if it is longer than a name may be, or if all are taken */
function firstFree(paths: Iterable<string>): string {
  for (const path of paths) {
    if (Buffer.byteLength(basename(path)) > LONGEST_NAME) throw new SigningProblem('sign/name-too-long');
    if (!isThere(path)) return path;
  }
  throw new SigningProblem('sign/output-exists');
}

/** The folder of the output, in which it is also made. */
export const folderOf = (input: string, destination: Destination): string =>
  destination.kind === 'folder'
    ? destination.path
    : dirname(destination.kind === 'file' ? destination.path : input);

/** A new file that nobody else can read or has open. */
export const openNew = (path: string): number =>
  writing(() => openSync(path, constants.O_RDWR | constants.O_CREAT | constants.O_EXCL, 0o600));

/** Gives a finished file the permissions of the original, and brings it to the disk before it has its name. */
export const settle = (file: number, mode: number): void =>
  writing(() => {
    fchmodSync(file, mode & 0o777);
    fsyncSync(file);
  });

/**
 * Gives a closed file the first free one of these names.
 * @throws {SigningProblem} if all are taken; nothing is ever replaced
 */
export function giveName(temporary: string, paths: Iterable<string>): string {
  for (const path of paths) if (takeName(temporary, path)) return path;
  throw new SigningProblem('sign/output-exists');
}

/** How file systems say that they have no links. Windows' ERROR_INVALID_FUNCTION arrives as EISDIR. */
const NO_LINKS = new Set([...['EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS', 'EXDEV', 'EMLINK'], 'EISDIR']);

/** False if the name is taken. A link fails then, a rename does not. */
function takeName(temporary: string, path: string): boolean {
  try {
    linkSync(temporary, path);
  } catch (thrown) {
    const code = systemCodeOf(thrown);
    if (code === 'EEXIST') return false;
    if (NO_LINKS.has(code)) return takeNameWithoutLink(temporary, path);
    return writing(() => {
      throw thrown;
    });
  }
  rmSync(temporary, { force: true });
  syncFolder(dirname(path));
  return true;
}

/** On a file system without links (FAT, some shares) the name is reserved first, then given. */
function takeNameWithoutLink(temporary: string, path: string): boolean {
  return writing(() => {
    try {
      closeSync(openSync(path, 'wx', 0o600));
    } catch (thrown) {
      if (systemCodeOf(thrown) === 'EEXIST') return false;
      throw thrown;
    }
    try {
      renameSync(temporary, path);
    } catch (thrown) {
      rmSync(path, { force: true });
      throw thrown;
    }
    return true;
  });
}
