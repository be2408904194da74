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

/** Runs the command line with Windows' Node. Under wine it has no pipes, so all input and output is in files. */
export async function shomeiOnWindows(port: number, args: readonly string[], input = ''): Promise<Ended> {
  const folder = mkdtempSync(join(tmpdir(), 'shomei-windows-'));
  const file = (name: string): string => join(folder, name);
  writeFileSync(file('in'), input);
  const stdio = [openSync(file('in'), 'r'), openSync(file('out'), 'w'), openSync(file('error'), 'w')];
  const program = windowsPath(join(projectRoot, 'dist', 'cli', 'shomei.cjs'));
  const child = spawn(WINE, [join(windowsKit, 'node.exe'), program, ...args], {
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
  const [code] = await once(child, 'exit');
  for (const each of stdio) closeSync(each);
  const [stdout, stderr] = [readFileSync(file('out'), 'utf8'), readFileSync(file('error'), 'utf8')];
  rmSync(folder, { recursive: true });
  // What Node says of Windows 7 does not come from the program.
  return {
    code: Number(code),
    stdout,
    stderr: stderr.replace(/^Setting the NODE_SKIP_PLATFORM_CHECK[^]*?fixed\.\s*/, ''),
  };
}

/** Windows' own `reg`, with these words. */
export async function inRegistry(...words: readonly string[]): Promise<void> {
  const env = { ...process.env, ...wineEnvironment };
  await once(spawn(WINE, ['reg', ...words], { env, stdio: 'ignore' }), 'exit');
}
