import { existsSync, renameSync, rmSync } from 'node:fs';
import { readText } from './json-file.ts';

/** More damaged files than this are not kept: a disk that damages them all needs another remedy. */
const MOST_KEPT = 9;

/** The damaged files that once were at one path. They are kept so that nothing in them is lost silently. */
export interface KeptAside {
  exists(): boolean;
  /** What can still be read of each, oldest first, as loose JSON: every value has to be checked. */
  contents(): Promise<readonly unknown[]>;
  /** Deletes them. False if one could not be deleted. */
  remove(): boolean;
}

export function keptAside(path: string): KeptAside {
  const kept = () => namesFor(path).filter((name) => existsSync(name));
  return {
    exists: () => kept().length > 0,
    contents: async () => {
      const contents = await Promise.all(kept().map(looseContentOf));
      return contents.filter((content) => content !== undefined);
    },
    remove: () => kept().every(removeFile),
  };
}

/** Renames the file at this path, so that a new one cannot replace it. False if that is not possible. */
export function keepAside(path: string): boolean {
  const name = namesFor(path).find((each) => !existsSync(each));
  if (name === undefined) return false;
  try {
    renameSync(path, name);
    return true;
  } catch {
    return false;
  }
}

/** Deletes a file. A missing one counts as deleted. */
export function removeFile(path: string): boolean {
  try {
    rmSync(path, { force: true });
    return true;
  } catch {
    return false;
  }
}

/** @example namesFor('/p/reminders.json') gives '/p/reminders.damaged-1.json' and so on */
const namesFor = (path: string): readonly string[] =>
  Array.from({ length: MOST_KEPT }, (_, index) => path.replace(/(\.json)?$/, `.damaged-${index + 1}.json`));

/** The repairer completes a file that was cut. It is loaded only here, because most people never need it. */
async function looseContentOf(path: string): Promise<unknown> {
  try {
    const { jsonrepair } = await import('jsonrepair');
    return JSON.parse(jsonrepair(readText(path)));
  } catch {
    return undefined;
  }
}
