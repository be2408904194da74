/**
 * Builds what changed: `node scripts/build.mjs [app] [cli]`, both if none is named.
 *
 * A target is up to date if the stamp beside its output holds the fingerprint of the present sources and the commit's
 * day, so nothing is loaded to find that out. It uses nothing but Node itself and git until there is something to
 * build.
 */
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { buildDay } from './build-day.mjs';
import { fingerprint, readStamp, writeStamp } from './fingerprint.mjs';
import { putInPlace, workFolder } from './finished-folder.mjs';
import { ensureNpmPackages } from './npm-packages.mjs';
import { projectRoot } from './project-root.mjs';

/** @typedef {'app' | 'cli'} Target */

const EVERYWHERE = [
  'package-lock.json',
  'scripts/build-day.mjs',
  'scripts/build-targets.mjs',
  'scripts/shipped-parts.mjs',
  'scripts/part-of-font.mjs',
  'scripts/window-font.mjs',
  'src/shared',
  'src/main',
  'src/virtual-card',
];

/** @type {Record<Target, readonly string[]>} */
const INPUTS = {
  app: [...EVERYWHERE, 'src/preload', 'src/renderer', 'src/viewer', 'src/cli', 'assets'],
  cli: [...EVERYWHERE, 'src/cli'],
};

const isSource = (/** @type {string} */ path) =>
  !/\.test\.tsx?$|-test-kit\.ts$|\/(testing|fixtures)\//.test(path);

/**
 * @param {Target} target
 * @param {(line: string) => void} say one line of progress for a person
 * @returns {Promise<string>} absolute path of its folder
 */
export async function build(target, say) {
  const output = join(projectRoot, 'dist', target);
  const current = `${fingerprint(INPUTS[target], isSource)} ${buildDay() ?? ''}`;
  if (readStamp(output) === current) return output;
  // In a fresh clone any command may be the first.
  ensureNpmPackages(say);
  say(`Building ${target} …`);
  const { buildTarget } = await import('./build-targets.mjs');
  const work = workFolder(output);
  const mode = process.env.NODE_ENV;
  try {
    await buildTarget[target](work);
    writeStamp(work, current);
    putInPlace(work, output);
  } finally {
    // Vite leaves its own there, and tests begun by this process would get React as it is shipped, without `act`.
    if (mode === undefined) delete process.env.NODE_ENV;
    else process.env.NODE_ENV = mode;
    rmSync(work, { recursive: true, force: true });
  }
  return output;
}

if (process.argv[1] === import.meta.filename) {
  const targets = /** @type {Target[]} */ (process.argv.slice(2));
  for (const target of targets.length > 0 ? targets : /** @type {Target[]} */ (['app', 'cli'])) {
    await build(target, (line) => console.error(line));
  }
}
