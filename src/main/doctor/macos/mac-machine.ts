import { release } from 'node:os';
import { driverBundles } from '../files/driver-bundles.ts';
import { type Files, systemFiles } from '../files/files.ts';
import { plistBoolean } from './plist-boolean.ts';
import type { Machine, ProgramFacts } from '../machine.ts';

/** What macOS installs, and what makers of readers add. */
const DRIVERS = [
  '/usr/libexec/SmartCardServices/drivers',
  '/usr/local/libexec/SmartCardServices/drivers',
] as const;
/** Since macOS 14 Apple's own driver comes first, unless this preference says otherwise (pyscard#225). */
const PREFERENCE = '/Library/Preferences/com.apple.ifdreader.plist';
const OFFICIAL_CLIENT = ['/Applications/JPKI.app', '/Applications/Utilities/JPKI'] as const;
const OPENSC = '/Library/OpenSC/lib/opensc-pkcs11.so';

type Parts = {
  readonly files: Files;
  readonly arch: string;
  readonly version: string;
  readonly isRemote: boolean;
};

/**
 * A Mac, by reading its files. Not tried on a real one. The IOKit registry lists the devices on USB. It is not looked
 * at, because PC/SC itself tells whether there is a reader.
 */
export function macMachine(parts?: Partial<Parts>): Machine {
  const {
    files = systemFiles,
    arch = process.arch,
    version = release(),
    isRemote = process.env['SSH_CONNECTION'] !== undefined,
  } = parts ?? {};
  return {
    system: async () => ({
      os: 'mac',
      name: `macOS (Darwin ${version})`,
      architecture: arch,
      packageTool: 'none',
    }),
    usbReaders: async () => undefined,
    kernel: async () => undefined,
    drivers: async () => {
      const { version: ofBundle } = await driverBundles(files, DRIVERS);
      const preference = await files.bytes(PREFERENCE);
      const chosen = preference && plistBoolean(preference, 'useIFDCCID');
      const told = [ofBundle, chosen === undefined ? undefined : `useIFDCCID ${chosen}`]
        .filter(Boolean)
        .join(', ');
      // CryptoTokenKit has a driver of its own, which keeps no list.
      return { ids: undefined, isInstalled: true, ...(told !== '' && { version: told }) };
    },
    service: async () => ({ isInstalled: true, others: [] }),
    access: async () => ({ session: isRemote ? 'remote' : 'here', sandbox: [] }),
    surroundings: async () => ({ japaneseFonts: undefined, display: 'mac' }),
    programs: () => programs(files),
  };
}

async function programs(files: Files): Promise<ProgramFacts> {
  const clients = await Promise.all(OFFICIAL_CLIENT.map((path) => files.exists(path)));
  return {
    running: [],
    installed: clients.includes(true) ? ['JPKI'] : [],
    opensc: (await files.exists(OPENSC)) ? OPENSC : undefined,
    shutInBrowsers: [],
    openPorts: [],
  };
}
