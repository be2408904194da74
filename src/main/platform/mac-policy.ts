import koffi from 'koffi';

/** The program's bundle identifier, which is the domain of its preferences. */
const DOMAIN = 'dev.shomei.app';
const FRAMEWORK = '/System/Library/Frameworks/CoreFoundation.framework/CoreFoundation';
const UTF8 = 0x08000100;
/** Bytes; the longest value is the name of a language. */
const LONGEST = 256;

const NAMES = [
  'language',
  'disableSigning',
  'disableReminders',
  'disableSamples',
  'disableExports',
  'forgetWhenCardLeaves',
] as const;

/**
 * The managed preferences: those that a configuration profile forces. What a user sets with `defaults` is none of
 * them. CFPreferences.h, CFString.h, CFNumber.h of CoreFoundation.
 */
export function macPolicy(): unknown {
  const core = koffi.load(FRAMEWORK);
  const makeString = core.func('CFStringCreateWithCString', 'void *', ['void *', 'str', 'uint32']);
  const isForced = core.func('CFPreferencesAppValueIsForced', 'uint8', ['void *', 'void *']);
  const copyValue = core.func('CFPreferencesCopyAppValue', 'void *', ['void *', 'void *']);
  const typeOf = core.func('CFGetTypeID', 'ulong', ['void *']);
  const booleanType = core.func('CFBooleanGetTypeID', 'ulong', []);
  const stringType = core.func('CFStringGetTypeID', 'ulong', []);
  const booleanOf = core.func('CFBooleanGetValue', 'uint8', ['void *']);
  const stringOf = core.func('CFStringGetCString', 'uint8', ['void *', 'void *', 'long', 'uint32']);

  const valueOf = (value: unknown): string | boolean | null => {
    const type: unknown = typeOf(value);
    if (type === booleanType()) return booleanOf(value) !== 0;
    const text = Buffer.alloc(LONGEST);
    const isText = type === stringType() && stringOf(value, text, LONGEST, UTF8) !== 0;
    return isText ? text.toString('utf8', 0, text.indexOf(0)) : null;
  };
  const domain: unknown = makeString(null, DOMAIN, UTF8);
  const entries = NAMES.flatMap((name) => {
    const key: unknown = makeString(null, name, UTF8);
    return isForced(key, domain) === 0 ? [] : [[name, valueOf(copyValue(key, domain))]];
  });
  return entries.length === 0 ? undefined : Object.fromEntries(entries);
}
