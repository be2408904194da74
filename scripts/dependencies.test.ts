import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { projectRoot } from './project-root.mjs';

const read = (path: string): string => readFileSync(join(projectRoot, path), 'utf8');

/** The packages of the first column of each table; `@types/*` stands for all of a scope. */
const told = [...read('docs/dependencies.md').matchAll(/^\| ([^|]+) \|/gm)]
  .flatMap(([, cell = '']) => cell.replace(/\(.*?\)/g, '').split(','))
  .map((name) => name.trim())
  .filter((name) => /^[@a-z][\w@/*.-]*$/.test(name));

const isTold = (name: string): boolean =>
  told.some((each) => each === name || (each.endsWith('/*') && name.startsWith(each.slice(0, -1))));

test('every dependency has its line in docs/dependencies.md, and every line its dependency', () => {
  const { dependencies, devDependencies } = JSON.parse(read('package.json')) as Record<
    'dependencies' | 'devDependencies',
    Readonly<Record<string, string>>
  >;
  const used = Object.keys({ ...dependencies, ...devDependencies });
  expect(told.length).toBeGreaterThan(30);
  expect(used.filter((name) => !isTold(name))).toEqual([]);
  const names = told.filter((name) => !name.endsWith('/*'));
  expect(names.filter((name) => !used.includes(name))).toEqual([]);
});
