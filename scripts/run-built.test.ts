import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';

const clone = mkdtempSync(join(tmpdir(), 'shomei-clone-'));
afterAll(() => rmSync(clone, { recursive: true, force: true }));

/** Stands for npm on a machine that cannot reach its registry. */
const NPM = "console.log('npm speaks'); process.exitCode = 1;";

it('the first command in a clone installs the packages, and says in a sentence if it cannot', () => {
  for (const each of ['scripts', 'package.json', 'package-lock.json'])
    cpSync(each, join(clone, each), { recursive: true });
  const npm = join(clone, 'npm', 'npm-cli.js');
  mkdirSync(join(clone, 'npm'));
  writeFileSync(npm, NPM);
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [join(clone, 'scripts', 'run-built.cjs'), 'shomei', 'status', '--json'],
    { encoding: 'utf8', env: { ...process.env, npm_execpath: npm } },
  );
  expect(stderr.split('\n')).toEqual([
    'Installing npm packages …',
    'npm speaks',
    'npm could not install the packages; what it said stands above.',
    '',
  ]);
  expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
});
