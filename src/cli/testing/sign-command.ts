import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';

export const launcher = fileURLToPath(new URL('../../../scripts/run-built.cjs', import.meta.url));

/** Runs the built program as a user's script would, with the password on its standard input. */
export async function shomei(password: string, ...args: readonly string[]) {
  const child = spawn(process.execPath, [launcher, 'shomei', ...args], {
    env: { ...process.env, LC_ALL: 'en_US.UTF-8' },
  });
  child.stdin.end(`${password}\n`);
  const [stdout, stderr, [code]] = await Promise.all([
    text(child.stdout),
    text(child.stderr),
    once(child, 'exit'),
  ]);
  return { code: Number(code), stdout, stderr };
}
