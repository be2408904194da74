import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** An X server without a screen, and a person at it who looks for windows and types. */
export type XDisplay = {
  /** As in the DISPLAY variable. */
  readonly name: string;
  /** Names of all visible windows. */
  windows(): Promise<readonly string[]>;
  /** Gives this window the keyboard and types into it, with Enter at the end. */
  type(window: string, text: string): Promise<void>;
  press(key: string): Promise<void>;
  /** Gives this window the keyboard first. */
  pressIn(window: string, key: string): Promise<void>;
  stop(): void;
};

/** Lets the X server choose a free number, which it writes to descriptor 3. */
export async function startXDisplay(): Promise<XDisplay> {
  const server: ChildProcess = spawn(
    'Xvfb',
    ['-displayfd', '3', '-screen', '0', '1000x700x24', '-nolisten', 'tcp'],
    {
      stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
    },
  );
  const pipe = server.stdio[3];
  if (!pipe) throw new Error('Xvfb has no descriptor 3');
  const [number] = (await once(pipe, 'data')) as [Buffer];
  const name = `:${String(number).trim()}`;
  const env = { ...process.env, DISPLAY: name };
  // xdotool fails if it finds nothing, which is an answer too.
  const xdotool = (...args: readonly string[]) =>
    run('xdotool', [...args], { env }).then(
      ({ stdout }) => stdout,
      () => '',
    );
  return {
    name,
    windows: async () =>
      (await xdotool('search', '--onlyvisible', '--name', '.', 'getwindowname', '%@'))
        .split('\n')
        .filter(Boolean),
    type: async (window, text) => {
      await xdotool('search', '--onlyvisible', '--name', window, 'windowfocus', '--sync');
      await xdotool('type', '--delay', '50', text);
      await xdotool('key', 'Return');
    },
    press: async (key) => void (await xdotool('key', key)),
    pressIn: async (window, key) => {
      await xdotool('search', '--onlyvisible', '--name', window, 'windowfocus', '--sync');
      await xdotool('key', key);
    },
    stop: () => void server.kill(),
  };
}
