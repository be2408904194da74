/**
 * `npm run bench [-- NAME …]`: runs bench/*.bench.mjs one after the other, or those whose name holds one of the words,
 * prints a table for each and keeps the numbers in bench/results/.
 *
 * A benchmark exports `title` and `measure(context)`, which gives its rows.
 *
 * @typedef {object} BenchContext
 * @property {import('./electron-runtime.mjs').ElectronRuntime} electron
 * @property {string} app folder of the built application
 * @property {string} cli folder of the built command line programs
 * @property {NodeJS.ProcessEnv} env environment for programs that open windows
 *
 * @typedef {object} BenchRow
 * @property {string} name what was measured
 * @property {number} value
 * @property {string} unit
 * @property {number} [limit] the most it may be, in the same unit
 * @property {number} [atLeast] the least it may be
 */
import './node-version.mjs';
import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { arch, cpus, platform } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from './build.mjs';
import { withDisplay } from './display.mjs';
import { ensureElectronRuntime } from './electron-runtime.mjs';
import { projectRoot } from './project-root.mjs';

const say = (/** @type {string} */ line) => console.error(line);
const results = join(projectRoot, 'bench', 'results');

const words = process.argv.slice(2);
const files = readdirSync(join(projectRoot, 'bench'))
  .filter((name) => name.endsWith('.bench.mjs'))
  .filter((name) => words.length === 0 || words.some((word) => name.includes(word)))
  .toSorted();

const prepared = {
  electron: await ensureElectronRuntime(say),
  app: await build('app', say),
  cli: await build('cli', say),
};
await withDisplay(async (env) => {
  for (const file of files) await run(file, { ...prepared, env });
});

/** @param {string} file @param {BenchContext} context */
async function run(file, context) {
  const { title, measure } = await import(pathToFileURL(join(projectRoot, 'bench', file)).href);
  /** @type {readonly BenchRow[]} */
  const rows = await measure(context);
  print(title, rows);
  const machine = { platform: platform(), arch: arch(), cpu: cpus()[0]?.model, node: process.version };
  const record = {
    title,
    measuredAt: new Date().toISOString(),
    machine,
    electron: context.electron.version,
    rows,
  };
  mkdirSync(results, { recursive: true });
  writeFileSync(join(results, file.replace('.bench.mjs', '.json')), `${JSON.stringify(record, null, 2)}\n`);
}

/** @param {string} title @param {readonly BenchRow[]} rows */
function print(title, rows) {
  const width = Math.max(...rows.map(({ name }) => name.length));
  console.log(`\n${title}`);
  for (const { name, value, unit, limit, atLeast } of rows) {
    const verdict = [
      ...(limit === undefined ? [] : [`  ${value <= limit ? 'within' : 'OVER'} ${limit} ${unit}`]),
      ...(atLeast === undefined ? [] : [`  ${value >= atLeast ? 'over' : 'UNDER'} ${atLeast} ${unit}`]),
    ].join('');
    console.log(`  ${name.padEnd(width)}  ${rounded(value).padStart(10)} ${unit}${verdict}`);
  }
}

/** @param {number} value */
function rounded(value) {
  return Number.isInteger(value) ? String(value) : value.toPrecision(3);
}
