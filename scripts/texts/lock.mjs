/**
 * Which Japanese text each translation was last checked against. A translation still compiles when its source has
 * changed; this notices it.
 */
import { createHash } from 'node:crypto';

/** @typedef {import('./units.mjs').Unit} Unit */
/**
 * @typedef {object} Lock
 * @property {Readonly<Record<string, string>>} looked key → digest of the Japanese text that every language has seen
 * @property {Readonly<Record<string, { readonly digest: string, readonly by: readonly string[] }>>} partly keys whose
 *   text has changed since, and the languages that have seen the new one
 */

/** @param {Unit} unit */
export const digestOf = ({ kind, text }) =>
  createHash('sha256').update(`${kind} ${text}`).digest('hex').slice(0, 10);

/**
 * The keys that a language has not checked since the Japanese text came or changed.
 *
 * @param {Lock} lock
 * @param {readonly Unit[]} sources
 * @param {string} language
 * @returns {readonly string[]}
 */
export function keysBehind({ looked, partly }, sources, language) {
  const isSeen = (/** @type {Unit} */ unit) => {
    const digest = digestOf(unit);
    const part = partly[unit.key];
    return looked[unit.key] === digest || (part?.digest === digest && part.by.includes(language));
  };
  return sources.filter((unit) => !isSeen(unit)).map(({ key }) => key);
}

/**
 * The lock after these languages have checked these keys. Deleted keys are dropped.
 *
 * @param {Lock} lock
 * @param {readonly Unit[]} sources
 * @param {readonly string[]} all every language that is translated from Japanese
 * @param {readonly string[]} by those that have checked
 * @param {ReadonlySet<string>} keys
 * @returns {Lock}
 */
export function afterLooking(lock, sources, all, by, keys) {
  /** @type {Record<string, string>} */
  const looked = {};
  /** @type {Record<string, { digest: string, by: string[] }>} */
  const partly = {};
  for (const unit of sources) {
    const digest = digestOf(unit);
    const hasSeen = (/** @type {string} */ language) =>
      keysBehind(lock, [unit], language).length === 0 || (keys.has(unit.key) && by.includes(language));
    const seen = all.filter(hasSeen);
    if (seen.length === all.length) looked[unit.key] = digest;
    else {
      const before = lock.looked[unit.key];
      if (before) looked[unit.key] = before;
      if (seen.length > 0) partly[unit.key] = { digest, by: seen };
    }
  }
  return { looked, partly };
}
