import { browserErrors } from '../data/errors/browsers.ts';
import type { ErrorEntry } from '../data/errors/entry.ts';
import { officialErrors } from '../data/errors/official.ts';
import { pcscErrors } from '../data/errors/pcsc.ts';
import { pcscSentences } from '../data/errors/sentences.ts';
import { toolErrors } from '../data/errors/tools.ts';
import { causeByCode, type CauseId } from './causes.ts';
import { lengthIn, type OwnSentence } from './own-sentence.ts';

export type { ErrorEntry } from '../data/errors/entry.ts';

export const errorEntries: readonly ErrorEntry[] = [
  ...officialErrors,
  ...pcscErrors,
  ...pcscSentences,
  ...browserErrors,
  ...toolErrors,
];

/** What was found in a message, and the part of it that was recognised, as the dictionary writes it. */
export type FoundError =
  | { readonly kind: 'foreign'; readonly code: string; readonly entry: ErrorEntry }
  /** A cause of the doctor, such as `L4-2`. */
  | { readonly kind: 'finding'; readonly code: string; readonly cause: CauseId }
  /** One of this program's own error codes, such as `card/in-use`. */
  | { readonly kind: 'own'; readonly code: string };

/** Of a longer message the middle is left out, so that the search stays quick. In characters. */
export const LONGEST_MESSAGE = 20_000;
const MOST_FOUND = 3;

/** What this program says itself. */
export type OwnErrors = {
  readonly codes: readonly string[];
  /** Its texts; none where they are not loaded. */
  readonly sentences: readonly OwnSentence[];
};

/**
 * Finds what a pasted message, or a code that was read out, is about. Width, case and blanks do not matter.
 * @returns the best known first; none if nothing is known
 */
export function findErrors(
  message: string,
  { codes: ownCodes, sentences }: OwnErrors = { codes: [], sentences: [] },
): readonly FoundError[] {
  const text = unified(withoutMiddle(message));
  if (text.length < 2) return [];
  const dense = text.replaceAll(' ', '');
  const said = foundSentences(dense, sentences);
  const found = [
    ...foundFindings(text),
    ...ownCodes.filter((code) => dense.includes(code)).map((code) => ({ kind: 'own', code }) as const),
    ...foundEntries(text, dense),
  ];
  const isMost = ({ length }: Said): boolean => length * 2 >= dense.length;
  const all = [
    ...said.filter(isMost).map(ownError),
    ...found.toSorted(bySureness),
    // In a longer message, a code is surer.
    ...said.map(ownError),
  ];
  return firstOfEach(all).slice(0, MOST_FOUND);
}

/** Texts of this program, each in the form for comparing; made once for each list. */
const comparable = new WeakMap<readonly OwnSentence[], readonly OwnSentence[]>();

type Said = { readonly code: string; readonly length: number };

/** The errors that texts of ours in the message belong to: those with most of it first. */
function foundSentences(dense: string, sentences: readonly OwnSentence[]): readonly Said[] {
  const ours =
    comparable.get(sentences) ??
    sentences.map((each) => ({ ...each, text: unified(each.text).replaceAll(' ', '') }));
  comparable.set(sentences, ours);
  const said = ours.flatMap((each) => {
    const length = lengthIn(dense, each.text);
    return length > 0 ? { ...each, length } : [];
  });
  const own = new Set(said.flatMap(({ code, isShared }) => (isShared ? [] : code)));
  const lengths = new Map<string, number>();
  for (const { code, length } of said)
    if (own.size === 0 || own.has(code)) lengths.set(code, length + (lengths.get(code) ?? 0));
  return [...lengths].map(([code, length]) => ({ code, length })).toSorted((a, b) => b.length - a.length);
}

function ownError({ code }: Said): FoundError {
  const cause = causeByCode(code);
  return cause === undefined ? { kind: 'own', code } : { kind: 'finding', code, cause };
}

/** The cause stands first or last: a stack trace ends with it. */
const withoutMiddle = (message: string): string =>
  message.length <= LONGEST_MESSAGE
    ? message
    : `${message.slice(0, LONGEST_MESSAGE / 2)}\n${message.slice(-LONGEST_MESSAGE / 2)}`;

/** Small half-width letters, nothing that is not seen, one kind of hyphen, one blank for many. */
const unified = (text: string): string =>
  text
    .normalize('NFKC')
    .replaceAll(/\p{Cf}/gu, '')
    .toLowerCase()
    .replaceAll(/[‐-―−ｰ]/g, '-')
    .replaceAll(/\s+/g, ' ')
    .trim();

function foundFindings(text: string): readonly FoundError[] {
  return [...text.matchAll(/(?<![a-z0-9])l ?(\d{1,2}) ?[-ー] ?(\d{1,2})(?!\d)/g)].flatMap(
    ([, layer, number]) => {
      const code = `L${layer}-${number}`;
      const cause = causeByCode(code);
      return cause === undefined ? [] : [{ kind: 'finding', code, cause } as const];
    },
  );
}

type Known = {
  readonly entry: ErrorEntry;
  readonly code: string;
  readonly isIn: (text: string, dense: string) => boolean;
};

let known: readonly Known[] | undefined;

const foundEntries = (text: string, dense: string): readonly FoundError[] =>
  (known ??= errorEntries.flatMap(knownOf))
    .filter(({ isIn }) => isIn(text, dense))
    .map(({ code, entry }) => ({ kind: 'foreign', code, entry }));

function knownOf(entry: ErrorEntry): readonly Known[] {
  const ofCodes = entry.codes.map((code) => ({ entry, code, isIn: codeMatcher(code) }));
  const ofPhrases = (entry.phrases ?? []).map((phrase) => {
    const dense = unified(phrase).replaceAll(' ', '');
    return { entry, code: phrase, isIn: (_: string, message: string) => message.includes(dense) };
  });
  return [...ofCodes, ...ofPhrases];
}

/** A code of digits only, or one that looks like a status word, stands in many messages by chance. */
const BARE = /^[0-9a-f]{3,4}$/i;
/** What stands before one that is meant. */
const CALLED =
  'エラー|コード|番号|戻り値|結果|ステータスワード|error|code|status|status words?|result|sw|sw1 ?[-/]? ?sw2|sw12';
const SIGNS = '[^a-z0-9]{1,6}(?:0x)?';

function codeMatcher(code: string): Known['isIn'] {
  if (BARE.test(code)) {
    const digits = code.toLowerCase();
    const alone = new RegExp(`^(0x)?${digits}$`);
    const called = new RegExp(`(${CALLED})[^a-z0-9]{0,6}(0x)?${digits}(?![a-z0-9])`);
    const halves = [digits.slice(0, -2), digits.slice(-2)] as const;
    const inHalves = new RegExp(`sw1${SIGNS}${halves[0]}[^a-z0-9]{0,6}sw2${SIGNS}${halves[1]}(?![a-z0-9])`);
    return (text, dense) => alone.test(dense) || called.test(text) || inHalves.test(text);
  }
  const forms = formsOf(code).map((form) => [...form].map(written).join(' ?'));
  const inside = new RegExp(`(?<![a-z0-9_])(${forms.join('|')})(?![a-z0-9_])`);
  const whole = code.toLowerCase();
  // Half-typed, but long enough to be no accident.
  return (text, dense) => inside.test(text) || (dense.length >= 5 && whole.startsWith(dense));
}

/** PC/SC numbers appear as 0x8010001D, 8010001D, -2146435043 or 2148532253. */
function formsOf(code: string): readonly string[] {
  if (!/^0x[0-9a-f]{8}$/i.test(code)) return [unified(code)];
  const number = Number.parseInt(code, 16);
  const hex = code.slice(2).toLowerCase();
  return [`0x${hex}`, hex, `${number | 0}`, `${number}`];
}

/** A blank may stand for an underscore. */
const written = (letter: string): string => (letter === '_' ? '[_ ]' : escaped(letter));
const escaped = (letter: string): string => letter.replace(/[.*+?^${}()|[\]\\/-]/, '\\$&');

const sureness = { documented: 0, several: 1, single: 2 } as const;
const unsureness = (each: FoundError): number =>
  each.kind === 'foreign' ? sureness[each.entry.certainty] : 0;

/** The best known first; of equals, the longest. */
const bySureness = (a: FoundError, b: FoundError): number =>
  unsureness(a) - unsureness(b) || b.code.length - a.code.length;

/** If several ways lead to the same cause, the first one is kept. */
function firstOfEach(found: readonly FoundError[]): readonly FoundError[] {
  const meaning = (each: FoundError): string =>
    each.kind === 'foreign' ? each.entry.cause : each.kind === 'finding' ? each.cause : each.code;
  return found.filter((each, at) => found.findIndex((other) => meaning(other) === meaning(each)) === at);
}
