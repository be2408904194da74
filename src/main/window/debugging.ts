import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { App } from 'electron';

/** Chromium's switches by which another program could look into the window and control it. */
const switches = ['remote-debugging-port', 'remote-debugging-pipe'] as const;

type Program = Pick<App, 'isPackaged' | 'getAppPath' | 'commandLine'>;

/**
 * The switch that keeps the program from starting, if it was given one: whoever controls the window sees the PINs
 * typed into it. Chromium opens the port only after main's script has run, so the first statement there is early
 * enough.
 *
 * A program run from its sources may be debugged. So may a package made for its own tests: its `package.json`, inside
 * the archive that is checked for integrity, says `"openToTests": true`, which no package for people says.
 */
export function refusedSwitch(app: Program): string | undefined {
  if (!app.isPackaged) return undefined;
  const given = switches.find((each) => app.commandLine.hasSwitch(each));
  return given !== undefined && isOpenToTests(app.getAppPath()) ? undefined : given;
}

/** Whether the window's own developer tools can be opened: only if the program is run from its sources. */
export const hasDevTools = ({ isPackaged }: Pick<App, 'isPackaged'>): boolean => !isPackaged;

function isOpenToTests(folder: string): boolean {
  const manifest: unknown = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  return typeof manifest === 'object' && manifest !== null && Reflect.get(manifest, 'openToTests') === true;
}
