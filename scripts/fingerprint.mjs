/** Tells by content, without running any tool, whether a result still fits the files it was made from. */
import { createHash } from 'node:crypto';
import { readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from './project-root.mjs';

const STAMP = '.made-from';

/**
 * @param {readonly string[]} inputs files and folders, relative to the project
 * @param {(path: string) => boolean} matters which of the files beneath them count
 * @returns {string} SHA-256 over names and contents, hexadecimal
 */
export function fingerprint(inputs, matters) {
  const hash = createHash('sha256');
  for (const path of inputs.flatMap(filesBeneath).filter(matters).toSorted()) {
    const content = readFileSync(join(projectRoot, path));
    hash.update(`${path}\0${content.length}\0`).update(content);
  }
  return hash.digest('hex');
}

/** @param {string} path @returns {string[]} */
function filesBeneath(path) {
  const stat = statSync(join(projectRoot, path), { throwIfNoEntry: false });
  if (!stat?.isDirectory()) return stat ? [path] : [];
  return readdirSync(join(projectRoot, path), { withFileTypes: true }).flatMap((entry) => {
    const inner = `${path}/${entry.name}`;
    return entry.isDirectory() ? filesBeneath(inner) : [inner];
  });
}

/**
 * @param {string} directory absolute path of the result
 * @returns {string | undefined} the fingerprint it was made from
 */
export function readStamp(directory) {
  try {
    return readFileSync(join(directory, STAMP), 'utf8');
  } catch {
    return undefined;
  }
}

/** @param {string} directory @param {string} made the fingerprint of its inputs, taken before it was made */
export function writeStamp(directory, made) {
  writeFileSync(join(directory, STAMP), made);
}
