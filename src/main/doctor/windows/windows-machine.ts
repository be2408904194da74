import { release } from 'node:os';
import { isKnownReader } from '../../../shared/domain/known-readers.ts';
import type { Machine, UsbReader } from '../machine.ts';
import { loadWindowsApi, type WindowsApi } from './windows-api.ts';

/** Setup class "SmartCardReader" (Windows SDK, devguid.h). */
const READERS = '{50DD5230-BA8A-11D1-BF5D-0000F805F530}';
/** The service itself: it alone is asked for; it starts when the first reader comes. */
const SERVICE = 'SCardSvr';
/** Where the official client notes its folder. */
const OFFICIAL_CLIENT = 'SOFTWARE\\JPKI';
const OPENSC = 'SOFTWARE\\OpenSC Project\\OpenSC';

type Parts = { readonly load: () => WindowsApi; readonly arch: string; readonly version: string };

/** A Windows machine, by calls of its services, device and registry interfaces. */
export function windowsMachine(parts?: Partial<Parts>): Machine {
  const { load = loadWindowsApi, arch = process.arch, version = release() } = parts ?? {};
  let loaded: WindowsApi | undefined;
  /** What cannot be loaded or called rejects, and is then taken for "not told". */
  const ask = async <T>(question: (api: WindowsApi) => T): Promise<T> => question((loaded ??= load()));
  return {
    system: async () => ({
      os: 'windows',
      name: `Windows ${version}`,
      architecture: arch,
      packageTool: 'none',
    }),
    usbReaders: () => ask(usbReaders),
    kernel: async () => undefined,
    // Windows brings a driver for CCID readers; others show as a device with problem 28.
    drivers: async () => ({ ids: undefined, isInstalled: true }),
    service: () => ask((api) => ({ isInstalled: api.serviceState(SERVICE) !== 'missing', others: [] })),
    access: () => ask((api) => ({ session: api.isRemoteSession() ? 'remote' : 'here', sandbox: [] })),
    surroundings: async () => ({ japaneseFonts: undefined, display: 'windows' }),
    programs: () =>
      ask((api) => ({
        running: [],
        installed: api.hasKey(OFFICIAL_CLIENT) ? ['JPKI'] : [],
        opensc: api.hasKey(OPENSC) ? OPENSC : undefined,
        shutInBrowsers: [],
        openPorts: [],
      })),
  };
}

/** Readers by their class, and known ones that no driver has taken yet. */
function usbReaders(api: WindowsApi): readonly UsbReader[] {
  const byClass = api.devices({ classGuid: READERS }).flatMap(readerOf(true));
  const onBus = api
    .devices({ bus: 'USB' })
    .flatMap(readerOf(false))
    .filter(({ id }) => isKnownReader(id) && byClass.every((other) => other.id !== id));
  return [...byClass, ...onBus];
}

/** The rest of an instance id may be a serial number, so only vendor and product are taken. */
const readerOf =
  (isCcid: boolean) =>
  ({ instance, problem }: { readonly instance: string; readonly problem: number }): UsbReader[] => {
    const [, vendor, product] = /^USB\\VID_([0-9A-F]{4})&PID_([0-9A-F]{4})/i.exec(instance) ?? [];
    if (vendor === undefined || product === undefined) return [];
    return [{ id: `${vendor}:${product}`.toUpperCase(), isCcid, drivers: [], problem }];
  };
