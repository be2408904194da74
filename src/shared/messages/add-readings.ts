import { jaReadings } from './ja-readings.ts';
import { plainText } from './markup.ts';
import { counted } from './number-readings.ts';

const byWord = new Map(jaReadings.map((entry) => [plainText(entry), entry]));

const COUNTED = `(\\d+)([${Object.keys(counted).join('')}])`;
/** 後 has another reading after a number of days, months or hours. */
const LATER = '(?<=[日月年間])(後)(?!ろ)';
/**
 * Earlier alternatives win, so longer words come first. A word that has its reading keeps it, and a foreign text (see
 * markup.ts) gets none.
 */
const READABLE = new RegExp(
  [
    '\u2068[^\u2069]*\u2069',
    '\\{[^{}|]+\\|[^{}]+\\}',
    COUNTED,
    LATER,
    ...[...byWord.keys()].toSorted((a, b) => b.length - a.length),
  ].join('|'),
  'gu',
);

/** The text with a reading above every kanji of a known word. Existing readings stay. */
export const addReadings = (text: string): string => text.replace(READABLE, withReading);

function withReading(found: string, ...[number, counter, later, offset, text]: Matched): string {
  if (number !== undefined)
    return counted[counter as keyof typeof counted](Number(number), text[offset - 1] === '月');
  return later === undefined ? (byWord.get(found) ?? found) : `{${later}|ご}`;
}

type Group = string | undefined;
type Matched = readonly [number: Group, counter: Group, later: Group, offset: number, text: string];
