import koffi from 'koffi';

/** Where group policy and device management write what users must not change. */
const KEY = 'SOFTWARE\\Policies\\Shomei';
/** The names of the values, by those of the JSON file; docs/policy.md. */
const VALUES = {
  language: 'Language',
  disableSigning: 'DisableSigning',
  disableReminders: 'DisableReminders',
  disableSamples: 'DisableSamples',
  disableExports: 'DisableExports',
  forgetWhenCardLeaves: 'ForgetWhenCardLeaves',
} as const;

/** Windows SDK: winreg.h, winerror.h. */
const HKEY_LOCAL_MACHINE = 0xffffffff80000002n;
/** RRF_RT_ANY with RRF_SUBKEY_WOW6464KEY: the one view of the registry, whatever this program was compiled for. */
const ANY_TYPE = 0x0000ffff | 0x00010000;
const SUCCESS = 0;
const NOT_FOUND = 2;
const REG_SZ = 1;
const REG_DWORD = 4;
/** Bytes; the longest value is the name of a language. */
const LONGEST = 256;

/** The values that are there, as `Policy` has them. A value of a wrong type is passed on and refused there. */
export function windowsPolicy(): unknown {
  const library = koffi.load('advapi32.dll');
  const number = koffi.inout(koffi.pointer('uint32'));
  const getValue = library.func('__stdcall', 'RegGetValueW', 'int32', [
    'uintptr',
    'str16',
    'str16',
    'uint32',
    number,
    'void *',
    number,
  ]);
  const entries = Object.entries(VALUES).flatMap(([name, value]) => {
    const [type, length] = [[0], [LONGEST]];
    const data = Buffer.alloc(LONGEST);
    const code: number = getValue(HKEY_LOCAL_MACHINE, KEY, value, ANY_TYPE, type, data, length);
    if (code === NOT_FOUND) return [];
    if (code !== SUCCESS) return [[name, null]];
    return [[name, valueOf(type[0], data.subarray(0, length[0]))]];
  });
  return entries.length === 0 ? undefined : Object.fromEntries(entries);
}

/** A text, or yes and no as 1 and 0; null for anything else. */
function valueOf(type: number | undefined, data: Buffer): string | boolean | null {
  if (type === REG_SZ) return data.toString('utf16le').replace(/\0.*$/s, '');
  if (type !== REG_DWORD || data.length < 4) return null;
  const value = data.readUInt32LE();
  return value > 1 ? null : value === 1;
}
