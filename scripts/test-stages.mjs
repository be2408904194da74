/** The stages of `npm test`, in the order in which they are run. */
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { build } from './build.mjs';
import { hasDisplay } from './display.mjs';
import { runPlaywright } from './playwright.mjs';
import { nothing, one, playwrightTally, reportFile, sum, vitestTally } from './test-reports.mjs';
import { runScript, runTool } from './tools.mjs';
import { MINGW, WINE } from './windows-kit.mjs';

/** @typedef {import('./test-reports.mjs').Tally} Tally */
/**
 * @typedef {object} Stage
 * @property {string} title
 * @property {readonly import('./system-packages.mjs').PackageGroup[]} [system] what Linux must have for it
 * @property {string} [onDemand] what it needs that is too much to install on a person's machine unasked: it runs in CI,
 *   with `--all`, and when it is named
 * @property {'first' | 'beside'} [when] `first`: the others need it. `beside`: it waits for a reader, say, or keeps one
 *   processor busy at most, so it runs beside the others
 * @property {(args: readonly string[], write?: (text: string) => void) => Promise<Tally>} run `write` takes all output
 *   of a stage that runs beside others
 */

/** @type {Record<string, Stage>} */
export const stages = {
  build: { title: 'Build', when: 'first', run: buildAll },
  format: { title: 'Formatting', run: () => script('format:check') },
  lint: { title: 'Lint', run: () => script('lint') },
  law: { title: 'Import law', run: () => script('law') },
  types: { title: 'Types', when: 'beside', run: (_args, write) => script('typecheck', write) },
  unit: { title: 'Unit tests', run: (args) => vitest(['unit', 'renderer'], args) },
  pcsc: { title: 'PC/SC tests', system: ['reader', 'tests'], when: 'beside', run: pcsc },
  login: {
    title: 'Log-in through OpenSC',
    system: ['reader', 'tests', 'login'],
    onDemand: 'Chromium, Firefox and an SSH server (some 400 MB)',
    when: 'beside',
    run: login,
  },
  documents: {
    title: 'Signed files',
    system: ['documents'],
    onDemand: 'Java and other makers’ programs that check signatures (some 400 MB)',
    when: 'beside',
    run: documents,
  },
  windows: {
    title: 'Windows’ interface',
    system: ['windows'],
    onDemand: 'wine and mingw-w64 (some 1.3 GB)',
    when: 'beside',
    run: windows,
  },
  e2e: { title: 'End-to-end tests', system: ['window', 'reader', 'tests'], run: endToEnd },
  package: { title: 'Package', system: ['window', 'reader', 'tests'], run: packaged },
  debian: {
    title: 'Package on a bare Debian',
    system: ['debian'],
    onDemand: 'a Debian in memory, as root (some 200 MB to fetch)',
    run: debian,
  },
};

/** @param {string} name @param {(text: string) => void} [write] */
const script = async (name, write) => one(await runScript(name, write));

/**
 * A missing part of the machine is a failure if everything has to be there, and a skip otherwise.
 *
 * @param {string} reason
 * @param {(text: string) => void} [write]
 */
function lacking(reason, write = (text) => void process.stdout.write(text)) {
  write(`Not run: ${reason}\n`);
  return process.env.CI === 'true' ? { ...nothing, failed: 1 } : { ...nothing, skipped: 1 };
}

/** @returns {string | undefined} why no real smart card service can be used here */
function pcscObstacle() {
  if (process.platform !== 'linux') return 'virtual readers (pcscd with vsmartcard-vpcd) are for Linux only.';
  const missing = ['pcscd', 'opensc-tool', 'openssl'].filter((program) => !isInstalled(program));
  if (!existsSync('/etc/reader.conf.d/vpcd')) missing.push('vsmartcard-vpcd');
  return missing.length > 0 ? `not installed: ${missing.join(', ')}.` : undefined;
}

/** @param {string} program */
function isInstalled(program) {
  const folders = [...(process.env.PATH ?? '').split(delimiter), '/usr/sbin'];
  return folders.some((folder) => existsSync(join(folder, program)));
}

/** @param {readonly string[]} args @param {(text: string) => void} [write] @returns {Promise<Tally>} */
async function pcsc(args, write) {
  const obstacle = pcscObstacle();
  return obstacle ? lacking(obstacle, write) : vitest(['pcsc'], args, write);
}

/** @param {readonly string[]} args @param {(text: string) => void} [write] @returns {Promise<Tally>} */
async function login(args, write) {
  const programs = ['sshd', 'ssh', 'chromium', 'firefox-esr', 'xdotool', 'certutil', 'Xvfb'];
  const missing = programs.filter((program) => !isInstalled(program));
  const obstacle =
    pcscObstacle() ?? (missing.length > 0 ? `not installed: ${missing.join(', ')}.` : undefined);
  return obstacle ? lacking(obstacle, write) : vitest(['login'], args, write);
}

/** @param {readonly string[]} args @param {(text: string) => void} [write] @returns {Promise<Tally>} */
async function documents(args, write) {
  const tools = ['openssl', 'certtool', 'pdfsig', 'mutool', 'qpdf', 'javac'];
  const missing = tools.filter((program) => !isInstalled(program));
  if (missing.length > 0) return lacking(`not installed: ${missing.join(', ')}.`, write);
  return vitest(['documents'], args, write);
}

/** @param {readonly string[]} args @param {(text: string) => void} [write] @returns {Promise<Tally>} */
async function windows(args, write) {
  const missing = [WINE, MINGW].filter((program) => !existsSync(program));
  if (missing.length > 0) return lacking(`not installed: ${missing.join(', ')}.`, write);
  return vitest(['windows'], args, write);
}

const say = (/** @type {string} */ line) => console.log(line);

/** @returns {Promise<Tally>} */
async function buildAll() {
  await build('app', say);
  await build('cli', say);
  return one(true);
}

/** @param {readonly string[]} projects @param {readonly string[]} args @param {(text: string) => void} [write] @returns {Promise<Tally>} */
async function vitest(projects, args, write) {
  const report = reportFile(`vitest-${projects.join('-')}`);
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const options = projects.map((project) => `--project=${project}`);
  const succeeded = await runTool('vitest/vitest.mjs', ['run', ...options, ...reporters, ...args], write);
  return vitestTally(report, succeeded);
}

/** @returns {string | undefined} why no window can be opened here */
const displayObstacle = () =>
  hasDisplay() || isInstalled('Xvfb') ? undefined : 'there is no display, and Xvfb is not installed.';

/** @param {readonly string[]} args @returns {Promise<Tally>} */
async function endToEnd(args) {
  const noDisplay = displayObstacle();
  if (noDisplay) return lacking(noDisplay);
  const obstacle = pcscObstacle();
  const skipped = obstacle ? lacking(obstacle) : nothing;
  return sum([skipped, await playwright(obstacle ? ['sample'] : ['sample', 'pcsc'], args)]);
}

/**
 * Makes the package twice, which must give the same, and tries it. @param {readonly string[]} args @returns
 * {Promise<Tally>}
 */
async function packaged(args) {
  const obstacle = displayObstacle() ?? pcscObstacle();
  if (obstacle) return lacking(obstacle);
  // Only now: it needs npm packages, which a fresh clone has only after the set-up.
  const { packageIsReproducible } = await import('./reproduce.mjs');
  const made = one(await packageIsReproducible());
  return made.failed > 0 ? made : sum([made, await playwright(['package'], args)]);
}

/** @param {readonly string[]} args @returns {Promise<Tally>} */
async function debian(args) {
  if (process.getuid?.() !== 0) return lacking('only root can make a Debian in a folder.');
  const programs = ['mmdebstrap', 'lintian', 'desktop-file-validate', 'appstreamcli', 'rpmbuild', 'Xvfb'];
  const missing = programs.filter((program) => !isInstalled(program));
  if (missing.length > 0) return lacking(`not installed: ${missing.join(', ')}.`);
  return vitest(['debian'], args);
}

/** @param {readonly string[]} projects @param {readonly string[]} args @returns {Promise<Tally>} */
async function playwright(projects, args) {
  const report = reportFile('playwright');
  const succeeded = await runPlaywright(projects, args, say);
  return playwrightTally(report, succeeded);
}
