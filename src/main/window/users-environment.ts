import { readFileSync } from 'node:fs';
import { delimiter } from 'node:path';

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * The environment for a program that the user asked for, as if the user had started it. Electron sets variables for its
 * own window in ours (seen with 33: CHROME_DESKTOP, GDK_BACKEND, XDG_CURRENT_DESKTOP). With them Chromium would take
 * itself for this program, down to what it makes the default browser, and Firefox would not speak Wayland. An AppImage
 * brings libraries of its own, too.
 */
export const usersEnvironment = (): Environment =>
  withoutAppImage(environmentAtStart() ?? withoutElectron(process.env));

/** What this process was started with: the kernel keeps it as it was. Undefined where it does not tell. */
function environmentAtStart(): Environment | undefined {
  try {
    const entries = readFileSync('/proc/self/environ', 'utf8')
      .split('\0')
      .filter((entry) => entry.includes('='));
    // A process may write over this memory, as for a title of its own.
    return entries.length > 0
      ? Object.fromEntries(entries.map((entry) => cutAt(entry, entry.indexOf('='))))
      : undefined;
  } catch {
    return undefined;
  }
}

const cutAt = (entry: string, at: number): [string, string] => [entry.slice(0, at), entry.slice(at + 1)];

const withoutElectron = ({
  CHROME_DESKTOP: _desktop,
  GDK_BACKEND: _backend,
  ORIGINAL_XDG_CURRENT_DESKTOP: original,
  ...others
}: Environment): Environment =>
  original === undefined ? others : { ...others, XDG_CURRENT_DESKTOP: original };

/** Lists of folders, at whose beginning an AppImage puts its own. */
const LISTS = ['PATH', 'LD_LIBRARY_PATH', 'XDG_DATA_DIRS', 'GSETTINGS_SCHEMA_DIR'] as const;

export function withoutAppImage({ APPDIR: folder, APPIMAGE: _image, ...others }: Environment): Environment {
  if (!folder?.startsWith('/')) return others;
  const isOurs = (entry: string) => entry === folder || entry.startsWith(`${folder}/`);
  const lists = LISTS.flatMap((name) => {
    const entries = others[name]?.split(delimiter).filter((entry) => !isOurs(entry));
    return entries === undefined ? [] : [[name, entries.length > 0 ? entries.join(delimiter) : undefined]];
  });
  return { ...others, ...Object.fromEntries(lists) };
}
