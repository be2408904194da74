import { existsSync, readdirSync, realpathSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { readSmallFile } from '../files/plain-file.ts';

/** OpenSC's PKCS #11 module, through which other programs reach the card. */
export type OpenScModule = {
  /** Absolute path that other programs are given. */
  readonly path: string;
  /** Such as `0.23.0`; undefined if the library does not tell. */
  readonly version: string | undefined;
};

/** Where packages install it. On Debian and Ubuntu the processor is in the folder's name. */
const FOLDERS = {
  linux: ['usr/lib/x86_64-linux-gnu', 'usr/lib/aarch64-linux-gnu', 'usr/lib64', 'usr/local/lib', 'usr/lib'],
  // By OpenSC's own packages. We have not tried it.
  darwin: ['Library/OpenSC/lib'],
  win32: ['Program Files/OpenSC Project/OpenSC/pkcs11'],
} as const satisfies Partial<Record<NodeJS.Platform, readonly string[]>>;

const ENDING = { linux: '.so', darwin: '.so', win32: '.dll' } as const;

/** The library that the module loads has about 2 MB. No more than that is read for a version. */
const LARGEST_BYTES = 16 * 1024 * 1024;

export type ModuleSystem = 'linux' | 'darwin' | 'win32';

/**
 * The module for a program that shall ask for one PIN only. Before 0.24 that is `onepin-opensc-pkcs11`, which shows
 * only the first PIN of a card. Later versions recognise browsers by themselves, and the other name is gone.
 * @param root of the file system; another one in tests
 */
export function findOpenSc(system: ModuleSystem, root = '/'): OpenScModule | undefined {
  for (const folder of FOLDERS[system]) {
    const path = join(root, folder, `opensc-pkcs11${ENDING[system]}`);
    if (!existsSync(path)) continue;
    const version = versionBeside(path);
    const onePin = join(root, folder, `onepin-opensc-pkcs11${ENDING[system]}`);
    return { path: isBefore(version, 24) && existsSync(onePin) ? onePin : path, version };
  }
  return undefined;
}

/** Whether this version is known to be older than 0.`minor`. */
const isBefore = (version: string | undefined, minor: number): boolean =>
  version !== undefined && Number(version.split('.')[1]) < minor;

/** The version is a text of its own in libopensc, which lies beside the module. */
function versionBeside(module: string): string | undefined {
  try {
    const folder = dirname(realpathSync(module));
    const libraries = readdirSync(folder).filter((name) => /^(lib)?opensc[.-]/.test(name));
    for (const path of [...libraries.map((name) => join(folder, name)), module]) {
      const file = readSmallFile(path, LARGEST_BYTES);
      const found = file.state === 'there' ? versionIn(file.bytes) : undefined;
      if (found) return found;
    }
  } catch {
    // A version that cannot be read is unknown.
  }
  return undefined;
}

const versionIn = (bytes: Buffer): string | undefined =>
  /\0(0\.\d{1,2}\.\d{1,2})(?:-[a-z0-9]+)?\0/.exec(bytes.toString('latin1'))?.[1];
