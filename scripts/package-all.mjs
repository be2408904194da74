/**
 * `npm run package:all`: says what each system's packages need, and makes those of this system. See docs/packages.md.
 */
import './node-version.mjs';
import { ensureElectronRuntime } from './electron-runtime.mjs';
import { makePackage } from './package.mjs';

/**
 * @typedef {object} Target
 * @property {string} title
 * @property {readonly string[]} args electron-builder's
 * @property {readonly string[]} needs what has to be there beside the network, for a person
 * @property {readonly string[]} [must] environment variables without which nothing is made
 * @property {readonly string[]} signing environment variables that hold the certificate; without them nothing is signed
 */

/** By the system they are made on. @type {Partial<Record<NodeJS.Platform, Target>>} */
const TARGETS = {
  linux: {
    title: 'Linux: AppImage, deb, rpm for x64 and arm64',
    args: ['--linux', '--x64', '--arm64'],
    needs: ['rpmbuild (Debian: apt-get install rpm)'],
    must: ['SHOMEI_HOMEPAGE', 'SHOMEI_MAINTAINER'],
    signing: [],
  },
  win32: {
    title: 'Windows: installer for x64 and arm64',
    args: ['--win', '--x64', '--arm64'],
    needs: [],
    signing: ['WIN_CSC_LINK', 'WIN_CSC_KEY_PASSWORD'],
  },
  darwin: {
    title: 'macOS: dmg and zip for both processors',
    args: ['--mac', '--universal'],
    needs: ['Xcode command line tools'],
    signing: ['CSC_LINK', 'CSC_KEY_PASSWORD', 'APPLE_API_KEY', 'APPLE_API_KEY_ID', 'APPLE_API_ISSUER'],
  },
};

/** Which of these environment variables are missing. @param {readonly string[]} names */
const missing = (names) => names.filter((name) => !process.env[name]);

/** @param {Target} target @returns {string[]} lines for a person */
function described({ title, needs, must = [], signing }) {
  const unset = missing(signing);
  return [
    title,
    `  needs: ${['the Electron download and electron-builder’s tools (network)', ...needs, ...must].join(' · ')}`,
    `  signed: ${signing.length === 0 ? 'not on this system' : unset.length === 0 ? 'yes' : `no, without ${unset.join(', ')}`}`,
  ];
}

for (const [system, target] of Object.entries(TARGETS)) {
  console.log(described(target).join('\n') + (system === process.platform ? '\n  made here, now' : ''));
}
const here = TARGETS[process.platform];
// Packages for tests name nobody.
const isForTests = process.platform === 'linux' && (await ensureElectronRuntime(console.log)).isFallback;
const lacking = isForTests ? [] : missing(here?.must ?? []);
if (!here) console.error(`No package is made on ${process.platform}.`);
const isInSomebodysName = isForTests && process.env.SHOMEI_MAINTAINER !== undefined;
if (isInSomebodysName)
  console.error(
    '\nNothing was made: the fallback runtime is for tests, which are in nobody’s name. Unset SHOMEI_MAINTAINER.',
  );
if (lacking.length > 0) console.error(`\nNothing was made: set ${lacking.join(' and ')}.`);
const isMade =
  here && lacking.length === 0 && !isInSomebodysName && (await makePackage(withOwner(here.args)));
process.exitCode = isMade ? 0 : 1;

/** Who maintains a Linux package, as its format demands. @param {readonly string[]} args */
function withOwner(args) {
  const { SHOMEI_HOMEPAGE: homepage, SHOMEI_MAINTAINER: maintainer } = process.env;
  const owner = { 'extraMetadata.homepage': homepage, 'linux.maintainer': maintainer };
  return [...args, ...Object.entries(owner).flatMap(([key, value]) => (value ? [`-c.${key}=${value}`] : []))];
}
