import type { ProgramFacts, Surroundings } from '../machine.ts';
import type { Environment } from './environment.ts';
import type { Files } from '../files/files.ts';
import { cardPrograms } from './processes.ts';

const FONTS = ['/usr/share/fonts', '/usr/local/share/fonts'] as const;
/** Families with kana and kanji that distributions install. */
const JAPANESE =
  /cjk|noto.*jp|sourcehan|source-han|ipaex|ipa(g|m|mj)|takao|vlgothic|vl-gothic|migmix|sazanami|umefont|droid.*fallback/i;
/** Folders of fonts may contain each other through links, so a number of steps ends the search. */
const MOST_FOLDERS = 1_000;
const MOST_INSIDE = 200;
const ENOUGH = 8;

export async function surroundings(files: Files, environment: Environment): Promise<Surroundings> {
  const fonts = await fontsIn(files, FONTS);
  const kind = environment.WAYLAND_DISPLAY === undefined ? environment.DISPLAY && 'x11' : 'wayland';
  return {
    japaneseFonts: [...new Set(fonts)].slice(0, ENOUGH),
    display: SESSION_TYPES.find((type) => type === environment.XDG_SESSION_TYPE) ?? kind ?? 'none',
  };
}

/** Types of sessions by logind: sd_session_get_type(3). */
const SESSION_TYPES = ['x11', 'wayland', 'mir', 'tty', 'web'] as const;

/** Level by level, until enough are found. */
async function fontsIn(files: Files, roots: readonly string[]): Promise<readonly string[]> {
  const found: string[] = [];
  let level = roots;
  for (let looked = 0; level.length > 0 && looked < MOST_FOLDERS && found.length < ENOUGH;) {
    const folders = level.slice(0, MOST_FOLDERS - looked);
    looked += folders.length;
    const inside = await Promise.all(
      folders.map(async (folder) => ({ folder, names: await files.names(folder) })),
    );
    found.push(...inside.flatMap(({ names }) => names.filter(isJapaneseFont).slice(0, 2)));
    level = inside.flatMap(({ folder, names }) =>
      names
        .filter((name) => !name.includes('.'))
        .slice(0, MOST_INSIDE)
        .map((name) => `${folder}/${name}`),
    );
  }
  return found;
}

const isJapaneseFont = (name: string): boolean => /\.(ttf|ttc|otf|otc)$/i.test(name) && JAPANESE.test(name);

const MODULES = [
  '/usr/lib/x86_64-linux-gnu/opensc-pkcs11.so',
  '/usr/lib/aarch64-linux-gnu/opensc-pkcs11.so',
  '/usr/lib64/opensc-pkcs11.so',
  '/usr/lib64/pkcs11/opensc-pkcs11.so',
  '/usr/lib/opensc-pkcs11.so',
] as const;

/** Browsers that bring a system of their own and so reach no module of this one. */
const SHUT_IN = {
  'firefox (snap)': '/snap/bin/firefox',
  'chromium (snap)': '/snap/bin/chromium',
  'firefox (flatpak)': '/var/lib/flatpak/app/org.mozilla.firefox',
  'chromium (flatpak)': '/var/lib/flatpak/app/org.chromium.Chromium',
  'chrome (flatpak)': '/var/lib/flatpak/app/com.google.Chrome',
} as const;

export async function programs(files: Files, own: number): Promise<ProgramFacts> {
  const [running, opensc, shutInBrowsers, openPorts] = await Promise.all([
    cardPrograms(files, own),
    firstThere(files, MODULES),
    Promise.all(
      Object.entries(SHUT_IN).map(async ([name, path]) => ((await files.exists(path)) ? [name] : [])),
    ),
    openVirtualReaders(files),
  ]);
  return { running, installed: [], opensc, shutInBrowsers: shutInBrowsers.flat(), openPorts };
}

async function firstThere(files: Files, paths: readonly string[]): Promise<string | undefined> {
  for (const path of paths) if (await files.exists(path)) return path;
  return undefined;
}

/** vpcd listens on 35963 (8C7B) and, for its second slot, on 35964 (vsmartcard, `ifd-vpcd.c`). */
const PORTS = ['8C7B', '8C7C'] as const;
const LISTENING = '0A';

/** Ports of virtual readers that listen on every address of the machine, and not only on its own. */
async function openVirtualReaders(files: Files): Promise<readonly string[]> {
  const tables = await Promise.all(['/proc/net/tcp', '/proc/net/tcp6'].map((path) => files.text(path)));
  const open = tables.flatMap((table) =>
    (table ?? '').split('\n').flatMap((line) => {
      const [, local = '', , state] = line.trim().split(/\s+/);
      const [address = '', port = ''] = local.split(':');
      const isOpen =
        state === LISTENING && /^0+$/.test(address) && (PORTS as readonly string[]).includes(port);
      return isOpen ? [`${Number.parseInt(port, 16)}`] : [];
    }),
  );
  return [...new Set(open)];
}
