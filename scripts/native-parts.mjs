/**
 * koffi's machine code for the machines we pack for. npm installs only this machine's. The others are fetched
 * unchanged, checked against package-lock.json, and put beside it, where only packing looks.
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { nativePart } from './package-contents.mjs';
import { projectRoot } from './project-root.mjs';

const PACKED = { linux: ['x64', 'arm64'], win32: ['x64', 'arm64'], darwin: ['x64', 'arm64'] };

/** @param {(line: string) => void} say one line of progress for a person */
export function ensureNativeParts(say) {
  const { packages } = JSON.parse(readFileSync(join(projectRoot, 'package-lock.json'), 'utf8'));
  const all = Object.entries(PACKED).flatMap(([os, cpus]) => cpus.map((cpu) => nativePart(os, cpu)));
  for (const name of all.filter((each) => !existsSync(folderOf(each)))) {
    say(`Fetching ${name} …`);
    fetchPart(name, packages[`node_modules/${name}`]);
  }
}

const folderOf = (/** @type {string} */ name) => join(projectRoot, 'node_modules', name);

/** @param {string} name @param {{ version: string, integrity: string }} locked */
function fetchPart(name, { version, integrity }) {
  mkdirSync(join(projectRoot, '.cache'), { recursive: true });
  const work = mkdtempSync(join(projectRoot, '.cache', 'koffi-'));
  try {
    run('npm', ['pack', '--silent', `${name}@${version}`], work);
    const archive = join(work, readdirSync(work).find((file) => file.endsWith('.tgz')) ?? '');
    const found = `sha512-${createHash('sha512').update(readFileSync(archive)).digest('base64')}`;
    if (found !== integrity)
      throw new Error(`${name} is not what package-lock.json says; nothing was installed.`);
    run('tar', ['xzf', archive], work);
    mkdirSync(dirname(folderOf(name)), { recursive: true });
    renameSync(join(work, 'package'), folderOf(name));
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

/** @param {string} command @param {string[]} args @param {string} cwd */
function run(command, args, cwd) {
  const result = spawnSync(command, args, { cwd, encoding: 'utf8', shell: process.platform === 'win32' });
  if (result.status !== 0) throw new Error(`${command} ${args.join(' ')} failed: ${result.stderr}`);
}
