/**
 * A folder that is made beside its place and takes it as a whole, whoever else makes the same one at the same time: two
 * commands in one checkout, for example, that both find their build out of date.
 */
import { randomBytes } from 'node:crypto';
import { mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { readStamp } from './fingerprint.mjs';

/**
 * An empty folder to make it in, of this process alone. What a process that was killed left there is removed.
 *
 * @param {string} place
 * @example workFolder('/p/dist/cli') gives '/p/dist/.cli-4711-0f83a1d9'
 */
export function workFolder(place) {
  mkdirSync(dirname(place), { recursive: true });
  const prefix = `.${basename(place)}-`;
  for (const name of readdirSync(dirname(place))) {
    const owner = name.startsWith(prefix) ? Number.parseInt(name.slice(prefix.length), 10) : Number.NaN;
    if (owner > 0 && !isRunning(owner)) remove(join(dirname(place), name));
  }
  const made = join(dirname(place), `${prefix}${process.pid}-${randomBytes(4).toString('hex')}`);
  mkdirSync(made);
  return made;
}

/**
 * Puts the finished folder in its place. Where another process has put the same there already, that one stays, because
 * it may be in use. Half of a folder is never there.
 *
 * @param {string} made with its stamp
 * @param {string} place
 */
export function putInPlace(made, place) {
  const aside = `${made}.old`;
  for (let others = 0; readStamp(place) !== readStamp(made); others += 1) {
    try {
      renamed(place, aside, MISSING);
      if (renamed(made, place, others < MOST_OTHERS ? TAKEN : [])) return;
    } finally {
      remove(aside);
    }
  }
}

const MISSING = ['ENOENT'];
/** A rename onto a folder that holds something fails. Windows says EPERM then. */
const TAKEN = ['ENOTEMPTY', 'EEXIST', 'EPERM'];
/** How often other processes may be faster before this one gives up. */
const MOST_OTHERS = 100;

/** @param {string} from @param {string} to @param {readonly string[]} unless codes of the system that are no failure */
function renamed(from, to, unless) {
  try {
    renameSync(from, to);
    return true;
  } catch (thrown) {
    if (unless.includes(codeOf(thrown))) return false;
    throw thrown;
  }
}

/** @param {unknown} thrown */
const codeOf = (thrown) => (thrown instanceof Error && 'code' in thrown ? String(thrown.code) : '');

/** @param {string} folder */
const remove = (folder) => rmSync(folder, { recursive: true, force: true, maxRetries: 3 });

/** @param {number} pid */
function isRunning(pid) {
  try {
    return process.kill(pid, 0);
  } catch (thrown) {
    return codeOf(thrown) !== 'ESRCH';
  }
}
