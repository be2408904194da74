import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from './project-root.mjs';

const DAY = 86_400_000;

/**
 * The day before that of the commit: no correct clock that runs this program shows an earlier day. It is not the day
 * of the build, so that the same commit gives the same package. The one day allows for different clocks and zones.
 *
 * @param {string} [given] `SOURCE_DATE_EPOCH`, seconds since 1970, instead of the commit's
 * @param {string} [folder] the root of the clone
 * @returns {string | undefined} `YYYY-MM-DD` in UTC; undefined if neither is there, as in an archive of the sources
 */
export function buildDay(given = process.env.SOURCE_DATE_EPOCH, folder = projectRoot) {
  const seconds = given || commitTime(folder);
  if (!seconds || !/^\d{1,11}$/.test(seconds)) return undefined;
  return new Date(Number(seconds) * 1000 - DAY).toISOString().slice(0, 10);
}

/** @param {string} folder */
function commitTime(folder) {
  // Without this, sources unpacked inside another repository would get the day of that one.
  if (!existsSync(join(folder, '.git'))) return undefined;
  // A clone that belongs to somebody else gives the same package, too.
  const args = ['-c', 'safe.directory=*', '-C', folder, 'log', '-1', '--no-show-signature', '--format=%ct'];
  const { status, stdout } = spawnSync('git', args, { encoding: 'utf8', timeout: 10_000 });
  return status === 0 ? stdout.trim() : undefined;
}
