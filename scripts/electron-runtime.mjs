/**
 * Finds the Electron program to run, and fetches it once if it is missing.
 *
 * 1. The program of the `electron` devDependency, downloaded by its own installer. 2. If that download fails, on Linux
 * x64 only: the fallback of electron-fallback.mjs.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, lstatSync, readFileSync, readlinkSync, rmSync, symlinkSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, relative } from 'node:path';
import { FALLBACK_VERSION, fallbackFolder, fetchFallback } from './electron-fallback.mjs';
import { projectRoot } from './project-root.mjs';

/**
 * @typedef {object} ElectronRuntime
 * @property {string} executable absolute path of the Electron program
 * @property {string[]} appArguments what names the app on its command line (the fallback finds it by itself)
 * @property {string} version
 * @property {string} directory the folder the program lies in, as electron-builder's `electronDist` wants it
 * @property {boolean} isFallback
 */

/**
 * @param {(line: string) => void} say one line of progress for a person
 * @returns {Promise<ElectronRuntime>}
 */
export async function ensureElectronRuntime(say) {
  const present = presentRuntime();
  if (present) return present;
  say('Fetching the Electron runtime …');
  downloadElectron();
  if (!installedRuntime()) {
    if (process.platform !== 'linux' || process.arch !== 'x64') {
      throw new Error(
        'The Electron runtime could not be downloaded. Check the network and run: npx install-electron',
      );
    }
    await fetchFallback(say);
  }
  return electronRuntime();
}

/** The runtime that was fetched before. @returns {ElectronRuntime} */
export function electronRuntime() {
  const present = presentRuntime();
  if (!present) throw new Error('There is no Electron runtime yet: `npm start` and `npm test` fetch it.');
  return present;
}

const presentRuntime = () => installedRuntime() ?? fallbackRuntime();

/** @returns {ElectronRuntime | undefined} */
function installedRuntime() {
  const require = createRequire(import.meta.url);
  const electronPackage = join(require.resolve('electron/package.json'), '..');
  const pathFile = join(electronPackage, 'path.txt');
  if (!existsSync(pathFile)) return undefined;
  const executable = join(electronPackage, 'dist', readFileSync(pathFile, 'utf8'));
  if (!existsSync(executable)) return undefined;
  const { version } = require('electron/package.json');
  return {
    executable,
    appArguments: [projectRoot],
    version,
    directory: join(electronPackage, 'dist'),
    isFallback: false,
  };
}

/** @returns {ElectronRuntime | undefined} */
function fallbackRuntime() {
  if (!existsSync(fallbackFolder)) return undefined;
  linkApp();
  return {
    executable: join(fallbackFolder, 'electron'),
    appArguments: [],
    version: FALLBACK_VERSION,
    directory: fallbackFolder,
    isFallback: true,
  };
}

function downloadElectron() {
  const installer = createRequire(import.meta.url).resolve('electron/install.js');
  spawnSync(process.execPath, [installer], { stdio: 'ignore', timeout: 15 * 60_000 });
}

/** The fallback has no default app; it runs what it finds in resources/app. */
function linkApp() {
  const resources = join(fallbackFolder, 'resources');
  const link = join(resources, 'app');
  const target = relative(resources, projectRoot);
  if (lstatSync(link, { throwIfNoEntry: false })?.isSymbolicLink() && readlinkSync(link) === target) return;
  rmSync(link, { force: true });
  symlinkSync(target, link, 'dir');
}
