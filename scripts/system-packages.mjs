/**
 * What Linux itself must have: libraries of the window, the smart card service, and the tools of the tests. They are
 * looked up and installed as Debian packages. Other systems have these with their desktop or do not need them.
 */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

/** If a release renamed a package, the newer name comes first. */
const GROUPS = {
  window: [
    ['libgtk-3-0t64', 'libgtk-3-0'],
    ['libasound2t64', 'libasound2'],
    ['libatk-bridge2.0-0t64', 'libatk-bridge2.0-0'],
    ['libnss3'],
    ['libx11-xcb1'],
    ['libgbm1'],
    ['libgl1'],
    ['libdrm2'],
    ['libxss1'],
  ],
  reader: [['libpcsclite1'], ['pcscd'], ['libccid']],
  tests: [
    ['xvfb'],
    ['vsmartcard-vpcd'],
    ['opensc'],
    ['pcsc-tools'],
    ['usbutils'],
    ['opensc-pkcs11'],
    ['openssl'],
    ['strace'],
    ['at-spi2-core'],
    ['gir1.2-atspi-2.0'],
    ['python3-gi'],
    ['dbus-daemon', 'dbus'],
  ],
  // For using the card through OpenSC.
  login: [
    ['openssh-server'],
    ['openssh-client'],
    ['chromium'],
    ['firefox-esr'],
    ['xdotool'],
    ['libnss3-tools'],
  ],
  // Windows' interface: a Windows to call it in, and a compiler with its headers.
  windows: [['wine64'], ['gcc-mingw-w64-x86-64-win32']],
  // A Debian that has nothing else, and what looks through packages.
  debian: [['xvfb'], ['mmdebstrap'], ['lintian'], ['desktop-file-utils'], ['appstream'], ['rpm']],
  // Other makers' programs, which sign files and check signatures in the tests.
  documents: [
    ['openssl'],
    ['poppler-utils'],
    ['mupdf-tools'],
    ['qpdf'],
    ['gnutls-bin'],
    ['libnss3-tools'],
    ['gpgsm'],
    ['default-jdk-headless'],
    ['libpdfbox2-java'],
    ['libbcpkix-java'],
    ['libbcmail-java'],
    ['libitext5-java'],
  ],
};

/** Why a group is needed, for the person on whose system it would be put. @type {Readonly<Record<string, string>>} */
const WHY = {
  window: 'Electron needs these libraries to open a window',
  reader: 'the smart card service, and the drivers of readers',
  tests: 'virtual readers, a display without a screen, and programs of other makers to compare with',
};

/** @typedef {keyof typeof GROUPS} PackageGroup */
/**
 * @typedef {object} Shortage
 * @property {PackageGroup[]} groups those that still lack something
 * @property {string} command what a person has to type to end it
 */

/**
 * Installs what is missing if that needs no password. Before it begins, it says what, why and how to do without.
 *
 * @param {readonly PackageGroup[]} groups
 * @param {(line: string) => void} say one line of progress for a person
 * @param {{ isWanted?: boolean, without?: string }} [install] whether to install at all, and the command that does not
 * @param {System} [system] for tests
 * @returns {Shortage | undefined} what is still missing; undefined if all is there
 */
export function ensureSystemPackages(groups, say, { isWanted = true, without } = {}, system = thisSystem) {
  const before = missingPackages(groups, system.installed());
  if (before.length === 0) return undefined;
  const asRoot = isWanted ? system.rootPrefix() : undefined;
  if (asRoot) {
    say(announcement(groups, before, asRoot, without));
    system.apt([...asRoot], ['update', '-qq']);
    system.apt([...asRoot], ['install', '-y', '-qq', '--no-install-recommends', ...names(before)]);
  }
  const missing = asRoot ? missingPackages(groups, system.installed()) : before;
  if (missing.length === 0) return undefined;
  return {
    groups: groups.filter((group) => GROUPS[group].some((each) => missing.includes(each))),
    command: `sudo apt-get update && sudo apt-get install -y --no-install-recommends ${names(missing).join(' ')}`,
  };
}

/**
 * @param {readonly PackageGroup[]} groups
 * @param {readonly string[][]} missing
 * @param {readonly string[]} asRoot
 * @param {string} [without]
 */
function announcement(groups, missing, asRoot, without) {
  const lines = groups.flatMap((group) => {
    const lacking = missing.filter((each) => GROUPS[group].includes(each));
    return lacking.length === 0 ? [] : [`  ${WHY[group] ?? group}: ${names(lacking).join(' ')}`];
  });
  return [
    `Installing system packages with apt-get, as root${asRoot.length > 0 ? ' (through sudo)' : ''}, because they are missing:`,
    ...lines,
    ...(without === undefined ? [] : [`To do without: stop this now (Ctrl+C) and run \`${without}\`.`]),
  ].join('\n');
}

/**
 * @param {readonly PackageGroup[]} groups
 * @param {ReadonlySet<string | undefined> | undefined} installed undefined if packages are not Debian's
 * @returns {string[][]} each package under all its names
 */
function missingPackages(groups, installed) {
  if (!installed) return [];
  return groups.flatMap((group) => GROUPS[group]).filter((each) => !each.some((name) => installed.has(name)));
}

/** dpkg's own database, read directly: asking dpkg-query costs more than the rest of a start together. */
function installedPackages() {
  if (process.platform !== 'linux') return undefined;
  try {
    const entries = readFileSync('/var/lib/dpkg/status', 'utf8').split('\n\n');
    const installed = entries.filter((entry) => /^Status: \S+ \S+ installed$/m.test(entry));
    return new Set(installed.map((entry) => /^Package: (\S+)$/m.exec(entry)?.[1]));
  } catch {
    return undefined; // not a Debian
  }
}

/** Of several names the first that this release knows. @param {readonly string[][]} packages */
function names(packages) {
  const isKnown = (/** @type {string} */ name) =>
    spawnSync('apt-cache', ['show', name], { stdio: 'ignore' }).status === 0;
  return packages.map((each) => each.slice(0, -1).find(isKnown) ?? each.at(-1) ?? '');
}

/**
 * @returns {readonly string[] | undefined} what to put before a command to run it as root; undefined if that is
 * impossible
 */
function rootPrefix() {
  if (process.getuid?.() === 0) return [];
  return spawnSync('sudo', ['-n', 'true'], { stdio: 'ignore' }).status === 0 ? ['sudo', '-n'] : undefined;
}

/** @param {string[]} asRoot @param {string[]} args */
function apt(asRoot, args) {
  // `env` because sudo clears the environment. Of apt's output only the complaints are passed on.
  const command = [
    ...asRoot,
    'env',
    'DEBIAN_FRONTEND=noninteractive',
    'apt-get',
    '-o',
    'DPkg::Lock::Timeout=120',
    ...args,
  ];
  spawnSync(command[0] ?? 'env', command.slice(1), { stdio: ['ignore', 'ignore', 'inherit'] });
}

/**
 * What is asked and done on the system itself.
 * @typedef {object} System
 * @property {() => ReadonlySet<string | undefined> | undefined} installed
 * @property {() => readonly string[] | undefined} rootPrefix
 * @property {(asRoot: string[], args: string[]) => void} apt
 */

/** @type {System} */
const thisSystem = { installed: installedPackages, rootPrefix, apt };
