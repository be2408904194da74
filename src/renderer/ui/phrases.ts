import type { MarkupPart } from '../../shared/messages/markup.ts';

/**
 * Where a Japanese line may break: after a comma, and where hiragana ends and another script begins, which is mostly the
 * end of a phrase (文節). Not after お and ご, which begin a polite word, nor inside a count like 1か月 or a word like
 * 引っ越し or 申し込み.
 */
const PHRASE_START =
  /(?<=[、。])(?![」』）\s])|(?<=[ぁ-ん])(?<!っ|お|ご|[0-9何]か)(?!(?<=[一-龠][いきぎしちりみびえけげせべめれ])[込出方取替直換物続付戻消合忘間])(?=[^ぁ-んー\s、。）」』！？・])/u;

/** Long compounds may also break before their last word: 署名用|パスワード, 利用者証明用|電子証明書. */
const WORD_START = /(?<=[一-龠])(?=[ァ-ヶ]|電子証明書)/u;
const LONG_PHRASE = 8;

/** Cuts Japanese text where a line may break between phrases: `カードを置いてください` is `カードを`, `置いてください`. */
const cut = (text: string): readonly string[] =>
  text
    .split(PHRASE_START)
    .flatMap((phrase) => (phrase.length > LONG_PHRASE ? phrase.split(WORD_START) : [phrase]));

/** Where in the text a phrase begins: as above, and around each space, which is a phrase of its own. */
function phraseStartsIn(text: string): ReadonlySet<number> {
  let end = 0;
  const starts = cut(text).map((phrase) => (end += phrase.length));
  const spaces = [...text.matchAll(/ /g)].flatMap(({ index }) => [index, index + 1]);
  return new Set([...starts, ...spaces]);
}

/** The phrases of a text with readings. A word with its reading is never cut, and neither is foreign text. */
export function phrasesOf(parts: readonly MarkupPart[]): readonly (readonly MarkupPart[])[] {
  const starts = phraseStartsIn(parts.map(({ text }) => text).join(''));
  const phrases: MarkupPart[][] = [[]];
  let at = 0;
  for (const part of parts) {
    for (const piece of part.reading === undefined && !part.isForeign
      ? piecesOf(part.text, at, starts)
      : [part]) {
      if (at > 0 && starts.has(at)) phrases.push([]);
      phrases.at(-1)?.push(piece);
      at += piece.text.length;
    }
  }
  return phrases;
}

const piecesOf = (text: string, offset: number, starts: ReadonlySet<number>): readonly MarkupPart[] => {
  const cuts = [...starts].map((start) => start - offset).filter((at) => at > 0 && at < text.length);
  const edges = [0, ...cuts.toSorted((a, b) => a - b), text.length];
  return edges.slice(1).map((end, index) => ({ text: text.slice(edges[index], end) }));
};
