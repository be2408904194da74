/**
 * `node scripts/unused-exports.mjs`: values that a file exports and no other file imports. Types may be exported for
 * readers, because they belong to the signature of what is used.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path/posix';
import { projectRoot } from './project-root.mjs';

const EXPORT = /^export (?:async )?(?:const|let|function\*?|class) (\w+)/gm;
const IMPORT = /^(?:import|export) (type )?(?:(\* as \w+)|\{([^}]*)\}) from '(\.[^']+)'/gm;
/** Gives every export of a file: `import('./guide.ts')`, or an import for what the file does when it is loaded. */
const WHOLE = /\bimport\(\s*'(\.[^']+)'|^import '(\.[^']+)'/gm;

/** Their exports are taken by name at run time, or are samples inside a test. */
const NOT_JUDGED = /\.bench\.mjs$|\/after-pack\.mjs$|\.test\.tsx?$/;

/** @param {Readonly<Record<string, string>>} files text by path @returns {readonly string[]} `path: name` */
export function unusedExports(files) {
  const used = new Set(
    Object.entries(files).flatMap(([path, text]) => usedBy(dirname(path), withoutComments(text))),
  );
  const judged = Object.entries(files).filter(([path]) => !NOT_JUDGED.test(path));
  return judged.flatMap(([path, text]) =>
    [...withoutComments(text).matchAll(EXPORT)]
      .map(([, name]) => `${path}: ${name}`)
      .filter((each) => !used.has(each) && !used.has(`${path}: *`)),
  );
}

/** @param {string} folder @param {string} text @returns {readonly string[]} */
function usedBy(folder, text) {
  const named = [...text.matchAll(IMPORT)].flatMap(([, , whole, names = '', target = '']) =>
    (whole ? ['*'] : names.split(',')).map((name) => {
      const [imported = ''] = name
        .trim()
        .replace(/^type /, '')
        .split(' as ');
      return `${join(folder, target)}: ${imported}`;
    }),
  );
  const whole = [...text.matchAll(WHOLE)].map(([, lazy, bare]) => `${join(folder, lazy ?? bare ?? '')}: *`);
  return [...named, ...whole];
}

/** @param {string} text @returns {string} */
const withoutComments = (text) => text.replace(/\/\*[\s\S]*?\*\//g, '');

if (process.argv[1] === import.meta.filename) {
  const paths = ['src', 'e2e', 'scripts', 'bench'].flatMap((folder) =>
    readdirSync(join(projectRoot, folder), { recursive: true, encoding: 'utf8' })
      .map((path) => `${folder}/${path.replaceAll('\\', '/')}`)
      .filter((path) => /\.(?:tsx?|mjs)$/.test(path)),
  );
  const files = Object.fromEntries(
    paths.map((path) => [path, readFileSync(join(projectRoot, path), 'utf8')]),
  );
  const unused = unusedExports(files);
  for (const each of unused) console.error(`No other file imports ${each}`);
  if (unused.length > 0) process.exitCode = 1;
}
