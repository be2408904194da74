/** What the test runners report of their runs, in one form. */
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { projectRoot } from './project-root.mjs';

/**
 * @typedef {object} Tally
 * @property {number} passed
 * @property {number} failed
 * @property {number} skipped
 * @property {readonly string[]} failures what failed, each with the first line of its reason where there is one
 */

/** @type {Tally} */
export const nothing = { passed: 0, failed: 0, skipped: 0, failures: [] };

/** @param {boolean} succeeded @returns {Tally} */
export const one = (succeeded) => (succeeded ? { ...nothing, passed: 1 } : { ...nothing, failed: 1 });

/** @param {readonly Tally[]} tallies @returns {Tally} */
export function sum(tallies) {
  const total = (/** @type {'passed' | 'failed' | 'skipped'} */ key) =>
    tallies.reduce((all, each) => all + each[key], 0);
  return {
    passed: total('passed'),
    failed: total('failed'),
    skipped: total('skipped'),
    failures: tallies.flatMap(({ failures }) => failures),
  };
}

/** Where a runner writes its report. An earlier run's report is deleted. @param {string} runner */
export function reportFile(runner) {
  const file = join(projectRoot, '.cache', `${runner}.json`);
  rmSync(file, { force: true });
  return file;
}

/** @param {string} file of Vitest's JSON reporter @param {boolean} succeeded @returns {Tally} */
export function vitestTally(file, succeeded) {
  const report = read(file);
  const failures = (report?.testResults ?? []).flatMap(
    (/** @type {any} */ { name, message, assertionResults }) => {
      const failed = assertionResults.filter((/** @type {any} */ { status }) => status === 'failed');
      if (failed.length === 0 && message) return [named(name, message)];
      return failed.map((/** @type {any} */ each) => named(each.fullName, each.failureMessages[0]));
    },
  );
  return checked(succeeded, {
    passed: report?.numPassedTests ?? 0,
    failed: failures.length,
    skipped: (report?.numPendingTests ?? 0) + (report?.numTodoTests ?? 0),
    failures,
  });
}

/** @param {string} file of Playwright's JSON reporter @param {boolean} succeeded @returns {Tally} */
export function playwrightTally(file, succeeded) {
  const report = read(file);
  const suites = /** @type {any[]} */ (report?.suites ?? []);
  const specs = suites.flatMap(specsOf);
  return checked(succeeded, {
    passed: report?.stats.expected ?? 0,
    failed: report?.stats.unexpected ?? 0,
    skipped: report?.stats.skipped ?? 0,
    failures: specs
      .filter(({ ok }) => !ok)
      .map(({ title, file: spec, tests }) =>
        named(`${spec} › ${title}`, tests[0]?.results[0]?.error?.message),
      ),
  });
}

/** @param {any} suite @returns {any[]} */
const specsOf = ({ specs, suites = [] }) => [...specs, ...suites.flatMap(specsOf)];

/** @param {string} name @param {string} [reason] */
const named = (name, reason) =>
  reason ? `${name}: ${stripVTControlCharacters(reason).split('\n', 1)[0]}` : name;

/** A runner that fails without a failing test (for example a file that does not load) still counts as one failure. */
const checked = (/** @type {boolean} */ succeeded, /** @type {Tally} */ counted) =>
  succeeded || counted.failed > 0 ? counted : { ...counted, failed: 1 };

/** @param {string} file @returns {any} undefined if the runner died before it wrote one */
const read = (file) => (existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined);
