import { describe, expect, test } from 'vitest';
import { allTexts } from '../testing/all-texts.ts';
import { addReadings } from './add-readings.ts';
import { easy } from './easy.ts';
import { doctor } from './easy/doctor.ts';
import { documents } from './easy/documents.ts';
import { guide } from './easy/guide.ts';
import { signing } from './easy/signing.ts';
import { parseMarkup, plainText } from './markup.ts';

/** Letters of a sentence. Official names count in full; typed commands and explanations in brackets do not count. */
const MOST_LETTERS = 40;
/** Words with kanji in a sentence. */
const MOST_KANJI_WORDS = 10;

/** Words of offices with the plain words that must stand beside them; `null` if only the plain ones will do. */
const officeWords: readonly (readonly [word: RegExp, plain: RegExp | null])[] = [
  [/失効/, /使えな(い|く)/],
  [/解除/, /使えるように/],
  [/満了/, /終わ/],
  [/交付/, /もら|頼/],
  [/申請/, /書類|頼/],
  [/届出|届け出/, /知らせ/],
  [/転出届/, /書類/],
  [/転入届/, /書類/],
  [/在留期間/, /日本に いられる/],
  [/代替文字/, /代わりの 文字/],
  [/主体者/, /証明される人/],
  [/発行者/, /作ったところ/],
  [/運用規程/, /決まり/],
  [/否認防止/, /言えない/],
  [/氏名/, /名前/],
  [/再設定/, /新しく 決め/],
  [/本人確認書類|身分証明/, /だれかを 見せる/],
  [/手数料|無料|有料/, null],
  [/未満|以上|以内|以降/, null],
  [/当該|持参|提示|取得|希望|原則|影響|承知|完了|不明|廃止|解約|住所地|異動/, null],
];

/** One word for one thing, written in one way: the chosen word, and the others for it, which no text uses. */
const chosenWords: readonly (readonly [chosen: string, others: RegExp])[] = [
  ['期限が 終わる', /(期限|証明書|カード|証明用|署名用)(が|も) ?切れ/],
  ['4桁', /数字 ?4つ/],
  ['日付', /(書いてある|入れた|計算した) ?日(?!付)/],
  ['次', /(?<![ぁ-ん])つぎ[にのは]/],
  ['戻る', /(?<![ぁ-ん])もど[るりっしす]/],
  ['探す', /(?<![ぁ-ん])さが[すしせ]/],
  ['違う', /(?<![ぁ-ん])ちが[いうっわえ]/],
  ['間違える', /(?<![ぁ-ん])まちが[いうっえ]/],
  ['壊れる', /(?<![ぁ-ん])こわれ/],
  ['調べる', /(?<![ぁ-ん])しらべ/],
  ['詳しい', /(?<![ぁ-ん])くわし/],
  ['一緒', /(?<![ぁ-ん])いっしょ/],
  ['試す', /(?<![ぁ-ん])ためし/],
  ['この 日、その 日', /(?<![ぁ-ん])[こそど]の(?=[一-龠ァ-ヶA-Za-z])/],
  ['時計', /(?<![ぁ-ん])とけい/],
  ['途中', /(?<![ぁ-ん])とちゅう/],
  ['外す', /(?<![ぁ-ん])はず[れすし]/],
  ['選ぶ', /(?<![ぁ-ん])えら[んび]/],
  ['止まる', /(?<![ぁ-ん])とま[っり]/],
  ['困る', /(?<![ぁ-ん])こま[っり]/],
  ['離れる', /(?<![ぁ-ん])はなれ/],
  ['減る', /(?<![ぁ-ん])へり/],
  ['身分証明書', /(?<!身分証明書（)自分が だれかを 見せる ?(もの|カード)/],
];

/** All but the first are loaded separately. The guide's search words are not shown. */
const texts = [easy, guide, doctor, documents, signing]
  .flatMap((each) => [...allTexts(each)])
  .filter(([path]) => !path.includes('.words.'));
const sentencesOf = (text: string) => text.split(/[。！？\n]/);
const letters = (sentence: string) => plainText(sentence).replaceAll(/（[^）]*）|[\x20-\x7e]/g, '').length;
const kanjiWords = (sentence: string) => parseMarkup(sentence).filter(({ reading }) => reading).length;
const readAloud = (text: string) =>
  parseMarkup(text)
    .map(({ text: word, reading }) => reading ?? word)
    .join('');

describe('easy Japanese', () => {
  test('has no kanji without a reading', () => {
    const bare = texts.filter(([, text]) =>
      parseMarkup(text).some(({ text: run, reading }) => !reading && /\p{Script=Han}/u.test(run)),
    );
    expect(bare).toEqual([]);
  });

  test('has readings in hiragana only', () => {
    const readings = texts.flatMap(([, text]) => parseMarkup(text).flatMap(({ reading }) => reading ?? []));
    expect(readings.length).toBeGreaterThan(1000);
    expect(readings.filter((reading) => !/^[ぁ-んー]+$/u.test(reading))).toEqual([]);
  });

  test('reads every word as normal Japanese does', () => {
    const different = texts.filter(([, text]) => readAloud(addReadings(plainText(text))) !== readAloud(text));
    expect(different).toEqual([]);
  });

  test('has short sentences', () => {
    const long = texts
      .flatMap(([path, text]) => sentencesOf(text).map((sentence) => [path, sentence] as const))
      .filter(([, sentence]) => letters(sentence) > MOST_LETTERS || kanjiWords(sentence) > MOST_KANJI_WORDS);
    expect(long).toEqual([]);
  });

  test.each(officeWords)('says %s only with plain words beside it', (word, plain) => {
    const alone = texts
      .map(([path, text]) => [path, plainText(text)] as const)
      .filter(([, text]) => word.test(text) && !plain?.test(text));
    expect(alone).toEqual([]);
  });

  test.each(chosenWords)('says %s, and no other word for it', (_, others) => {
    const said = texts
      .map(([path, text]) => [path, plainText(text)] as const)
      .filter(([, text]) => others.test(text));
    expect(said).toEqual([]);
  });

  test('ends its sentences politely', () => {
    const plain = texts
      .map(([path, text]) => [path, plainText(text)] as const)
      .filter(([, text]) => /(である|する|れる|だ|ない|(?<!まし|でし)た)。/.test(text));
    expect(plain).toEqual([]);
  });
});
