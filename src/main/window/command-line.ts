import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { App } from 'electron';

type Program = Pick<App, 'isPackaged' | 'commandLine'>;

/**
 * Chromium's own switches, read before main's script: it needs no display, draws nothing, and logs only fatal errors.
 */
const WITHOUT_DISPLAY = [
  '--ozone-platform=headless',
  '--disable-gpu',
  '--disable-software-rasterizer',
  '--log-level=3',
];
const HELP = '--help';

/**
 * The command line's arguments, if an installed program was called for its command line (`shomei status`) and not for
 * its window. They start at the first one that is no switch: switches of the window and of Chromium begin with a dash.
 */
export function commandOf(
  { isPackaged }: Pick<Program, 'isPackaged'>,
  [, ...args]: readonly string[],
): readonly string[] | undefined {
  const first = args.findIndex((each) => !each.startsWith('-') || each === HELP);
  return isPackaged && first >= 0 ? args.slice(first) : undefined;
}

/**
 * The command line program, in this process: no window and no display. It ends the process itself. Only Linux needs a
 * display, so there the program is called once more, with the switch.
 */
export function runCommandLine({ commandLine }: Program, folder: string, command: readonly string[]): void {
  if (process.platform === 'linux' && !commandLine.hasSwitch('ozone-platform')) {
    const switches = [...WITHOUT_DISPLAY, ...process.argv.slice(1, -command.length)];
    const { status } = spawnSync(process.execPath, [...switches, ...command], { stdio: 'inherit' });
    process.exit(status ?? 1);
  }
  // The name of a script stands before its arguments, as under Node.
  process.argv.splice(1, process.argv.length, 'shomei', ...command);
  createRequire(__filename)(join(folder, 'command-line.cjs'));
}
