/**
 * The translations and their source.
 *
 * `npm run texts -- check`                    names the texts whose Japanese changed and what has not looked at them since
 * `npm run texts -- looked LANG|all [KEY …]`  says that the translations of these keys, or of all, were looked at
 * `npm run texts -- export LANG [FILE]`       writes a PO file for translators' tools
 * `npm run texts -- import LANG FILE`         puts it back; changes nothing where anything in it cannot be
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { projectRoot } from './project-root.mjs';
import { fileOf, pathOf, readLock, textsOf, translated, writeLock } from './texts/catalogue.mjs';
import { importable } from './texts/import.mjs';
import { afterLooking, keysBehind } from './texts/lock.mjs';
import { fromPo, toPo } from './texts/po.mjs';
import { withTexts } from './texts/change-unit.mjs';
import { runTool } from './tools.mjs';

const [command = '', language = '', ...rest] = process.argv.slice(2);
const commands = { check, looked, export: exportPo, import: importPo };

if (!Object.hasOwn(commands, command)) misuse();
else await commands[/** @type {keyof typeof commands} */ (command)]();

function check() {
  const lock = readLock();
  const sources = textsOf('ja');
  for (const each of translated) {
    const behind = keysBehind(lock, sources, each);
    if (behind.length > 0) complain(`${each} has not looked at:\n  ${behind.join('\n  ')}`);
  }
}

function looked() {
  const by = language === 'all' ? translated : translated.filter((each) => each === language);
  if (by.length === 0) return misuse();
  const sources = textsOf('ja');
  const keys = new Set(rest.length > 0 ? rest : sources.map(({ key }) => key));
  writeLock(afterLooking(readLock(), sources, translated, by, keys));
}

function exportPo() {
  if (!translated.includes(language)) return misuse();
  const file = resolve(rest[0] ?? join(projectRoot, '.cache/texts', `${language}.po`));
  const sources = textsOf('ja');
  const translations = new Map(textsOf(language).map((unit) => [unit.key, unit]));
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(
    file,
    toPo(language, sources, translations, new Set(keysBehind(readLock(), sources, language))),
  );
  console.log(file);
}

async function importPo() {
  const [file] = rest;
  if (!file || !translated.includes(language)) return misuse();
  const sources = textsOf('ja');
  const units = textsOf(language);
  const { changes, seen, faults } = importable(fromPo(readFileSync(file)), sources, units);
  if (faults.length > 0) return complain(`Nothing was changed:\n  ${faults.join('\n  ')}`);
  const touched = [...new Set([...changes.keys()].map(fileOf))].map((each) => pathOf(language, each));
  for (const path of touched) {
    const own = new Map([...changes].filter(([unit]) => pathOf(language, fileOf(unit)) === path));
    writeFileSync(path, withTexts(readFileSync(path, 'utf8'), own));
  }
  if (touched.length > 0)
    await runTool('prettier/bin/prettier.cjs', ['--write', '--log-level', 'warn', ...touched]);
  writeLock(afterLooking(readLock(), sources, translated, [language], seen));
  console.log(
    `${changes.size} texts changed; ${seen.size} looked at. Now: npm run typecheck && npm run test:unit`,
  );
}

/** @param {string} line */
function complain(line) {
  console.error(line);
  process.exitCode = 1;
}

function misuse() {
  complain(`npm run texts -- check | looked LANG|all [KEY …] | export LANG [FILE] | import LANG FILE
LANG: ${translated.join(' ')}`);
}
