/**
 * `npm test [-- [--all] [STAGE …] [arguments for the test runner]]`: sets everything up and runs the stages or the
 * named ones, some beside others. It continues after a failure, and closes with the time of each and one line of
 * totals.
 */
import './node-version.mjs';
import { ensureNpmPackages } from './npm-packages.mjs';
import { ensureSystemPackages } from './system-packages.mjs';
import { nothing, one, sum } from './test-reports.mjs';
import { stages } from './test-stages.mjs';

const say = (/** @type {string} */ line) => console.log(line);

/** The time of each stage, in the order in which they ended. @type {{ title: string, outcome: string, seconds: number }[]} */
const times = [];
const begin = performance.now();

const isAll = process.argv[2] === '--all' || process.env.CI === 'true';
const args = process.argv.slice(process.argv[2] === '--all' ? 3 : 2);
const firstForRunner = args.findIndex((each) => !(each in stages));
const named = firstForRunner < 0 ? args : args.slice(0, firstForRunner);
const forRunner = firstForRunner < 0 ? [] : args.slice(firstForRunner);
/** Stages that need much that a person's machine lacks run there on demand only. */
const isChosen = (/** @type {string} */ name) =>
  named.length > 0 ? named.includes(name) : isAll || stages[name]?.onDemand === undefined;
const chosen = Object.entries(stages).filter(([name]) => isChosen(name));
const leftOut = named.length > 0 ? [] : Object.entries(stages).filter(([name]) => !isChosen(name));

const tallies = [await stage('Set-up', setUp)];
// Without the packages nothing below could run.
if (tallies[0]?.failed === 0) await runAll();
const total = sum(tallies);
process.exitCode = total.failed === 0 ? 0 : 1;
sayTimes();
if (leftOut.length > 0) sayLeftOut();
if (total.failures.length > 0) say(`\nFailed:\n  ${total.failures.join('\n  ')}`);
const skips = total.skipped > 0 ? `, ${total.skipped} skipped` : '';
say(`\n${total.passed} passed, ${total.failed} failed${skips}`);

function sayTimes() {
  const all = { title: 'In all', outcome: '', seconds: (performance.now() - begin) / 1000 };
  const lines = [...times, all].map(
    ({ title, outcome, seconds }) => `  ${title.padEnd(24)}${seconds.toFixed(1).padStart(7)} s  ${outcome}`,
  );
  say(`\nTimes (some stages run beside others):\n${lines.join('\n')}`);
}

function sayLeftOut() {
  const lines = leftOut.map(([name, { title, onDemand }]) => `  ${title} (${name}): needs ${onDemand}`);
  say(`\nLeft out on this machine; \`npm test -- --all\` installs what they need and runs them too:`);
  say(lines.join('\n'));
}

/** @returns {Promise<import('./test-reports.mjs').Tally>} */
async function setUp() {
  ensureNpmPackages(say);
  const groups = [...new Set(chosen.flatMap(([, { system = [] }]) => system))];
  const shortage = ensureSystemPackages(groups, say);
  if (shortage) say(`System packages are missing. To install them:\n  ${shortage.command}`);
  return nothing;
}

/** At most two of those that run beside others are under way. Their output is shown between two of the others. */
async function runAll() {
  const at = (/** @type {string | undefined} */ when) => chosen.filter(([, each]) => each.when === when);
  for (const [, each] of at('first')) tallies.push(await shown(each));
  /** @type {(() => import('./test-reports.mjs').Tally)[]} */
  const ended = [];
  const waiting = at('beside');
  const lanes = [1, 2].map(async () => {
    for (let next = waiting.shift(); next; next = waiting.shift()) ended.push(await unseen(next[1]));
  });
  for (const [, each] of at(undefined))
    tallies.push(await shown(each), ...ended.splice(0).map((show) => show()));
  await Promise.all(lanes);
  tallies.push(...ended.map((show) => show()));
}

/** @param {import('./test-stages.mjs').Stage} begun */
async function shown({ title, run }) {
  return stage(title, () => run(forRunner));
}

/** @param {import('./test-stages.mjs').Stage} begun @returns a function that shows its output */
async function unseen({ title, run }) {
  let output = '';
  const write = (/** @type {string} */ text) => void (output += text);
  const tally = await stage(title, () => run(forRunner, write), write);
  return () => {
    process.stdout.write(output);
    return tally;
  };
}

/**
 * @param {string} title
 * @param {() => Promise<import('./test-reports.mjs').Tally>} run
 * @param {(text: string) => void} [write] takes the messages about it
 */
async function stage(title, run, write = (text) => void process.stdout.write(text)) {
  write(`\n━━ ${title}\n`);
  const start = performance.now();
  const result = await run().catch((error) => {
    write(`${error instanceof Error ? error.message : error}\n`);
    return one(false);
  });
  const { failed, passed, skipped, failures } = result;
  const outcome = failed > 0 ? 'failed' : skipped > 0 && passed === 0 ? 'skipped' : 'passed';
  const seconds = (performance.now() - start) / 1000;
  write(`━━ ${title} ${outcome} in ${seconds.toFixed(1)} s\n`);
  times.push({ title, outcome, seconds });
  // A stage that names no tests fails as a whole.
  return failed > 0 && failures.length === 0 ? { ...result, failures: [title] } : result;
}
