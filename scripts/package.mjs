/**
 * `npm run package [-- electron-builder's arguments]`: packs the built application, unpacked into release/ when
 * nothing else is asked for. `npm run package:all` wraps everything that this system can (docs/packages.md).
 */
import './node-version.mjs';
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { build } from './build.mjs';
import { ensureElectronRuntime } from './electron-runtime.mjs';
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
  if (runtime.isFallback && !isUnpacked) {
    say('The fallback Electron runtime is for development only; packages are made with the real one.');
    return false;
  }
  // Only now: it needs npm packages, which a fresh clone does not have before.
  if (!isUnpacked) (await import('./native-parts.mjs')).ensureNativeParts(say);
  const succeeded = await runTool('electron-builder/cli.js', [...asked, ...options(runtime, isUnpacked)]);
  if (succeeded && isUnpacked) tellUnpacked(runtime);
  return succeeded;
}

/** @param {import('./electron-runtime.mjs').ElectronRuntime} runtime @param {boolean} isUnpacked */
function options({ directory, version }, isUnpacked) {
  return [
    '--publish=never',
    // Packages for other machines fetch their own runtime.
    ...(isUnpacked ? [`-c.electronDist=${directory}`, `-c.electronVersion=${version}`] : []),
  ];
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

/** @param {string} folder @returns {number} bytes of all its files; links count for nothing */
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
