import { MODULE_NAME, moduleLines } from '../../shared/domain/elsewhere-lines.ts';

/**
 * `pkcs11.txt`, the list of modules in a profile of NSS (Firefox, Chromium): stanzas of `key=value` lines with an
 * empty line between them. NSS rewrites the whole list when it changes it, so no comment of ours would last. Our
 * stanza is recognised by its name.
 */

export const hasModule = (list: Uint8Array): boolean => stanzasOf(list).some(isOurs);

/** Whether a stanza can be added at the end: NSS ends each stanza with an empty line. */
export const isModuleList = (list: Uint8Array): boolean =>
  list.at(-1) === LINE_FEED && list.at(-2) === LINE_FEED && stanzasOf(list).length > 0;

const LINE_FEED = 0x0a;

/** The list with our stanza at its end. */
export const withModule = (list: Uint8Array, library: string): Uint8Array =>
  Buffer.concat([list, Buffer.from(['', ...moduleLines(library), '', ''].join('\n'), 'utf8')]);

/**
 * The list without our stanza. If NSS has not written it since, it is byte for byte as it was; otherwise only that
 * stanza is missing.
 */
export function withoutModule(list: Uint8Array): Uint8Array {
  const text = Buffer.from(list).toString('latin1');
  return Buffer.from(stanzasOf(list).filter(isOurs).reduce(withoutStanza, text), 'latin1');
}

/** NSS leaves one empty line between stanzas. A second one before ours is ours, as is the one behind it. */
function withoutStanza(text: string, stanza: string): string {
  const lines = `\n${text}`;
  const found = lines.indexOf(`\n${stanza}\n`);
  if (found < 0) return text;
  const before = lines.slice(1, found + 1);
  const after = lines.slice(found + stanza.length + 2).replace(/^\n/, '');
  return (before.endsWith('\n\n\n') ? before.slice(0, -1) : before) + after;
}

/** As latin1, which keeps every byte. */
const stanzasOf = (list: Uint8Array): readonly string[] =>
  Buffer.from(list)
    .toString('latin1')
    .split(/\n(?=\n|library=)/)
    .map((stanza) => stanza.replace(/^\n+|\n+$/g, ''))
    .filter((stanza) => stanza !== '');

const isOurs = (stanza: string): boolean => stanza.split('\n').includes(`name=${MODULE_NAME}`);
