/**
 * What of other people's work goes into the program, found from the bundle itself. So a package that is installed but
 * not bundled is not named, and a bundled one cannot be forgotten.
 */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from './project-root.mjs';

/**
 * @typedef {object} Part
 * @property {string} name as npm knows it
 * @property {string} version
 * @property {string} license SPDX expression
 * @property {string} text its licence, as its authors ship it
 */

/** Not bundled but put into the package beside the bundle. */
const BESIDE = ['koffi'];

/** Of what is copied out of a package beside its code, and has a licence of its own. @type {Record<string, string[]>} */
const DATA_LICENSES = {
  '@expo-google-fonts/noto-sans-jp': ['LICENSE_FONT'],
  'pdfjs-dist': [
    'cmaps/LICENSE',
    'standard_fonts/LICENSE_FOXIT',
    'standard_fonts/LICENSE_LIBERATION',
    'wasm/LICENSE_OPENJPEG',
    'wasm/LICENSE_PDFJS_OPENJPEG',
  ],
};

const LICENSE_FILE = /^(licen[sc]e|copying|notice|copyrightnotice)(\.(md|txt))?$/i;

/**
 * A plugin of vite that records whose modules it bundles.
 *
 * @param {Set<string>} folders of packages; it adds what it finds
 * @returns {import('vite').Plugin}
 */
export function notesParts(folders) {
  return {
    name: 'shipped-parts',
    generateBundle(_options, bundle) {
      const modules = Object.values(bundle).flatMap((each) => (each.type === 'chunk' ? each.moduleIds : []));
      for (const id of modules) {
        const folder = packageFolder(id);
        if (folder !== undefined) folders.add(folder);
      }
    },
  };
}

/** @param {string} id of a module @returns {string | undefined} */
function packageFolder(id) {
  return /^\0?(.*\/node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(id.replaceAll('\\', '/'))?.[1];
}

/** @param {ReadonlySet<string>} folders of the packages that were bundled @returns {Part[]} sorted by name */
export function shippedParts(folders) {
  const beside = BESIDE.map((name) => join(projectRoot, 'node_modules', name));
  const parts = [...folders, ...beside].map(partIn);
  return parts.toSorted((a, b) => (a.name < b.name ? -1 : 1));
}

/** @param {string} folder @returns {Part} */
function partIn(folder) {
  const { name, version, license, author } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const files = [
    ...readdirSync(folder).filter((file) => LICENSE_FILE.test(file)),
    ...(DATA_LICENSES[name] ?? []),
  ];
  const texts = files.toSorted().map((file) => readFileSync(join(folder, file), 'utf8').trim());
  const text = files.length > 0 ? texts.join('\n\n').replaceAll('\r\n', '\n') : wordingOf(license, author);
  if (typeof license !== 'string' || text === undefined)
    throw new Error(`${name} comes without its licence.`);
  return { name, version, license, text };
}

/**
 * The licence of a package that declares it without its text. The wording is the same everywhere, as in our own.
 *
 * @param {unknown} license
 * @param {unknown} author as package.json names them
 * @returns {string | undefined}
 */
function wordingOf(license, author) {
  const name = typeof author === 'object' && author !== null && 'name' in author ? author.name : author;
  if (license !== 'MIT' || typeof name !== 'string') return undefined;
  const [, ...ours] = readFileSync(join(projectRoot, 'LICENSE'), 'utf8')
    .trim()
    .split(/(?=^Permission)/m);
  return `MIT License\n\nCopyright (c) ${name.replace(/ <.*/, '')}\n\n${ours.join('')}`;
}

/** @param {string} app folder of the built program @returns {Part[]} */
export const partsOf = (app) => JSON.parse(readFileSync(join(app, 'notices.json'), 'utf8')).parts;
