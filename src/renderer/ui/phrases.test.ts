import { describe, expect, test } from 'vitest';
import { parseMarkup } from '../../shared/messages/markup.ts';
import { phrasesOf } from './phrases.ts';

const phrasesIn = (text: string) =>
  phrasesOf(parseMarkup(text)).map((phrase) => phrase.map((part) => part.text).join(''));

describe('phrasesOf', () => {
  test.each([
    ['カードを置いてください', ['カードを', '置いてください']],
    ['カードを読むサービスが止まっています', ['カードを', '読む', 'サービスが', '止まっています']],
    ['そのままお待ちください。', ['そのままお待ちください。']],
    ['引っ越しや結婚など', ['引っ越しや', '結婚など']],
    ['3か月前から申し込めます', ['3か月前から', '申し込めます']],
    ['窓口に出す物と決め方', ['窓口に', '出す', '物と', '決め方']],
    ['ご自分の証明書', ['ご自分の', '証明書']],
    ['2026年11月14日（土）まで', ['2026年11月14日（土）まで']],
    ['利用者証明用電子証明書', ['利用者証明用', '電子証明書']],
    ['署名用パスワードを入れる', ['署名用', 'パスワードを', '入れる']],
    ['カードを{置|お}いてください', ['カードを', '置いてください']],
    ['{少|すこ}し {待|ま}ってください。 Shomei', ['少し', ' ', '待ってください。', ' ', 'Shomei']],
    [
      '{利用者|りようしゃ}{証明用|しょうめいよう}{電子|でんし}{証明書|しょうめいしょ}',
      ['利用者証明用', '電子証明書'],
    ],
    ['', ['']],
  ])('cuts %s between its phrases', (text, phrases) => {
    expect(phrasesIn(text)).toEqual(phrases);
  });
});
