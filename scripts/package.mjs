/**
 * `npm run package [-- electron-builder's arguments]`: packs the built application, unpacked into release/ if nothing
 * else is asked for. `npm run package:all` wraps everything that this system can (docs/packages.md).
 */
import './node-version.mjs';
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { build } from './build.mjs';
import { ensureElectronRuntime } from './electron-runtime.mjs';
import { makeLinuxFiles } from './linux-package/files.mjs';
import { ensureNpmPackages } from './npm-packages.mjs';
import { projectRoot } from './project-root.mjs';
import { runTool } from './tools.mjs';

const say = (/** @type {string} */ line) => console.log(line);

/**
 * @param {readonly string[]} asked electron-builder's arguments
 * @returns {Promise<boolean>} whether it succeeded
 */
export async function makePackage(asked) {
  const isUnpacked = asked.includes('--dir');
  ensureNpmPackages(say);
  await build('app', say);
  const runtime = await ensureElectronRuntime(say);
  const isForTests = runtime.isFallback && !isUnpacked;
  if (isForTests && !asked.includes('--linux')) {
    say('With the fallback Electron runtime packages of Linux alone can be made, for tests.');
    return false;
  }
  if (!isUnpacked && process.platform === 'linux') prepareForLinux();
  // Only now: it needs npm packages, which a fresh clone does not have before.
  if (!isUnpacked) (await import('./native-parts.mjs')).ensureNativeParts(say);
  const succeeded = await electronBuilder(isForTests ? FOR_TESTS : asked, runtime, isUnpacked || isForTests);
  if (succeeded && isUnpacked) tellUnpacked(runtime);
  if (succeeded && isForTests) say('Made with the fallback runtime, for tests: their version says so.');
  return succeeded;
}

/**
 * Wraps what `npm run package` made as deb and rpm for tests, whatever runtime is in it.
 *
 * @param {string} folder
 * @returns {Promise<boolean>} whether it succeeded
 */
export async function wrapForTests(folder) {
  const runtime = await ensureElectronRuntime(say);
  prepareForLinux();
  return electronBuilder([...FOR_TESTS, `--prepackaged=${folder}`], runtime, true);
}

/**
 * With the fallback runtime: what needs no tool from the network, with a version that is older than any released one
 * and says what it is, and without a maintainer.
 */
const FOR_TESTS = [
  ...['--linux', 'deb', 'rpm', '--x64'],
  '-c.extraMetadata.version=0.0.0-for-tests-only',
  '-c.extraMetadata.homepage=https://shomei.invalid/',
  // Quickly, not small.
  '-c.deb.compression=gz',
  '-c.rpm.compression=gzip',
  '-c.linux.maintainer=Nobody (for tests only) <nobody@shomei.invalid>',
];

/** fpm is in few distributions. If it is missing, ours replaces it. */
function prepareForLinux() {
  const hasFpm = spawnSync('fpm', ['--version'], { stdio: 'ignore' }).status === 0;
  if (hasFpm) process.env.USE_SYSTEM_FPM ??= 'true';
  else process.env.CUSTOM_FPM_PATH ??= join(projectRoot, 'scripts/linux-package/fpm.mjs');
  const { version } = JSON.parse(readFileSync(join(projectRoot, 'package.json'), 'utf8'));
  const maintainer = process.env.SHOMEI_MAINTAINER ?? 'Nobody (for tests only) <nobody@shomei.invalid>';
  makeLinuxFiles({ version, maintainer });
}

/**
 * @param {readonly string[]} asked
 * @param {import('./electron-runtime.mjs').ElectronRuntime} runtime
 * @param {boolean} isOfThisMachine packages for other machines fetch their own runtime
 */
function electronBuilder(asked, { directory, version }, isOfThisMachine) {
  const own = isOfThisMachine ? [`-c.electronDist=${directory}`, `-c.electronVersion=${version}`] : [];
  return runTool('electron-builder/cli.js', [...asked, '--publish=never', ...own]);
}

/** @param {import('./electron-runtime.mjs').ElectronRuntime} runtime */
function tellUnpacked({ directory, version, isFallback }) {
  const release = join(projectRoot, 'release');
  const made = readdirSync(release).filter((name) => name.endsWith('-unpacked') || name.startsWith('mac'));
  for (const name of made) {
    const [whole, bare] = [sizeOf(join(release, name)), sizeOf(directory)];
    const compared = `${megabytes(Math.abs(whole - bare))} ${whole > bare ? 'more' : 'less'} than Electron ${version} alone`;
    say(`release/${name}: ${megabytes(whole)}, ${compared} (${megabytes(bare)})`);
  }
  if (isFallback)
    say(`Made with the fallback runtime ${version}, for a try here: not to be given to anyone.`);
}

/** @param {string} folder @returns {number} bytes of all its files; links do not count */
function sizeOf(folder) {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  return files.reduce((sum, { parentPath, name }) => sum + statSync(join(parentPath, name)).size, 0);
}

const megabytes = (/** @type {number} */ bytes) => `${(bytes / 1e6).toFixed(1)} MB`;

if (process.argv[1] === import.meta.filename) {
  const args = process.argv.slice(2);
  process.exitCode = (await makePackage(args.length > 0 ? args : ['--dir'])) ? 0 : 1;
}
