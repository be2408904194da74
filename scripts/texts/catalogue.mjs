/** The message files on the disk, a folder a language. */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '../project-root.mjs';
import { unitsOf } from './units.mjs';

const messages = join(projectRoot, 'src/shared/messages');
const lockFile = join(messages, 'texts.lock.json');

/** @typedef {import('./units.mjs').Unit} Unit */

/** Those that are translated: every folder but that of the source. */
export const translated = readdirSync(messages, { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && entry.name !== 'ja')
  .map(({ name }) => name)
  .toSorted();

/** @param {string} language @param {string} file without its ending */
export const pathOf = (language, file) => join(messages, language, `${file}.ts`);

/** The files of the source, such as `guide/lost`. @returns {readonly string[]} */
const files = () =>
  readdirSync(join(messages, 'ja'), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'))
    .map((name) => name.slice(0, -'.ts'.length).replaceAll('\\', '/'))
    .toSorted();

/**
 * All texts of a language; none of a file that it does not have. @param {string} language @returns {readonly Unit[]}
 */
export const textsOf = (language) =>
  files().flatMap((file) =>
    existsSync(pathOf(language, file)) ? unitsOf(file, readFileSync(pathOf(language, file), 'utf8')) : [],
  );

/** @param {Unit} unit the file that it stands in */
export const fileOf = ({ key }) => key.replace(/[#.].*$/s, '');

/** @returns {import('./lock.mjs').Lock} */
export const readLock = () =>
  existsSync(lockFile) ? JSON.parse(readFileSync(lockFile, 'utf8')) : { looked: {}, partly: {} };

/** @param {import('./lock.mjs').Lock} lock */
export const writeLock = (lock) => writeFileSync(lockFile, `${JSON.stringify(lock, null, 2)}\n`);
