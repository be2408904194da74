import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, mkdtempSync, openSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { projectRoot } from '../../scripts/project-root.mjs';
import { WINE, wineEnvironment, windowsKit } from '../../scripts/windows-kit.mjs';

export type Ended = { readonly code: number | null; readonly stdout: string; readonly stderr: string };

/** The Windows path of a file of this machine. */
export const windowsPath = (path: string): string => `Z:${path.replaceAll('/', '\\')}`;

const CLI = join(projectRoot, 'dist', 'cli', 'shomei.cjs');
const WATCHER = join(windowsKit, 'watch-readers.cjs');

/** Runs the command line with Windows' Node. */
export async function shomeiOnWindows(port: number, args: readonly string[], input = ''): Promise<Ended> {
  const { child, stdout, stderr, tidyUp } = start(port, [CLI, ...args], input);
  const [code] = await once(child, 'exit');
  const ended = { code: Number(code), stdout: stdout(), stderr: stderr() };
  tidyUp();
  return ended;
}

/** Starts the watcher of the readers. @returns what it has printed so far, and its end */
export function watchReadersOnWindows(port: number): { lines(): readonly string[]; stop(): Promise<void> } {
  const { child, stdout, tidyUp } = start(port, [WATCHER], '');
  return {
    lines: () => stdout().trim().split('\n'),
    stop: async () => {
      const gone = once(child, 'exit');
      child.kill('SIGKILL');
      await gone;
      tidyUp();
    },
  };
}

/** Starts a script with Windows' Node. Under wine it has no pipes, so all input and output is in files. */
function start(port: number, [script = '', ...args]: readonly string[], input: string) {
  const folder = mkdtempSync(join(tmpdir(), 'shomei-windows-'));
  const file = (name: string): string => join(folder, name);
  writeFileSync(file('in'), input);
  const stdio = [openSync(file('in'), 'r'), openSync(file('out'), 'w'), openSync(file('error'), 'w')];
  const child = spawn(WINE, [join(windowsKit, 'node.exe'), windowsPath(script), ...args], {
    cwd: windowsKit,
    env: {
      ...process.env,
      ...wineEnvironment,
      // Wine reads its own arguments by it.
      LC_ALL: 'C.UTF-8',
      SHOMEI_TEST_WINSCARD: String(port),
    },
    stdio,
  });
  for (const each of stdio) closeSync(each);
  return {
    child,
    stdout: () => readFileSync(file('out'), 'utf8'),
    // What Node says of Windows 7 does not come from the program.
    stderr: () =>
      readFileSync(file('error'), 'utf8').replace(/^Setting the NODE_SKIP_PLATFORM_CHECK[^]*?fixed\.\s*/, ''),
    tidyUp: () => rmSync(folder, { recursive: true }),
  };
}

/** Windows' own `reg`, with these words. */
export async function inRegistry(...words: readonly string[]): Promise<void> {
  const env = { ...process.env, ...wineEnvironment };
  await once(spawn(WINE, ['reg', ...words], { env, stdio: 'ignore' }), 'exit');
}
