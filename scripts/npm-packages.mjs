/** Brings node_modules to the state of package-lock.json, if it is not. It uses nothing but Node itself. */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from './project-root.mjs';

/** @typedef {{ version?: string, integrity?: string, optional?: boolean }} LockedPackage */

/** The standard output belongs to the command that needs the packages. */
const STDERR = 2;

/** @param {(line: string) => void} say one line of progress for a person */
export function ensureNpmPackages(say) {
  if (npmPackagesAreCurrent()) return;
  say('Installing npm packages …');
  const result = runNpm([
    'ci',
    '--include=dev',
    '--include=optional',
    '--no-audit',
    '--no-fund',
    '--loglevel=error',
  ]);
  if (result.status !== 0) throw new Error('npm could not install the packages; what it said stands above.');
}

/** npm keeps a second lock file inside node_modules that says what is really there. The two must agree. */
function npmPackagesAreCurrent() {
  const wanted = lockedPackages('package-lock.json');
  const present = lockedPackages('node_modules/.package-lock.json');
  if (!wanted || !present) return false;
  const isSettled = (/** @type {string} */ path) => {
    const found = present[path];
    if (!found) return wanted[path]?.optional === true; // made for another platform
    return found.version === wanted[path]?.version && found.integrity === wanted[path]?.integrity;
  };
  return Object.keys(wanted).every(isSettled) && Object.keys(present).every((path) => path in wanted);
}

/** @param {string} file @returns {Record<string, LockedPackage> | undefined} by path, without the project itself */
function lockedPackages(file) {
  try {
    const { '': _project, ...packages } = JSON.parse(readFileSync(join(projectRoot, file), 'utf8')).packages;
    return packages;
  } catch {
    return undefined;
  }
}

/** @param {readonly string[]} args */
function runNpm(args) {
  /** @type {import('node:child_process').SpawnSyncOptions} */
  const options = { cwd: projectRoot, stdio: ['ignore', STDERR, 'inherit'] };
  // Under npm its own script is known and needs no shell. Elsewhere Windows finds npm.cmd only through one.
  const script = process.env.npm_execpath;
  if (script?.endsWith('npm-cli.js')) return spawnSync(process.execPath, [script, ...args], options);
  return spawnSync('npm', args, { ...options, shell: process.platform === 'win32' });
}
