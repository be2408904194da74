import { type Language, languageTags } from '../../../shared/model/language.ts';
import { inSimplified } from './chinese-letters.ts';
import { soundOfKana, soundOfLatin } from './japanese-sounds.ts';

/** One word of a query: the word, and shorter forms of it without an ending; or only what it sounds like in Japanese. */
export type Word = Written | { readonly sound: string };
type Written = { readonly forms: readonly string[] };

/** A text to search in: folded, and what it sounds like. */
export type Searched = { readonly folded: string; readonly sound: string };

export function searched(text: string): Searched {
  const simple = folded(text);
  return { folded: simple, sound: soundOfKana(simple) };
}

/** How well a text has this word: 0 not at all, 1 somewhere, 2 if it is the whole text. */
export function fit(word: Word, text: Searched): number {
  if ('sound' in word) return text.sound === word.sound ? 2 : Number(text.sound.includes(word.sound));
  if (text.folded === word.forms[0]) return 2;
  const at = word.forms.findIndex((form) =>
    LATIN.test(form) ? startsAWord(form, text.folded) : text.folded.includes(form),
  );
  return at < 0 ? 0 : 1 / (1 + at / 4);
}

/** "pin" must not match "shopping". A folded text has no character with a meaning in a pattern. */
const startsAWord = (form: string, text: string): boolean =>
  text.includes(form) && new RegExp(`(?<![a-z0-9])${form}`).test(text);

const LATIN = /^[a-z0-9]/;
const ENGLISH_ENDING = /(?<=[a-z]{3})(?:ing|ed|es|s|e)$/;
/**
 * A particle after kanji or katakana ends a word: 暗証番号を忘れた is 暗証番号 and 忘れた. So does a word that only asks: どこで.
 */
const PARTICLE =
  /(?<=[一-龠々ァ-ヶー])(?:として|から|まで|って|[とでには]は|[をにがはのでともへ])(?=.)|(?<=^|[^ぁ-んー]|[はをがのもへにで])(?:どこ[でにへの]?|どう(?:すれば|したら|やって))|[\s、。・,.!?！？「」]+/u;

/** Japanese words that only ask, as whole words. */
const JAPANESE_ASKING =
  /^(?:何|なに|なん|方法|やり方|しかた|見る|見たい|知りたい|教えて(?:ください)?|したい|ほしい|いい|よい|ですか|ますか)$/;
/** English words that do not say what is wanted; an empty word, too. */
const ENGLISH_PARTICLE = /^(?:|an?|the|my|is|are|was|i|to|of|in|on|at|for|with|do|does|can|how|what|where)$/;

/** The words of a typed text, in their spelling. */
export const wordsOf = (query: string): readonly string[] =>
  query
    .normalize('NFKC')
    .split(PARTICLE)
    .filter((word) => !ENGLISH_PARTICLE.test(folded(word)) && !JAPANESE_ASKING.test(word));

/**
 * The words inside one that has no spaces, as a dictionary of the runtime divides it: パスワード忘れた, 忘记密码, 紛失したときは. Endings
 * and particles in hiragana are dropped.
 */
export const partsOf = (word: string, language: Language): readonly Word[] =>
  runsIn(word, language).flatMap((run) => (run.every(isSyllable) ? [] : run.map(formsOf)));

/**
 * What the dictionary knows no word in and divides into syllables: いらない in 電子証明書いらない. It may be a word, or just how
 * somebody happens to end a sentence.
 */
export const unknownParts = (word: string, language: Language): readonly Word[] =>
  runsIn(word, language)
    .filter((run) => run.length > 2 && run.every(isSyllable))
    .map((run) => ({ forms: [inPresent(folded(run.join('')))] }));

/** What stands between particles in a text that is all hiragana: とうなんにあった. The dictionary knows few words in it. */
export const hiraganaParts = (word: string): readonly Word[] =>
  /^[ぁ-んー]+$/u.test(word)
    ? word.split(/(?<=..)[をにがはのでと](?=..)/u).flatMap((part) => (part.length > 2 ? [formsOf(part)] : []))
    : [];

/** The parts of a word; those that follow one another are together if they are all syllables, or all not. */
function runsIn(word: string, language: Language): readonly (readonly string[])[] {
  const segments = [...new Intl.Segmenter(languageTags[language], { granularity: 'word' }).segment(word)];
  const parts = segments.filter(({ isWordLike }) => isWordLike).map(({ segment }) => segment);
  return parts.reduce<readonly (readonly string[])[]>((runs, part, at) => {
    const isFirst = at === 0 || isSyllable(parts[at - 1] ?? '') !== isSyllable(part);
    return isFirst ? [...runs, [part]] : [...runs.slice(0, -1), [...(runs.at(-1) ?? []), part]];
  }, []);
}

const isSyllable = (part: string): boolean => /^[ぁ-ん]{1,2}$/u.test(part);

/** A word, and shorter forms of it without an ending. */
export function formsOf(word: string): Written {
  const whole = folded(word);
  const exact = LATIN.test(whole) ? whole.replace(ENGLISH_ENDING, '') : inPresent(whole);
  const count = Math.max(0, word.length - fewestLetters(word));
  const shorter = Array.from({ length: count }, (_, cut) => folded(word.slice(0, -1 - cut)));
  return { forms: [...new Set([whole, exact, ...shorter])] };
}

/** Not any more, was not, and so on: わからなくなった is said of わからない. */
const inPresent = (word: string): string =>
  word.replace(/(?<=[ぁ-ん])な(?:くなっ[たて]|くなりました|かった|くて|ければ)$/u, 'ない');

/** What a word in Latin letters sounds like, if it is Japanese: juminhyo is 住民票. */
export function soundOf(word: string): Word | undefined {
  const sound = soundOfLatin(folded(word));
  return sound === undefined ? undefined : { sound };
}

const HANGUL = /^\p{Script=Hangul}+$/u;
const LATIN_WORD = /^[\p{Script=Latin}\p{M}]+$/u;

/**
 * How many letters of a word stay at least: in Japanese all but an ending in hiragana; in Korean those before particles and
 * endings, which are hangul as the word is (병원에서 is 병원); in Latin letters a stem (quebrou is quebrado).
 */
function fewestLetters(word: string): number {
  if (HANGUL.test(word)) return 2;
  if (LATIN_WORD.test(word)) return Math.max(5, Math.ceil(word.length * 0.55));
  const [ending = ''] = /[ぁ-ん]*$/u.exec(word) ?? [];
  return Math.max(2, word.length - ending.length, Math.ceil(word.length * 0.55));
}

/** Latin letters without their marks, because many people type none. Kana keep theirs: か is not が. */
const withoutMarks = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/(?<=[a-z])\p{M}+/gu, '')
    .replaceAll('đ', 'd')
    .normalize('NFC');

/**
 * Small letters without marks, hiragana instead of katakana, simplified Chinese instead of traditional, and spaces only
 * between words in Latin letters.
 */
const folded = (text: string): string =>
  inSimplified(withoutMarks(text.normalize('NFKC').toLowerCase()))
    .replace(/[ァ-ヶ]/gu, (kana) => String.fromCodePoint((kana.codePointAt(0) ?? 0) - 0x60))
    .replace(/[^\p{L}\p{N}ー]+/gu, ' ')
    .replace(/(?<=[ぁ-ん一-龠々ー]) | (?=[ぁ-ん一-龠々ー])/gu, '')
    .trim();
