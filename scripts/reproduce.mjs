/**
 * `npm run reproduce`: makes the unpacked package twice from nothing and compares every file. It prints the SHA-256 of
 * the archive, to compare with somebody else's build (docs/reproducible-builds.md).
 */
import './node-version.mjs';
import { createHash } from 'node:crypto';
import { readFileSync, readdirSync, rmSync } from 'node:fs';
import { join, relative } from 'node:path';
import { makePackage } from './package.mjs';
import { projectRoot } from './project-root.mjs';

const release = join(projectRoot, 'release');

/** @returns {Promise<boolean>} whether both packages were made and are the same */
export async function packageIsReproducible() {
  const first = await freshPackage();
  const second = first && (await freshPackage());
  if (!first || !second) return false;
  const names = [...new Set([...first.keys(), ...second.keys()])];
  const different = names.filter((name) => first.get(name) !== second.get(name));
  for (const name of different) console.error(`${name} differs between two builds`);
  if (different.length === 0) tellSame(second);
  return different.length === 0;
}

/** @param {ReadonlyMap<string, string>} sums */
function tellSame(sums) {
  console.log(`${sums.size} files, the same in both packages`);
  for (const [name, sum] of sums) if (name.endsWith('app.asar')) console.log(`SHA-256 ${sum}  ${name}`);
}

/** @returns {Promise<Map<string, string> | undefined>} the SHA-256 of each file by its path below release/ */
async function freshPackage() {
  for (const made of ['dist/app', 'release'])
    rmSync(join(projectRoot, made), { recursive: true, force: true });
  if (!(await makePackage(['--dir']))) return undefined;
  const files = readdirSync(release, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.parentPath !== release)
    .map((entry) => join(entry.parentPath, entry.name));
  return new Map(files.toSorted().map((file) => [relative(release, file), sumOf(file)]));
}

/** @param {string} file @returns {string} hexadecimal */
const sumOf = (file) => createHash('sha256').update(readFileSync(file)).digest('hex');

if (process.argv[1] === import.meta.filename) process.exitCode = (await packageIsReproducible()) ? 0 : 1;
