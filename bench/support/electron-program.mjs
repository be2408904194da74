/** Starts Electron programs for measuring, and looks at their processes from outside. Linux only. */
import { spawn } from 'node:child_process';
import {
  cpSync,
  existsSync,
  linkSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { projectRoot } from '../../scripts/project-root.mjs';

const support = join(projectRoot, 'bench', 'support');
const bareApp = join(support, 'bare-app');

/**
 * A program to start: executable and arguments.
 * @typedef {{ executable: string, args: string[] }} Program
 */

/** @param {import('../../scripts/electron-runtime.mjs').ElectronRuntime} electron @returns {Program} */
export const shomei = (electron) => ({ executable: electron.executable, args: electron.appArguments });

/** A bare window on the same runtime. @param {import('../../scripts/electron-runtime.mjs').ElectronRuntime} electron @returns {Program} */
export function bareWindow(electron) {
  if (!electron.isFallback) return { executable: electron.executable, args: [bareApp] };
  // The fallback runtime runs the files in its own folder, so the bare window gets the same files in another folder.
  const copy = join(projectRoot, '.cache', 'electron-bare');
  if (!existsSync(copy)) {
    linkTree(electron.directory, copy);
    rmSync(join(copy, 'resources'), { recursive: true, force: true });
    mkdirSync(join(copy, 'resources'));
    symlinkSync(relative(join(copy, 'resources'), bareApp), join(copy, 'resources', 'app'), 'dir');
  }
  return { executable: join(copy, 'electron'), args: [] };
}

/**
 * When each thing had happened, in milliseconds from the start of the process: main runs its first script, Electron is
 * ready, the window is made, its page is asked for, the page's script has run, something is painted, the window is filled.
 * @typedef {Record<'main' | 'ready' | 'window' | 'asked' | 'script' | 'paint' | 'filled', number>} Parts
 */

/**
 * Starts a program and waits until its window shows what is wanted.
 * @param {Program} program
 * @param {{ env: NodeJS.ProcessEnv, filled: string, args?: string[] }} options
 * @returns {Promise<{ pid: number, parts: Parts, filledAt: number, processorTime: number, stop: () => Promise<void> }>} `filledAt`
 * in ms since 1970; `processorTime` of all its processes until then, in ms
 */
export async function startProgram({ executable, args }, { env, filled, args: more = [] }) {
  const profile = mkdtempSync(join(tmpdir(), 'shomei-bench-'));
  const isRoot = process.getuid?.() === 0;
  const startedAt = Date.now();
  const child = spawn(
    executable,
    [...args, ...(isRoot ? ['--no-sandbox'] : []), `--user-data-dir=${profile}`, ...more],
    {
      env: {
        ...env,
        NODE_OPTIONS: `--require=${join(support, 'report-filled.cjs')}`,
        SHOMEI_BENCH_FILLED: filled,
      },
      stdio: ['ignore', 'pipe', 'ignore'],
    },
  );
  const exited = new Promise((resolve) => child.once('exit', resolve));
  let output = '';
  child.stdout.on('data', (chunk) => (output += chunk));
  const moments = await new Promise((resolve, reject) => {
    child.stdout.on('data', () => {
      const found = /filled (\{.*\})/.exec(output);
      if (found) resolve(JSON.parse(found[1] ?? ''));
    });
    setTimeout(() => reject(new Error('the window was not filled within 30 s')), 30_000).unref();
    void exited.then((code) => reject(new Error(`the program ended (${code}) before its window was filled`)));
  });
  const pid = child.pid ?? 0;
  const processorTime = processorTimeOf(pid);
  const paint = await paintedIn(child, () => output);
  const parts = Object.fromEntries(
    Object.entries({ ...moments, paint }).map(([name, at]) => [name, at - startedAt]),
  );
  const stop = async () => {
    child.kill('SIGTERM');
    await exited;
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  };
  return { pid, parts, filledAt: moments.filled, processorTime, stop };
}

/** When the first paint was; a window that nobody sees has none. */
async function paintedIn(child, output) {
  const find = () => /painted ([\d.]+)/.exec(output())?.[1];
  const deadline = Date.now() + 2_000;
  while (find() === undefined && child.exitCode === null && Date.now() < deadline) await pause(50);
  return Number(find());
}

/** The process and all its descendants. @param {number} pid @returns {number[]} */
function processTree(pid) {
  const parents = new Map();
  for (const entry of readdirSync('/proc').filter((name) => /^\d+$/.test(name))) {
    const parent = parentOf(Number(entry));
    if (parent !== undefined) parents.set(Number(entry), parent);
  }
  const tree = [pid];
  for (const member of tree) for (const [child, parent] of parents) if (parent === member) tree.push(child);
  return tree;
}

/** Proportional set size of a process and its descendants, in MiB. @param {number} pid */
export function pssOf(pid) {
  const kib = processTree(pid).map((member) => {
    try {
      return Number(/^Pss:\s+(\d+)/m.exec(readFileSync(`/proc/${member}/smaps_rollup`, 'utf8'))?.[1] ?? 0);
    } catch {
      return 0;
    }
  });
  return kib.reduce((sum, value) => sum + value, 0) / 1024;
}

/**
 * Processor time used so far by all threads of a process and its descendants, in milliseconds.
 * What has ended is not counted.
 * @param {number} pid
 */
export function processorTimeOf(pid) {
  const times = processTree(pid).flatMap((member) => {
    try {
      const tasks = `/proc/${member}/task`;
      return readdirSync(tasks).map((task) =>
        Number(readFileSync(`${tasks}/${task}/schedstat`, 'utf8').split(' ')[0]),
      );
    } catch {
      return [0];
    }
  });
  return times.reduce((sum, time) => sum + time, 0) / 1e6;
}

/** @param {number} pid */
function parentOf(pid) {
  try {
    return Number(readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]?.split(' ')[1]);
  } catch {
    return undefined;
  }
}

/** @param {number[]} values */
export const median = (values) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? NaN;

/** The value that this percentage of values does not exceed. @param {number[]} values @param {number} percent */
export const percentile = (values, percent) =>
  values.toSorted((a, b) => a - b)[Math.ceil((values.length * percent) / 100) - 1] ?? NaN;

/** @param {number} milliseconds */
export const pause = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** @param {string} from @param {string} to */
function linkTree(from, to) {
  mkdirSync(to, { recursive: true });
  for (const entry of readdirSync(from, { withFileTypes: true })) {
    const [source, target] = [join(from, entry.name), join(to, entry.name)];
    if (entry.isDirectory()) linkTree(source, target);
    else if (entry.isFile()) linkSync(source, target);
    else cpSync(source, target, { verbatimSymlinks: true });
  }
}
