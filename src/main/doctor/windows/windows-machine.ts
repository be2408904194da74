import { release } from 'node:os';
import { isKnownReader } from '../../../shared/domain/known-readers.ts';
import type { DriverFacts, Machine, ServiceFacts, UsbReader } from '../machine.ts';
import { loadWindowsApi, type WindowsApi } from './windows-api.ts';

/** Setup class "SmartCardReader" (Windows SDK, devguid.h). */
const READERS = '{50DD5230-BA8A-11D1-BF5D-0000F805F530}';
/** The service itself. Only this one is required; it starts when the first reader comes. */
const SERVICE = 'SCardSvr';
/**
 * One tells about readers, the other brings certificates of cards into the store. For information: this program needs
 * neither.
 */
const BESIDE_IT = ['ScDeviceEnum', 'CertPropSvc'] as const;
const DRIVERS = 'SYSTEM\\CurrentControlSet\\Services';
/** Windows' own driver for CCID readers, under its older and its newer name, and Sony's for FeliCa readers. */
const IS_DRIVER = /^(WUDF)?UsbccidDriver$|felica|nfc ?port/i;
const MOST_DRIVERS = 8;
const CARD_TYPES = 'SOFTWARE\\Microsoft\\Cryptography\\Calais\\SmartCards';
/** Where the official client records its folder. */
const OFFICIAL_CLIENT = 'SOFTWARE\\JPKI';
const OPENSC = 'SOFTWARE\\OpenSC Project\\OpenSC';

type Parts = {
  readonly load: () => WindowsApi;
  readonly arch: string;
  readonly version: string;
  /** From the environment: `Console`, or `RDP-Tcp#1` for a remote session. */
  readonly sessionName: string | undefined;
  /** `C:\\Windows` */
  readonly windowsFolder: string;
};

/** A Windows machine, by calls of its services, device and registry interfaces. */
export function windowsMachine(parts?: Partial<Parts>): Machine {
  const {
    load = loadWindowsApi,
    arch = process.arch,
    version = release(),
    sessionName = process.env['SESSIONNAME'],
    windowsFolder = process.env['SystemRoot'] ?? 'C:\\Windows',
  } = parts ?? {};
  let loaded: WindowsApi | undefined;
  /** What cannot be loaded or called rejects, and then counts as "not told". */
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
    // Windows has a driver for CCID readers. Others appear as a device with problem 28.
    drivers: async () => ({
      ids: undefined,
      isInstalled: true,
      ...(await ask(driversIn(windowsFolder)).catch(() => ({}))),
    }),
    service: () => ask(serviceIn(windowsFolder)),
    access: () =>
      ask((api) => {
        const isRemote = api.isRemoteSession() || /^RDP-/i.test(sessionName ?? '');
        return { session: isRemote ? 'remote' : 'here', sandbox: [] };
      }),
    surroundings: async () => ({ japaneseFonts: undefined, display: 'windows' }),
    programs: () =>
      ask((api) => ({
        running: [],
        installed: api.hasKey(OFFICIAL_CLIENT) ? ['JPKI'] : [],
        hasCardType: api.keysIn(CARD_TYPES).some((name) => /jpki/i.test(name)),
        opensc: api.hasKey(OPENSC) ? OPENSC : undefined,
        shutInBrowsers: [],
        openPorts: [],
      })),
  };
}

const serviceIn =
  (windowsFolder: string) =>
  (api: WindowsApi): ServiceFacts => {
    const isInstalled = api.serviceState(SERVICE) !== 'missing';
    const states = [SERVICE, ...BESIDE_IT].map((name) => `${name} ${api.serviceState(name)}`);
    const libraryVersion = api.fileVersion(`${windowsFolder}\\System32\\WinSCard.dll`);
    return { isInstalled, others: [], states, ...(libraryVersion !== undefined && { libraryVersion }) };
  };

/** The installed drivers for readers, each with the version of its file if it states one. */
const driversIn =
  (windowsFolder: string) =>
  (api: WindowsApi): Pick<DriverFacts, 'version'> => {
    const names = api.keysIn(DRIVERS).filter((name) => IS_DRIVER.test(name));
    const told = names.slice(0, MOST_DRIVERS).map((name) => {
      const image = api.textIn(`${DRIVERS}\\${name}`, 'ImagePath');
      const version = image === undefined ? undefined : api.fileVersion(wholePath(image, windowsFolder));
      return version === undefined ? name : `${name} ${version}`;
    });
    return told.length > 0 ? { version: told.join(', ') } : {};
  };

/** Drivers are recorded as `\SystemRoot\System32\…`, as `\??\C:\…`, or relative to the folder of Windows. */
function wholePath(image: string, windowsFolder: string): string {
  const path = image.replace(/^\\\?\?\\/, '').replace(/^\\SystemRoot/i, windowsFolder);
  return /^[A-Z]:/i.test(path) ? path : `${windowsFolder}\\${path}`;
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
