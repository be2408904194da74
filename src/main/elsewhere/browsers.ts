import { existsSync, readlinkSync, realpathSync, statSync } from 'node:fs';
import { hostname } from 'node:os';
import { delimiter, join } from 'node:path';
import type { Browser, BrowserKind } from '../../shared/model/elsewhere.ts';
import { readSmallFile } from '../files/plain-file.ts';
import type { UserFolders } from './user-folders.ts';

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
  const place = realPlaceOf(program);
  if (program.startsWith('/snap/') || place.endsWith('/snap')) return 'snap';
  if (place.includes('/flatpak/')) return 'flatpak';
  const script = scriptOf(program);
  if (/\/snap\/|\bsnap run\b/.test(script)) return 'snap';
  return /\bflatpak\b/.test(script) ? 'flatpak' : undefined;
}

function realPlaceOf(program: string): string {
  try {
    return realpathSync(program);
  } catch {
    // It was removed after it was found.
    return program;
  }
}

/**
 * Its lines without comments. None if the program does not exist or cannot be read.
 */
function scriptOf(program: string): string {
  const file = readSmallFile(program, LARGEST_SCRIPT);
  return file.state === 'there' ? file.bytes.toString('latin1').replaceAll(/^\s*#.*$/gm, '') : '';
}

/** While it runs, Chromium locks its profile with a link whose target, `host-123`, is no file but names its process. */
export const isChromiumOpen = ({ config }: UserFolders): boolean =>
  ['chromium', 'google-chrome'].some((name) => {
    const lock = linkAt(join(config, name, 'SingletonLock'));
    const at = lock?.lastIndexOf('-') ?? 0;
    return (
      lock !== undefined && (lock.slice(0, at) !== hostname() || isRunning(lock.slice(at + 1), /chrom/i))
    );
  });

/** Firefox does the same: `127.0.1.1:+123`. */
export function isFirefoxOpen(profile: string): boolean {
  const lock = linkAt(join(profile, 'lock'));
  return lock !== undefined && isRunning(lock.slice(lock.lastIndexOf('+') + 1), /firefox/i);
}

/** A killed browser leaves its lock, and another program may get its process number. */
const isRunning = (id: string, program: RegExp): boolean =>
  /^\d+$/.test(id) && program.test(linkAt(`/proc/${id}/exe`) ?? '');

function linkAt(path: string): string | undefined {
  try {
    return readlinkSync(path);
  } catch {
    return undefined;
  }
}
