import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { projectRoot } from './project-root.mjs';

const read = (...path: readonly string[]): string => readFileSync(join(projectRoot, ...path), 'utf8');

/** As the documentation of the command line writes them: `npm run -s cli -- NAME …`. */
const commands = [
  ...new Set(
    [...read('docs', 'cli.md').matchAll(/^npm run -s cli -- ([\w-]+)/gm)].map(([, name]) => name ?? ''),
  ),
];

test.each(['shomei.1', 'shomei.bash', '_shomei'])('%s in the Linux packages names every command', (file) => {
  expect(commands.length).toBeGreaterThan(5);
  const words = read('assets', 'linux', file)
    .replaceAll('\\-', '-')
    .split(/[^\w-]+/);
  expect(commands.filter((command) => !words.includes(command))).toEqual([]);
});
