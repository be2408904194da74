import { expect, test } from 'vitest';
import { inSimplified } from './chinese-letters.ts';
import { soundOfKana, soundOfLatin } from './japanese-sounds.ts';

test.each([
  ['juminhyo', 'じゅうみんひょう'],
  ['zyuuminhyou', 'じゅうみんひょう'],
  ['tokyuhakko', 'とっきゅうはっこう'],
  ['anshobango', 'あんしょうばんごう'],
  ['hokensho', 'ほけんしょう'],
  ['shimbun', 'しんぶん'],
  ['matcha', 'まっちゃ'],
  ['kaado', 'かあど'],
])('%s sounds like %s', (latin, kana) => {
  expect(soundOfLatin(latin)).toBe(soundOfKana(kana));
});

test.each(['pregnant', 'wallet', 'xyzzy', 'no', 'hop', 'samsung', 'thebank'])(
  '%s is no Japanese word, or too short to tell',
  (word) => {
    expect(soundOfLatin(word)).toBeUndefined();
  },
);

test('Chinese is found in whichever letters it is written', () => {
  expect(inSimplified('換手機 補發 電子證書')).toBe('换手机 补发 电子证书');
  expect(inSimplified('签名用')).toBe('签名用');
});
