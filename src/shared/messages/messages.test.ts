import { describe, expect, test } from 'vitest';
import { kioskShops } from '../domain/facts.ts';
import { type Language, languages } from '../model/language.ts';
import type { AppError } from '../model/app-error.ts';
import { errorCodes } from '../model/testing/error-codes.ts';
import { presentError, type Platform } from './error-messages.ts';
import { parseMarkup, plainText } from './markup.ts';
import { messagesFor } from './messages.ts';

/** All plain strings of a catalogue with their paths. Those built from data are tested where they are used. */
function stringsOf(node: unknown, path = ''): readonly (readonly [path: string, text: string])[] {
  if (typeof node === 'string') return [[path, node]];
  if (typeof node !== 'object' || node === null) return [];
  return Object.entries(node).flatMap(([key, child]) => stringsOf(child, path ? `${path}.${key}` : key));
}

const errorsOf = (platform: Platform, language: Language) =>
  errorCodes.flatMap((code) =>
    (['sign', 'auth', 'card-info', 'resident'] as const).map((pin) => {
      const data = {
        pin,
        triesLeft: 1,
        counted: 2,
        step: 'select',
        statusWord: '6F00',
        reason: 'x',
        address: 'https://www.jpki.go.jp/',
        incident: 'A1',
      };
      const error = { code, ...data } as AppError;
      return [code, pin, presentError(error, messagesFor(language), platform)] as const;
    }),
  );

/**
 * How each language would call a certificate valid. Its period of validity (有効期間, 有效期, 유효 기간, thời hạn hiệu lực,
 * validade) is another thing, and so is a text that says "not valid".
 */
const saysValid: Readonly<Record<Language, RegExp>> = {
  ja: /有効です|有効な証明書|有効な電子証明書/,
  easy: /有効です|有効な ?(電子)?証明書/,
  en: /(?<!in)\bvalid\b/i,
  zh: /(证书|現在|目前)?(是|为|仍然|仍)?有效(的(电子)?证书|。|，|$)/,
  ko: /유효한 (전자)?(증명서|인증서)|유효합니다/,
  vi: /hợp lệ|(đang|còn|vẫn) có hiệu lực|chứng thư có hiệu lực/i,
  pt: /\bválid[oa]s?\b/i,
};

test.each([
  ['ja', 'この電子証明書は有効です'],
  ['easy', 'この 証明書は 有効です'],
  ['en', 'The certificate is valid.'],
  ['zh', '该证书有效。'],
  ['ko', '이 증명서는 유효합니다'],
  ['vi', 'Chứng thư này còn có hiệu lực'],
  ['pt', 'O certificado é válido.'],
] as const)('a promise in %s would be noticed', (language, promise) => {
  expect(promise).toMatch(saysValid[language]);
});

describe.each(languages)('the catalogue in %s', (language) => {
  const texts = stringsOf(messagesFor(language));

  test('has no empty text and no broken markup', () => {
    const broken = texts.filter(([, text]) => text.trim() === '' || /[{}]|undefined/.test(plainText(text)));
    expect(broken).toEqual([]);
  });

  test('never calls a certificate valid, because revocation is not checked', () => {
    expect(texts.filter(([, text]) => saysValid[language].test(plainText(text)))).toEqual([]);
  });

  test.each(['service/not-running', 'service/not-installed', 'card/none', 'card/removed'] as const)(
    'tells people at a terminal of %s without a word about a window',
    (code) => {
      const present = (place: 'window' | 'terminal') =>
        plainText(presentError({ code }, messagesFor(language), 'linux', place).next);
      expect(present('terminal')).not.toMatch(/画面|此屏幕|\bwindow\b|이 화면|cửa sổ này|\bjanela\b/i);
      expect(present('window').startsWith(present('terminal'))).toBe(true);
    },
  );

  test.each(['linux', 'windows', 'mac'] as const)(
    'has title, sentence and next step of every error on %s',
    (platform) => {
      const poor = errorsOf(platform, language).filter(([, , { title, sentence, next }]) =>
        [title, sentence, next].some((text) => text.length < 4 || text.includes('undefined')),
      );
      expect(poor).toEqual([]);
    },
  );
});

/** The shops by the names on their signs, which every language keeps. */
const shopSigns: Readonly<Record<(typeof kioskShops)['sign'][number], string>> = {
  seven: 'セブン-イレブン',
  lawson: 'ローソン',
  familymart: 'ファミリーマート',
  ministop: 'ミニストップ',
  aeon: 'イオン',
  daiei: 'ダイエー',
  fuji: 'フジ',
};
const shopsNamed = (text: string) =>
  kioskShops.sign.filter((shop) => plainText(text).includes(shopSigns[shop]));

test.each(languages)('the shops with a kiosk in %s are those of the facts', (language) => {
  const { sign, auth } = messagesFor(language).locked.wayOut.kiosk.shops;
  /** The last sentence names the shops that cannot reset 利用者証明用. */
  const whereItCan = plainText(auth).replace(/[^。.]+[。.]$/u, '');
  expect(shopsNamed(sign)).toEqual(kioskShops.sign);
  expect(shopsNamed(whereItCan)).toEqual(kioskShops.auth);
});

describe('Japanese', () => {
  test('says パスワード of the signature’s secret only', () => {
    const wrong = errorsOf('linux', 'ja').filter(
      ([code, pin, { title, sentence }]) =>
        code.startsWith('pin/') && pin !== 'sign' && `${title}${sentence}`.includes('パスワード'),
    );
    expect(wrong).toEqual([]);
  });
});

describe('English', () => {
  test.each([
    ['certificates', /[ァ-ヶ一-龠]{4}/],
    ['secrets', /[ァ-ヶ一-龠]{4}/],
  ] as const)('keeps the official terms of all %s', (group, term) => {
    expect(Object.values(messagesFor('en').common[group]).every((text) => term.test(text))).toBe(true);
  });
});

describe('dates', () => {
  const { date: ja } = messagesFor('ja');
  const { date: en } = messagesFor('en');

  test('are days with their weekday', () => {
    expect(ja.until('2026-11-14')).toBe('2026年11月14日（土）まで');
    expect(en.until('2026-11-14')).toBe('until Sat, 14 November 2026');
  });

  test('of moments are told in Japan time', () => {
    expect(ja.moment('2019-07-25T15:28:06Z')).toBe('2019/07/26 00:28:06（日本時間）');
    expect(en.moment('2024-05-02T14:59:59Z')).toBe('2 May 2024, 23:59:59 (Japan time)');
  });

  test('count days down to the last one', () => {
    expect([ja.daysLeft(2), ja.daysLeft(0)]).toEqual(['あと2日', '今日が最後の日です']);
    expect([en.daysLeft(2), en.daysLeft(1), en.daysLeft(0)]).toEqual([
      '2 days left',
      '1 day left',
      'Today is the last day',
    ]);
  });
});

describe('markup', () => {
  test('cuts a text into runs with and without readings', () => {
    expect(parseMarkup('{電子|でんし}の{証明書|しょうめいしょ}')).toEqual([
      { text: '電子', reading: 'でんし' },
      { text: 'の' },
      { text: '証明書', reading: 'しょうめいしょ' },
    ]);
    expect(parseMarkup('')).toEqual([]);
  });

  test('leaves the words when readings are dropped', () => {
    expect(plainText('{電子|でんし}の証明書')).toBe('電子の証明書');
  });
});
