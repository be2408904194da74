import type { Doctor } from '../messages/doctor-texts.ts';
import type { DocumentTexts } from '../messages/load-document-texts.ts';
import type { Guide } from '../messages/load-guide.ts';
import type { SigningMessages } from '../messages/load-signing.ts';
import type { Messages } from '../messages/messages.ts';

type Text = readonly [path: string, text: string];

const errorAbout = (pin: string) => ({
  pin,
  triesLeft: pin === 'sign' ? 1 : 2,
  counted: 2,
  step: 'select',
  statusWord: '6F00',
  reason: 'x',
  address: 'https://www.jpki.go.jp/',
  incident: 'A1',
});

/** Some of each kind of data that Japanese texts are built from. Data that does not fit a function is left out. */
const candidates: readonly unknown[] = [
  'カナ',
  'sign',
  'auth',
  'card-info',
  'resident',
  'linux',
  'windows',
  'mac',
  '2026-11-13',
  '2027-04-01',
  '2019-07-25T15:28:06Z',
  0,
  1,
  2,
  14,
  100,
  ['sign', 'auth'],
  ['カナ'],
  undefined,
  errorAbout('sign'),
  errorAbout('auth'),
  errorAbout('resident'),
  { era: 'showa', yearOfEra: 40, year: 1965, month: 1, day: 20 },
  { era: 'reiwa', yearOfEra: 1, year: 2019, month: undefined, day: undefined },
];

/**
 * Every text of a Japanese catalogue, including those that functions build from sample data.
 * @throws Error if no sample data fits a function: it then needs a new candidate
 */
export const allTexts = (
  messages: Partial<Messages> | Guide | Doctor | DocumentTexts | SigningMessages,
): readonly Text[] => textsIn(messages, '');

function textsIn(node: unknown, path: string): readonly Text[] {
  if (typeof node === 'string') return [[path, node]];
  if (typeof node === 'function') return textsBuiltBy(node as (...args: readonly unknown[]) => unknown, path);
  if (typeof node !== 'object' || node === null) return [];
  return Object.entries(node).flatMap(([key, child]) => textsIn(child, path ? `${path}.${key}` : key));
}

function textsBuiltBy(build: (...args: readonly unknown[]) => unknown, path: string): readonly Text[] {
  const built = argumentLists(Math.max(1, build.length)).flatMap((args) => {
    const texts = textsIn(
      attempt(() => build(...args)),
      path,
    );
    return texts.every(([, text]) => isWhole(text)) ? texts : [];
  });
  if (built.length === 0) throw new Error(`no sample data fits ${path}`);
  return [...new Map(built.map((text) => [text[1], text])).values()];
}

const argumentLists = (length: number): readonly (readonly unknown[])[] =>
  length === 0
    ? [[]]
    : argumentLists(length - 1).flatMap((first) => candidates.map((last) => [...first, last]));

/** Leaves out a text built from data that was not made for it. */
const isWhole = (text: string) =>
  !/undefined|NaN|\[object|,|\b(sign|auth|card-info|resident|linux|windows|mac)\b|2026-11-13|2027-04-01|2019-07-25|カナ\{?[日桁回]/.test(
    text,
  );

function attempt(build: () => unknown): unknown {
  try {
    return build();
  } catch {
    return undefined;
  }
}
