import { existsSync, lstatSync, readFileSync, realpathSync, statSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import type { Browser, BrowserKind } from '../../shared/model/elsewhere.ts';

const PROGRAMS: Readonly<Record<BrowserKind, readonly string[]>> = {
  firefox: ['firefox', 'firefox-esr'],
  chromium: ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'],
};

const FLATPAKS: Readonly<Record<BrowserKind, readonly string[]>> = {
  firefox: ['org.mozilla.firefox'],
  chromium: ['org.chromium.Chromium', 'com.google.Chrome'],
};

export type Surroundings = {
  /** As in the environment variable. */
  readonly path: string;
  readonly home: string;
  /** Where flatpak puts its start scripts for everybody; another place in tests. */
  readonly flatpakExports?: string;
};

/** A wrapper script has some hundred bytes. A larger file is the program itself. */
const LARGEST_SCRIPT = 16 * 1024;

/** The browser that can be used, or why none can. One beside a sandboxed one wins. */
export function findBrowser(kind: BrowserKind, around: Surroundings): Browser {
  const programs = PROGRAMS[kind].flatMap((name) =>
    around.path
      .split(delimiter)
      .filter((folder) => folder.startsWith('/'))
      .map((folder) => join(folder, name))
      .filter(isProgram),
  );
  const ready = programs.find((program) => sandboxOf(program) === undefined);
  if (ready) return { state: 'ready', program: ready };
  const [shut] = programs;
  if (shut !== undefined) return { state: 'sandboxed', by: sandboxOf(shut) ?? 'snap' };
  const exports = [
    around.flatpakExports ?? '/var/lib/flatpak/exports/bin',
    join(around.home, '.local/share/flatpak/exports/bin'),
  ];
  const hasFlatpak = exports.some((folder) => FLATPAKS[kind].some((id) => existsSync(join(folder, id))));
  return hasFlatpak ? { state: 'sandboxed', by: 'flatpak' } : { state: 'none' };
}

function isProgram(path: string): boolean {
  try {
    return statSync(path).isFile() && (statSync(path).mode & 0o111) !== 0;
  } catch {
    return false;
  }
}

/** Ubuntu's /usr/bin/firefox is a script that calls the snap; in /snap/bin there are links to snap itself. */
function sandboxOf(program: string): 'snap' | 'flatpak' | undefined {
  if (program.startsWith('/snap/') || realpathSync(program).endsWith('/snap')) return 'snap';
  if (realpathSync(program).includes('/flatpak/')) return 'flatpak';
  const script = scriptOf(program);
  if (/\/snap\/|\bsnap run\b/.test(script)) return 'snap';
  return /\bflatpak\b/.test(script) ? 'flatpak' : undefined;
}

/** Nothing if the program does not exist, or may be run but not read. */
function scriptOf(program: string): string {
  try {
    return statSync(program).size > LARGEST_SCRIPT ? '' : readFileSync(program, 'latin1');
  } catch {
    return '';
  }
}

/** Chromium locks its profile while it runs, by a link that points at nothing (`SingletonLock`). */
export const isChromiumOpen = (home: string): boolean =>
  ['chromium', 'google-chrome'].some((name) => {
    try {
      lstatSync(join(home, '.config', name, 'SingletonLock'));
      return true;
    } catch {
      return false;
    }
  });
