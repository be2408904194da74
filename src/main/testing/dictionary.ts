import { join } from 'node:path';
import kuromoji, { type IpadicFeatures, type Tokenizer } from 'kuromoji';
import { parseMarkup, plainText } from '../../shared/messages/markup.ts';

/** IPADIC, a dictionary that is not ours, by kuromoji. */
export const openDictionary = (): Promise<Tokenizer<IpadicFeatures>> =>
  new Promise((resolve, reject) => {
    const dicPath = join(import.meta.dirname, '../../../node_modules/kuromoji/dict');
    kuromoji.builder({ dicPath }).build((error, tokenizer) => (error ? reject(error) : resolve(tokenizer)));
  });

const hiragana = (text: string): string =>
  text.replace(/[ァ-ヶ]/gu, (kana) => String.fromCodePoint((kana.codePointAt(0) ?? 0) - 0x60));

type Piece = { readonly text: string; readonly reading: string };

/** Where the dictionary reads a stretch of kanji differently from the text: `外す: そとす, はずす`. */
export function otherReadings(dictionary: Tokenizer<IpadicFeatures>, text: string): readonly string[] {
  const ours = parseMarkup(text).flatMap(({ text: run, reading }): readonly Piece[] =>
    reading === undefined
      ? [...run].map((letter) => ({ text: letter, reading: hiragana(letter) }))
      : [{ text: run, reading }],
  );
  const theirs = dictionary
    .tokenize(plainText(text))
    .map(({ surface_form: surface, reading }) => ({ text: surface, reading: hiragana(reading ?? surface) }));
  return stretches(ours, theirs).flatMap(([surface, our, their]) =>
    /\p{Script=Han}/u.test(surface) && our !== their ? [`${surface}: ${our}, ${their}`] : [],
  );
}

/** The shortest stretches that begin and end at the same letter in both, with the reading of each. */
function stretches(
  ours: readonly Piece[],
  theirs: readonly Piece[],
): readonly (readonly [string, string, string])[] {
  const found: (readonly [string, string, string])[] = [];
  let [surface, our, their, left, right, at] = ['', '', '', 0, 0, 0];
  for (const piece of ours) {
    surface += piece.text;
    our += piece.reading;
    left += piece.text.length;
    while (right < left && at < theirs.length) {
      const token = theirs[at];
      if (!token) break;
      their += token.reading;
      right += token.text.length;
      at += 1;
    }
    if (left !== right) continue;
    found.push([surface, our, their]);
    [surface, our, their] = ['', '', ''];
  }
  return found;
}
