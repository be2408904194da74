import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { launcher } from './built-command.ts';

/** Whatever opens, makes, names, moves or takes away a file, and whatever begins to speak to somebody. */
const TRACED =
  'open,openat,creat,rename,renameat,renameat2,link,linkat,symlink,unlink,unlinkat,mkdir,chmod,truncate,connect';

/** Runs the command under strace, which writes into the file `trace`, and tells what the command touched. */
export async function traced(trace: string, password: string, ...args: readonly string[]) {
  const command = [process.execPath, launcher, 'shomei', ...args];
  const child = spawn('strace', [
    ...['-qq', '-f', '--seccomp-bpf', '-e', `trace=${TRACED}`, '-o', trace],
    ...command,
  ]);
  child.stdin.end(`${password}\n`);
  const [code]: unknown[] = await once(child, 'exit');
  return { code, ...touched(readFileSync(trace, 'utf8')) };
}

/** What of a trace changed a file, by path, and what connected to anybody. Calls that failed are left out. */
function touched(trace: string) {
  const lines = trace.split('\n').filter((line) => !/ = -1 E/.test(line));
  const changes = lines.filter(
    (line) => !/ (open(at)?)\(/.test(line) || /O_WRONLY|O_RDWR|O_CREAT|O_TRUNC/.test(line),
  );
  return {
    changed: changes
      .filter((line) => !line.includes(' connect('))
      .flatMap((line) => [...line.matchAll(/"([^"]+)"/g)].map(([, path]) => path ?? '')),
    connected: lines.filter((line) => line.includes(' connect(')),
  };
}
