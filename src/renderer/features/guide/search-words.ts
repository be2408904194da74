import { type Language, languageTags } from '../../../shared/model/language.ts';

/** One word of a query: the word, and shorter forms of it without an ending. */
export type Word = readonly string[];

/** How well a folded text has this word: 0 not at all, 1 somewhere, 2 if it is the whole text. */
export const fit = (word: Word, text: string): number => {
  if (text === word[0]) return 2;
  const at = word.findIndex((form) => (LATIN.test(form) ? startsAWord(form, text) : text.includes(form)));
  return at < 0 ? 0 : 1 / (1 + at / 4);
};

/** "pin" must not match "shopping". A folded text has no character with a meaning in a pattern. */
const startsAWord = (form: string, text: string): boolean =>
  text.includes(form) && new RegExp(`(?<![a-z0-9])${form}`).test(text);

const LATIN = /^[a-z0-9]/;
const ENGLISH_ENDING = /(?<=[a-z]{3})(?:ing|ed|es|s|e)$/;
/** A particle after kanji or katakana ends a word: 暗証番号を忘れた is 暗証番号 and 忘れた. */
const PARTICLE = /(?<=[一-龠々ァ-ヶー])[をにがはのでともへ](?=.)|[\s、。・,.!?！？「」]+/u;

/** English words that do not say what is wanted; an empty word, too. */
const ENGLISH_PARTICLE = /^(?:|an?|the|my|is|are|was|i|to|of|in|on|at|for|with|do|does|can|how|what|where)$/;

/** The words of a typed text, in their spelling. */
export const wordsOf = (query: string): readonly string[] =>
  query
    .normalize('NFKC')
    .split(PARTICLE)
    .filter((word) => !ENGLISH_PARTICLE.test(folded(word)));

/**
 * The words inside one that has no spaces, as a dictionary of the runtime divides it: パスワード忘れた, 忘记密码, 紛失したときは. Parts
 * without kanji, katakana or letters are endings and particles and are dropped.
 */
export const partsOf = (word: string, language: Language): readonly string[] =>
  [...new Intl.Segmenter(languageTags[language], { granularity: 'word' }).segment(word)]
    .filter(({ segment, isWordLike }) => isWordLike && !/^[ぁ-ん]{1,2}$/u.test(segment))
    .map(({ segment }) => segment);

/** A word, and shorter forms of it without an ending. */
export function formsOf(word: string): Word {
  const whole = folded(word);
  if (LATIN.test(whole)) return [...new Set([whole, whole.replace(ENGLISH_ENDING, '')])];
  const [ending = ''] = /[ぁ-ん]*$/u.exec(word) ?? [];
  const fewest = Math.max(2, word.length - ending.length, Math.ceil(word.length * 0.55));
  const count = Math.max(0, word.length - fewest);
  return [whole, ...Array.from({ length: count }, (_, cut) => folded(word.slice(0, -1 - cut)))];
}

/** Latin letters without their marks, because many people type none. Kana keep theirs: か is not が. */
const withoutMarks = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/(?<=[a-z])\p{M}+/gu, '')
    .replaceAll('đ', 'd')
    .normalize('NFC');

/** Small letters without marks, hiragana instead of katakana, and spaces only between words in Latin letters. */
export const folded = (text: string): string =>
  withoutMarks(text.normalize('NFKC').toLowerCase())
    .replace(/[ァ-ヶ]/gu, (kana) => String.fromCodePoint((kana.codePointAt(0) ?? 0) - 0x60))
    .replace(/[^\p{L}\p{N}ー]+/gu, ' ')
    .replace(/(?<=[ぁ-ん一-龠々ー]) | (?=[ぁ-ん一-龠々ー])/gu, '')
    .trim();
