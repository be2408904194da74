/**
 * Before what a Japanese line may break: where hiragana ends and another script begins, which is mostly where a
 * phrase (文節) ends. Not after お and ご, which begin a polite word, nor inside a word like 引っ越し.
 */
const PHRASE_START = /(?<=[ぁ-ん])(?<![っおご])(?=[^ぁ-んー\s、。）」』！？・])/u;

/** Long compounds may break before their last word, too: 署名用|パスワード, 利用者証明用|電子証明書. */
const WORD_START = /(?<=[一-龠])(?=[ァ-ヶ]|電子証明書)/u;
const LONG_PHRASE = 8;

/** Cuts Japanese text where a line may break between phrases: `カードを置いてください` is `カードを`, `置いてください`. */
export const phrasesOf = (text: string): readonly string[] =>
  text
    .split(PHRASE_START)
    .flatMap((phrase) => (phrase.length > LONG_PHRASE ? phrase.split(WORD_START) : [phrase]));
