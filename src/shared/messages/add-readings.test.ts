import { describe, expect, test } from 'vitest';
import { allTexts } from '../testing/all-texts.ts';
import { addReadings } from './add-readings.ts';
import { ja } from './ja.ts';
import { doctor } from './ja/doctor.ts';
import { documents } from './ja/documents.ts';
import { guide } from './ja/guide.ts';
import { jaReadings } from './ja-readings.ts';
import { parseMarkup, plainText } from './markup.ts';

const texts = [ja, guide, doctor, documents].flatMap((each) => [...allTexts(each)]);
const hasBareKanji = (text: string) =>
  parseMarkup(text).some(({ text: run, reading }) => !reading && /\p{Script=Han}/u.test(run));

describe('addReadings', () => {
  test.each([
    ['電子証明書', '{電子|でんし}{証明書|しょうめいしょ}'],
    ['暗証番号を入れてください', '{暗証|あんしょう}{番号|ばんごう}を{入|い}れてください'],
    ['カードに入っていません', 'カードに{入|はい}っていません'],
    [
      '2026年11月14日（土）まで',
      '2026{年|ねん}11{月|がつ}14日（{土|ど}）まで'.replace('14日', '{14日|じゅうよっか}'),
    ],
    ['2027年4月1日から', '2027{年|ねん}{4|し}{月|がつ}{1日|ついたち}から'],
    ['あと1日', 'あと1{日|にち}'],
    ['あと358日', 'あと358{日|にち}'],
    ['あと24日', 'あと{24日|にじゅうよっか}'],
    ['2日後に終わった後', '{2日|ふつか}{後|ご}に{終|お}わった{後|あと}'],
    ['代わりに{何人|なんぴと}も', '{代|か}わりに{何人|なんぴと}も'],
    ['Shomei', 'Shomei'],
  ])('%s', (text, read) => {
    expect(addReadings(text)).toBe(read);
  });

  test('leaves the text itself as it is', () => {
    const changed = texts.filter(([, text]) => plainText(addReadings(text)) !== plainText(text));
    expect(changed).toEqual([]);
  });

  test('gives every kanji of every Japanese text a reading', () => {
    const bare = texts.map(([path, text]) => [path, addReadings(text)] as const);
    expect(bare.filter(([, text]) => hasBareKanji(text))).toEqual([]);
  });
});

describe('the list of readings', () => {
  test('gives each word one reading, in hiragana', () => {
    const words = jaReadings.map(plainText);
    expect(words.filter((word, index) => words.indexOf(word) !== index)).toEqual([]);
    const readings = jaReadings.flatMap((entry) =>
      parseMarkup(entry).flatMap(({ reading }) => reading ?? []),
    );
    expect(readings.filter((reading) => !/^[ぁ-んー]+$/u.test(reading))).toEqual([]);
    expect(jaReadings.filter(hasBareKanji)).toEqual([]);
  });
});
