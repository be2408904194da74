import { MODULE_NAME, moduleLines } from '../../shared/domain/elsewhere-lines.ts';
import type { SetUp } from '../../shared/model/elsewhere.ts';

/**
 * `pkcs11.txt`, the list of modules in a profile of NSS (Firefox, Chromium): stanzas of `key=value` lines with an
 * empty line between them. NSS rewrites the whole list when it changes it, so no comment of ours would last. Our
 * stanza is recognised by its name.
 */

/**
 * `unclear` if a stanza has our name and is not as we and NSS write it, or if none can be added at the end: NSS ends
 * each stanza with an empty line.
 */
export function moduleIn(list: Uint8Array): SetUp {
  const stanzas = stanzasOf(list);
  const named = stanzas.filter(({ lines }) => lines.includes(`name=${MODULE_NAME}`));
  if (named.length > 1 || named.some((stanza) => !isOurs(stanza))) return 'unclear';
  if (named.length === 1) return 'there';
  return list.at(-1) === LINE_FEED && list.at(-2) === LINE_FEED && stanzas.length > 0 ? 'none' : 'unclear';
}

/** Whether our stanza names this library. */
export const namesLibrary = (list: Uint8Array, library: string): boolean =>
  moduleIn(list) === 'there' &&
  stanzasOf(list).some((stanza) => isOurs(stanza) && stanza.lines.includes(asLatin1(`library=${library}`)));

const LINE_FEED = 0x0a;

/** The list with our stanza at its end. */
export const withModule = (list: Uint8Array, library: string): Uint8Array =>
  Buffer.concat([list, Buffer.from(['', ...moduleLines(library), '', ''].join('\n'), 'utf8')]);

/**
 * The list without our stanza. If NSS has not written it since, it is byte for byte as it was; otherwise only that
 * stanza is missing.
 */
export function withoutModule(list: Uint8Array): Uint8Array {
  const stanza = stanzasOf(list).find(isOurs);
  const text = textOf(list);
  if (!stanza) return list;
  // NSS leaves one empty line between stanzas. A second one before ours is ours, as is the one behind it.
  const before = text.slice(0, stanza.start).replace(/\n\n\n$/, '\n\n');
  return Buffer.from(before + text.slice(stanza.stop).replace(/^\n/, ''), 'latin1');
}

type Stanza = {
  readonly lines: readonly string[];
  /** In the text. `stop` lies behind the last line's line feed, if it has one. */
  readonly start: number;
  readonly stop: number;
};

/** As latin1, which keeps every byte. */
const textOf = (list: Uint8Array): string => Buffer.from(list).toString('latin1');
const asLatin1 = (text: string): string => Buffer.from(text, 'utf8').toString('latin1');

const stanzasOf = (list: Uint8Array): readonly Stanza[] =>
  [...textOf(list).matchAll(/(?:^|(?<=\n))(?:[^\n]+(?:\n|$))+/g)].map(({ 0: stanza, index }) => ({
    lines: stanza.split('\n').filter((line) => line !== ''),
    start: index,
    stop: index + stanza.length,
  }));

/** The two lines of ours, and what NSS adds to them when it writes the list anew. */
const isOurs = ({ lines }: Stanza): boolean =>
  count(lines, /^library=.*\/(?:onepin-)?opensc-pkcs11\.so$/) === 1 &&
  count(lines, /^(?:library|name)=/) === 2 &&
  lines.includes(`name=${MODULE_NAME}`) &&
  lines.every((line) => /^(?:library|name|parameters|NSS)=/.test(line));

const count = (lines: readonly string[], pattern: RegExp): number =>
  lines.filter((line) => pattern.test(line)).length;
