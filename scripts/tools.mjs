/** Runs programs of this project's packages, in the same way on every system. */
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { projectRoot } from './project-root.mjs';

/**
 * One of package.json's scripts, without npm's own start-up time.
 *
 * @param {string} name
 * @param {(text: string) => void} [write] takes the output, which otherwise goes to this program's output
 * @returns {Promise<boolean>} whether it succeeded
 */
export function runScript(name, write) {
  const { scripts } = JSON.parse(readFileSync(join(projectRoot, 'package.json'), 'utf8'));
  const pathName = Object.keys(process.env).find((each) => each.toUpperCase() === 'PATH') ?? 'PATH';
  const path = [join(projectRoot, 'node_modules', '.bin'), process.env[pathName]].join(delimiter);
  const env = { ...process.env, [pathName]: path };
  const stdio = write ? 'pipe' : 'inherit';
  return succeeds(spawn(scripts[name], { cwd: projectRoot, shell: true, stdio, env }), write);
}

/**
 * A package's program, run by this Node.
 *
 * @param {string} script path below node_modules
 * @param {readonly string[]} args
 * @param {(text: string) => void} [write] as above
 * @returns {Promise<boolean>} whether it succeeded
 */
export function runTool(script, args, write) {
  const file = join(projectRoot, 'node_modules', script);
  const stdio = write ? 'pipe' : 'inherit';
  return succeeds(spawn(process.execPath, [file, ...args], { cwd: projectRoot, stdio }), write);
}

/** @param {import('node:child_process').ChildProcess} child @param {(text: string) => void} [write] @returns {Promise<boolean>} */
function succeeds(child, write) {
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (data) => write?.(String(data)));
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code) => resolve(code === 0));
  });
}
