import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';

export const inProject = (path: string): string =>
  fileURLToPath(new URL(`../../../${path}`, import.meta.url));

/** Runs a built program, here `shomei`, as scripts of users do. */
export const launcher = inProject('scripts/run-built.cjs');

/** Before the tests, because the launcher would build it too, and its line of progress be taken for an answer. */
export async function buildCommand(): Promise<void> {
  const child = spawn(process.execPath, [inProject('scripts/build.mjs'), 'cli'], { stdio: 'ignore' });
  const [code]: unknown[] = await once(child, 'exit');
  if (code !== 0) throw new Error('the command line could not be built');
}

/** In milliseconds: other programs may be building at the same time. */
export const BUILD_LIMIT = 120_000;

type Run = {
  /** Beside the environment of the tests. */
  readonly env?: NodeJS.ProcessEnv;
  /** On its standard input. */
  readonly input?: string;
  /** Milliseconds, after which it is killed. */
  readonly limit?: number;
};

/** Runs the built command line to its end. The code is null if a signal ended it. */
export async function runShomei(args: readonly string[], { env, input, limit }: Run = {}) {
  const child = spawn(process.execPath, [launcher, 'shomei', ...args], {
    env: { ...process.env, LC_ALL: 'en_GB.UTF-8', ...env },
    timeout: limit,
    killSignal: 'SIGKILL',
  });
  child.stdin.end(input);
  const [stdout, stderr, [code]] = await Promise.all([
    text(child.stdout),
    text(child.stderr),
    once(child, 'exit') as Promise<[number | null]>,
  ]);
  return { code, stdout, stderr };
}
