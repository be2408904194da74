import koffi from 'koffi';

/**
 * The few calls of Windows that the doctor makes. Not tried on a real machine: each may fail, and then it tells
 * nothing.
 */
export interface WindowsApi {
  serviceState(name: string): 'missing' | 'stopped' | 'running';
  /**
   * Connected devices by their instance ids, `USB\VID_054C&PID_0DC8\…`, each with the problem code of the device
   * manager, 0 for none.
   */
  devices(of: DeviceFilter): readonly { readonly instance: string; readonly problem: number }[];
  hasKey(path: string): boolean;
  /** Names of the keys below one of the machine's keys; none if it does not exist. */
  keysIn(path: string): readonly string[];
  /** A text in one of the machine's keys, with the names of folders filled in. */
  textIn(path: string, name: string): string | undefined;
  /** The version that a file states, `10.0.22621.1`; undefined for a file without one. */
  fileVersion(path: string): string | undefined;
  isRemoteSession(): boolean;
}

/** Of one bus, or of one class. */
export type DeviceFilter = { readonly bus: 'USB' } | { readonly classGuid: string };

/** Windows SDK: winsvc.h, cfgmgr32.h, winreg.h, winuser.h. */
const SC_MANAGER_CONNECT = 1;
const SERVICE_QUERY_STATUS = 4;
const SERVICE_RUNNING = 4;
const FILTER_ENUMERATOR = 0x1;
const FILTER_PRESENT = 0x100;
const FILTER_CLASS = 0x200;
const DN_HAS_PROBLEM = 0x400;
const SUCCESS = 0;
const KEY_READ = 0x20019;
/** HKEY_LOCAL_MACHINE, sign-extended as the headers do. */
const HKEY_LOCAL_MACHINE = 0xffffffff80000002n;
const SM_REMOTESESSION = 0x1000;
/** Length of the list of instance ids, in characters. */
const LONGEST_LIST = 65_536;
/** Length of a key's name, in characters, with its end ("Registry Element Size Limits"). */
const LONGEST_KEY = 256;
const MOST_KEYS = 4_000;
/** Bytes: a text in the registry, the version resource of a file. */
const LONGEST_TEXT = 1_024;
const LONGEST_VERSION = 65_536;
/** RRF_RT_REG_SZ, and RRF_RT_REG_EXPAND_SZ, which is expanded. */
const ONLY_TEXTS = 0x6;
/** Index of dwCurrentState in SERVICE_STATUS, seven DWORDs. */
const CURRENT_STATE = 1;

export function loadWindowsApi(): WindowsApi {
  const advapi = koffi.load('advapi32.dll');
  const metrics = koffi.load('user32.dll').func(STDCALL, 'GetSystemMetrics', 'int', ['int']);
  return {
    ...servicesIn(advapi),
    ...registryIn(advapi),
    ...devicesIn(koffi.load('cfgmgr32.dll')),
    ...versionsIn(koffi.load('version.dll')),
    isRemoteSession: () => metrics(SM_REMOTESESSION) !== 0,
  };
}

const STDCALL = '__stdcall';
type Library = ReturnType<typeof koffi.load>;
const outDword = koffi.out(koffi.pointer('uint32'));
const inOutDword = koffi.inout(koffi.pointer('uint32'));

function servicesIn(advapi: Library): Pick<WindowsApi, 'serviceState'> {
  const openManager = advapi.func(STDCALL, 'OpenSCManagerW', 'uintptr', ['str16', 'str16', 'uint32']);
  const openService = advapi.func(STDCALL, 'OpenServiceW', 'uintptr', ['uintptr', 'str16', 'uint32']);
  const queryStatus = advapi.func(STDCALL, 'QueryServiceStatus', 'int', ['uintptr', 'void *']);
  const closeService = advapi.func(STDCALL, 'CloseServiceHandle', 'int', ['uintptr']);
  return {
    serviceState: (name) => {
      const manager = openManager(null, null, SC_MANAGER_CONNECT);
      const service = openService(manager, name, SERVICE_QUERY_STATUS);
      const state = new Uint32Array(7);
      const isKnown = Number(service) !== 0 && queryStatus(service, state) !== 0;
      if (Number(service) !== 0) closeService(service);
      if (Number(manager) !== 0) closeService(manager);
      if (!isKnown) return 'missing';
      return state[CURRENT_STATE] === SERVICE_RUNNING ? 'running' : 'stopped';
    },
  };
}

function registryIn(advapi: Library): Pick<WindowsApi, 'hasKey' | 'keysIn' | 'textIn'> {
  const { openKey, closeKey, nameAt, getValue } = registryCalls(advapi);
  return {
    hasKey: (path) => {
      const key = openKey(path);
      if (key !== undefined) closeKey(key);
      return key !== undefined;
    },
    keysIn: (path) => {
      const key = openKey(path);
      if (key === undefined) return [];
      const names: string[] = [];
      for (let index = 0; index < MOST_KEYS; index += 1) {
        const name = nameAt(key, index);
        if (name === undefined) break;
        names.push(name);
      }
      closeKey(key);
      return names;
    },
    textIn: (path, name) => {
      const text = Buffer.alloc(LONGEST_TEXT);
      const code = getValue(HKEY_LOCAL_MACHINE, path, name, ONLY_TEXTS, null, text, [LONGEST_TEXT]);
      return code === SUCCESS ? text.toString('utf16le').split('\0')[0] : undefined;
    },
  };
}

type Handle = number | bigint;

function registryCalls(advapi: Library) {
  const int = 'int32';
  const outHandle = koffi.out(koffi.pointer('uintptr'));
  const open = advapi.func(STDCALL, 'RegOpenKeyExW', int, [
    'uintptr',
    'str16',
    'uint32',
    'uint32',
    outHandle,
  ]);
  const unused = ['void *', 'void *', 'void *', 'void *'];
  const names = ['uintptr', 'uint32', 'void *', inOutDword, ...unused];
  const enumerate = advapi.func(STDCALL, 'RegEnumKeyExW', int, names);
  const values = ['uintptr', 'str16', 'str16', 'uint32', 'void *', 'void *', inOutDword];
  return {
    getValue: advapi.func(STDCALL, 'RegGetValueW', int, values),
    closeKey: advapi.func(STDCALL, 'RegCloseKey', int, ['uintptr']),
    /** One of the machine's keys; undefined if it does not exist. */
    openKey: (path: string): Handle | undefined => {
      const key: Handle[] = [0];
      return open(HKEY_LOCAL_MACHINE, path, 0, KEY_READ, key) === SUCCESS ? key[0] : undefined;
    },
    /** The name of the key with this index in another; undefined after the last. */
    nameAt: (key: Handle, index: number): string | undefined => {
      const name = Buffer.alloc(LONGEST_KEY * 2);
      const length = [LONGEST_KEY];
      const code = enumerate(key, index, name, length, null, null, null, null);
      return code === SUCCESS ? name.toString('utf16le', 0, (length[0] ?? 0) * 2) : undefined;
    },
  };
}

function devicesIn(config: Library): Pick<WindowsApi, 'devices'> {
  const list = config.func(STDCALL, 'CM_Get_Device_ID_ListW', 'uint32', [
    'str16',
    'void *',
    'uint32',
    'uint32',
  ]);
  const locate = config.func(STDCALL, 'CM_Locate_DevNodeW', 'uint32', [outDword, 'str16', 'uint32']);
  const status = ['uint32', 'uint32'];
  const statusOf = config.func(STDCALL, 'CM_Get_DevNode_Status', 'uint32', [outDword, outDword, ...status]);
  const problemOf = (instance: string): number => {
    const [node, flags, problem]: [number[], number[], number[]] = [[0], [0], [0]];
    if (locate(node, instance, 0) !== SUCCESS) return 0;
    if (statusOf(flags, problem, node[0] ?? 0, 0) !== SUCCESS) return 0;
    return (flags[0] ?? 0) & DN_HAS_PROBLEM ? (problem[0] ?? 0) : 0;
  };
  return {
    devices: (of) => {
      const filter = 'bus' in of ? of.bus : of.classGuid;
      const flags = FILTER_PRESENT | ('bus' in of ? FILTER_ENUMERATOR : FILTER_CLASS);
      const ids = Buffer.alloc(LONGEST_LIST * 2);
      if (list(filter, ids, LONGEST_LIST, flags) !== SUCCESS) return [];
      const [all = ''] = ids.toString('utf16le').split('\0\0');
      return all
        .split('\0')
        .filter((instance) => instance !== '')
        .map((instance) => ({ instance, problem: problemOf(instance) }));
    },
  };
}

function versionsIn(version: Library): Pick<WindowsApi, 'fileVersion'> {
  const sizeOf = version.func(STDCALL, 'GetFileVersionInfoSizeW', 'uint32', ['str16', 'void *']);
  const read = version.func(STDCALL, 'GetFileVersionInfoW', 'int', ['str16', 'uint32', 'uint32', 'void *']);
  return {
    fileVersion: (path) => {
      const size = sizeOf(path, null);
      if (size === 0 || size > LONGEST_VERSION) return undefined;
      const info = Buffer.alloc(size);
      return read(path, 0, size, info) === 0 ? undefined : versionIn(info);
    },
  };
}

/** VS_FIXEDFILEINFO (Windows SDK, verrsrc.h): its signature, and the two numbers of dwFileVersion behind it. */
const MARK = Buffer.from([0xbd, 0x04, 0xef, 0xfe]);
const AT_VERSION = 8;

/** @param info the version resource of a file, as GetFileVersionInfoW gives it */
export function versionIn(info: Buffer): string | undefined {
  const at = info.indexOf(MARK);
  if (at < 0 || at + AT_VERSION + 8 > info.length) return undefined;
  const [high, low] = [info.readUInt32LE(at + AT_VERSION), info.readUInt32LE(at + AT_VERSION + 4)];
  return [high >>> 16, high & 0xffff, low >>> 16, low & 0xffff].join('.');
}
