import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { commandLineFiles } from './linux-package/files.mjs';
import { projectRoot } from './project-root.mjs';

const read = (...path: readonly string[]): string => readFileSync(join(projectRoot, ...path), 'utf8');

/** As the documentation of the command line writes them: `npm run -s cli -- NAME …`. */
const commands = [
  ...new Set(
    [...read('docs', 'cli.md').matchAll(/^npm run -s cli -- ([\w-]+)/gm)].map(([, name]) => name ?? ''),
  ),
];
const { 'shomei.bash': bash, _shomei: zsh, 'shomei.1.gz': packed } = commandLineFiles();
const page = gunzipSync(packed).toString();

test.each([
  ['manual', page.replaceAll('\\-', '-').replaceAll(/\\f[BR]/g, '')],
  ['completion for bash', bash],
  ['completion for zsh', zsh],
])('the %s in the Linux packages names every command and every option of signing', (_, file) => {
  const words = file.split(/[^\w-]+/);
  const options = ['--form', '--out', '--out-dir', '--visible', '--show', '--reason', '--reader', '--json'];
  expect(commands.length).toBeGreaterThan(5);
  expect([...commands, ...options].filter((word) => !words.includes(word))).toEqual([]);
});

test.skipIf(!existsSync('/bin/bash')).each([
  [['ssh'], 'ssh-key'],
  [['sign', '--pass'], '--password-stdin'],
  [['verify', '--ho'], '--holder'],
  [['verify', 'package.j'], 'package.json'],
  [['doctor', 'package.j'], ''],
])('bash completes %j to %j', (words, completed) => {
  const line = `COMP_WORDS=(shomei ${words.join(' ')}); COMP_CWORD=${words.length}; _shomei; echo "\${COMPREPLY[*]}"`;
  const { stdout } = spawnSync('/bin/bash', ['-c', `${bash}\n${line}`], {
    cwd: projectRoot,
    encoding: 'utf8',
  });
  expect(stdout.trim()).toBe(completed);
});

describe.skipIf(process.platform !== 'linux')('what runs as root when the package is installed', () => {
  let root = '';
  const at = (path: string) => join(root, path);
  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), 'shomei-install-'));
    for (const folder of ['opt/Shomei/resources', 'etc/apparmor.d', 'bin'])
      mkdirSync(at(folder), { recursive: true });
    for (const file of ['chrome-sandbox', 'resources/apparmor-profile'])
      writeFileSync(at(`opt/Shomei/${file}`), '');
  });
  afterEach(() => rmSync(root, { recursive: true }));

  /** In a folder instead of the system. @param programs scripts that stand for what the system has */
  function install(programs: Readonly<Record<string, string>>) {
    for (const [name, script] of Object.entries(programs))
      writeFileSync(at(`bin/${name}`), `#!/bin/sh\n${script}\n`, { mode: 0o755 });
    const script = read('assets', 'linux', 'after-install.sh')
      .replaceAll('${sanitizedProductName}', 'Shomei')
      .replaceAll('${executable}', 'shomei')
      .replaceAll('/opt/', at('opt/'))
      .replaceAll('/etc/', at('etc/'));
    const env = { PATH: `${at('bin')}:/usr/bin:/bin` };
    return spawnSync('sh', ['-c', script], { env, encoding: 'utf8' });
  }
  const modeOf = (file: string) => statSync(at(`opt/Shomei/${file}`)).mode & 0o7777;
  const PROFILE = 'etc/apparmor.d/shomei';
  const noChroot = { ischroot: 'exit 1' };

  test.each([
    { namespaces: 'exit 0', mode: 0o755 },
    { namespaces: 'exit 1', mode: 0o4755 },
  ])('gives the sandbox what the kernel asks for ($mode)', ({ namespaces, mode }) => {
    expect(install({ setpriv: namespaces, apparmor_status: 'exit 1' })).toMatchObject({ status: 0 });
    expect([modeOf('chrome-sandbox'), existsSync(at(PROFILE))]).toEqual([mode, false]);
  });

  test.each([
    ['loads it', 'exit 0', true],
    [
      'understands it but may not load it, as in a container',
      'case $1 in --skip*) ;; *) exit 1 ;; esac',
      true,
    ],
    ['is too old for it', 'exit 1', false],
  ])('succeeds where AppArmor %s', (_, parser, isThere) => {
    const programs = { ...noChroot, setpriv: 'exit 1', apparmor_status: 'exit 0', apparmor_parser: parser };
    expect(install(programs)).toMatchObject({ status: 0, stderr: '' });
    expect(existsSync(at(PROFILE))).toBe(isThere);
  });

  test('loads nothing into the kernel of another system', () => {
    const parser = `echo "$1" >> '${at('asked')}'`;
    install({ ischroot: 'exit 0', setpriv: 'exit 0', apparmor_status: 'exit 0', apparmor_parser: parser });
    expect(readFileSync(at('asked'), 'utf8')).toBe('--skip-kernel-load\n');
  });
});
