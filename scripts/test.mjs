/**
 * `npm test [-- STAGE …] [arguments for the test runner]`: sets everything up, runs all stages or the named ones,
 * goes on after a failure, and closes with one line of totals.
 */
import './node-version.mjs';
import { ensureNpmPackages } from './npm-packages.mjs';
import { ensureSystemPackages } from './system-packages.mjs';
import { nothing, one, stages, sum } from './test-stages.mjs';

const say = (/** @type {string} */ line) => console.log(line);
const write = (/** @type {string} */ text) => void process.stdout.write(text);

const args = process.argv.slice(2);
const firstForRunner = args.findIndex((each) => !(each in stages));
const named = firstForRunner < 0 ? args : args.slice(0, firstForRunner);
const forRunner = firstForRunner < 0 ? [] : args.slice(firstForRunner);
const chosen = Object.entries(stages).filter(([name]) => named.length === 0 || named.includes(name));

const tallies = [await stage('Set-up', setUp)];
// Without the packages nothing below could run.
if (tallies[0]?.failed === 0) {
  const begun = new Map(
    chosen.flatMap(([name, each]) => (each.leavesRoom ? [[name, beginQuietly(each)]] : [])),
  );
  for (const [name, { title, run }] of chosen)
    tallies.push(await stage(title, begun.get(name) ?? (() => run(forRunner, write))));
}
const { passed, failed, skipped } = sum(tallies);
process.exitCode = failed === 0 ? 0 : 1;
say(`\n${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`);

/** @returns {Promise<import('./test-stages.mjs').Tally>} */
async function setUp() {
  ensureNpmPackages(say);
  const groups = [...new Set(chosen.flatMap(([, { system = [] }]) => system))];
  const shortage = ensureSystemPackages(groups, say);
  if (shortage) say(`System packages are missing. To install them:\n  ${shortage.command}`);
  return nothing;
}

/**
 * Begins a stage at once; what it prints is shown in its turn.
 *
 * @param {import('./test-stages.mjs').Stage} stage
 * @returns {() => Promise<import('./test-stages.mjs').Tally>}
 */
function beginQuietly({ run }) {
  let output = '';
  const result = run(forRunner, (text) => (output += text)).catch((error) => {
    output += error instanceof Error ? error.message : String(error);
    return one(false);
  });
  return async () => {
    const tally = await result;
    write(output);
    return tally;
  };
}

/**
 * @param {string} title
 * @param {() => Promise<import('./test-stages.mjs').Tally>} run
 */
async function stage(title, run) {
  say(`\n━━ ${title}`);
  const start = performance.now();
  const result = await run().catch((error) => {
    console.error(error instanceof Error ? error.message : error);
    return one(false);
  });
  const outcome =
    result.failed > 0 ? 'failed' : result.skipped > 0 && result.passed === 0 ? 'skipped' : 'passed';
  say(`━━ ${title} ${outcome} in ${((performance.now() - start) / 1000).toFixed(1)} s`);
  return result;
}
