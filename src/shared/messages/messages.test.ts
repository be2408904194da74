import { describe, expect, test } from 'vitest';
import { type Language, languages } from '../model/language.ts';
import type { AppError } from '../model/app-error.ts';
import { errorCodes } from '../model/testing/error-codes.ts';
import { presentError, type Platform } from './error-messages.ts';
import { parseMarkup, plainText } from './markup.ts';
import { messagesFor } from './messages.ts';

/** All plain strings of a catalogue with their paths; those built from data are tested where they are used. */
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

describe.each(languages)('the catalogue in %s', (language) => {
  const texts = stringsOf(messagesFor(language));

  test('has no empty text and no broken markup', () => {
    const broken = texts.filter(([, text]) => text.trim() === '' || /[{}]|undefined/.test(plainText(text)));
    expect(broken).toEqual([]);
  });

  test('never calls a certificate valid, because revocation is not checked', () => {
    const promises = texts.filter(([, text]) => /有効です|有効な ?電子証明書|(?<!in)\bvalid\b/.test(text));
    expect(promises).toEqual([]);
  });

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
