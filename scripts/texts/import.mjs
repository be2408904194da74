/** The usable part of a translated PO file. */
import { faultIn } from './change-unit.mjs';

/** @typedef {import('./units.mjs').Unit} Unit */
/**
 * @typedef {object} Import
 * @property {ReadonlyMap<Unit, string>} changes units of the language, and their new texts
 * @property {ReadonlySet<string>} seen the keys that somebody has looked at
 * @property {readonly string[]} faults one sentence each
 */

/**
 * @param {readonly import('./po.mjs').Entry[]} entries
 * @param {readonly Unit[]} sources Japanese
 * @param {readonly Unit[]} units those of the language
 * @returns {Import}
 */
export function importable(entries, sources, units) {
  const sourceByKey = new Map(sources.map((unit) => [unit.key, unit]));
  const unitByKey = new Map(units.map((unit) => [unit.key, unit]));
  /** @type {Map<Unit, string>} */
  const changes = new Map();
  /** @type {Set<string>} */
  const seen = new Set();
  /** @type {string[]} */
  const faults = [];
  // A fuzzy or empty entry is not done yet, and says nothing.
  for (const { key, source, translation } of entries.filter(
    (each) => !each.isFuzzy && each.translation !== '',
  )) {
    const unit = unitByKey.get(key);
    const original = sourceByKey.get(key);
    const fault = !unit || !original ? 'there is no such text' : faultOf(unit, original, source, translation);
    if (fault) faults.push(`${key}: ${fault}`);
    else if (unit) {
      seen.add(key);
      if (unit.text !== translation) changes.set(unit, translation);
    }
  }
  return { changes, seen, faults };
}

/** @param {Unit} unit @param {Unit} original @param {string} source @param {string} translation */
const faultOf = (unit, original, source, translation) =>
  original.text === source
    ? faultIn(unit, translation, original.text)
    : 'the Japanese text has changed since the export';
