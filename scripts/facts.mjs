/**
 * `node scripts/facts.mjs [YYYY-MM-DD]`: the rows of docs/facts.md that must be checked again by this day, or that
 * were seen more than a year before it. Without a day, today counts.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from './project-root.mjs';

const FACTS = join(projectRoot, 'docs/facts.md');

/** @typedef {{ readonly fact: string, readonly source: string, readonly seen: string, readonly again: string }} Fact */

/** @param {string} text of docs/facts.md @returns {readonly Fact[]} */
export function factsIn(text) {
  return text.split('\n').flatMap((line) => {
    const cells = line.split('|').map((cell) => cell.trim());
    const [, fact = '', , source = '', seen = '', again = ''] = cells;
    return /^\d{4}-\d\d-\d\d$/.test(seen) ? [{ fact, source, seen, again }] : [];
  });
}

/** @param {readonly Fact[]} facts @param {string} today a day as YYYY-MM-DD @returns {readonly Fact[]} */
export function dueFacts(facts, today) {
  const yearAgo = `${Number(today.slice(0, 4)) - 1}${today.slice(4)}`;
  return facts.filter(({ seen, again }) => again <= today || seen < yearAgo);
}

if (process.argv[1] === import.meta.filename) {
  const today = process.argv[2] ?? new Date().toISOString().slice(0, 10);
  const facts = factsIn(readFileSync(FACTS, 'utf8'));
  const due = dueFacts(facts, today);
  for (const { fact, source, seen } of due) console.log(`${seen}  ${fact}\n            ${source}`);
  console.log(`${due.length} of ${facts.length} facts are to be looked at again by ${today}.`);
}
