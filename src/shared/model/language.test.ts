import { expect, test } from 'vitest';
import { bestMatch, languageFor, languageTags } from './language.ts';

test.each([
  [['ja-JP', 'en-US'], 'ja'],
  [['ja_JP.UTF-8'], 'ja'],
  [['fr-FR', 'ja'], 'ja'],
  [['en-GB', 'ja'], 'en'],
  [['zh-CN'], 'zh'],
  [['zh-Hant-TW'], 'zh'],
  [['zh_TW.UTF-8', 'ja'], 'zh'],
  [['C.UTF-8'], 'en'],
  [['pt_BR.UTF-8'], 'pt'],
  [['xx'], 'en'],
  [['jam'], 'en'],
  [[''], 'en'],
  [[], 'en'],
] as const)('somebody who prefers %j gets %s', (preferred, language) => {
  expect(languageFor(preferred)).toBe(language);
});

test.each([
  [['zh-TW', 'en'], 'zh-Hant'],
  [['zh-HK'], 'zh-Hant'],
  [['zh_Hant'], 'zh-Hant'],
  [['zh-CN'], 'zh'],
  [['zh'], 'zh'],
  [['zh-Hans-HK'], 'zh'],
] as const)('with a text in 繁體中文 too, somebody who prefers %j gets %s', (preferred, name) => {
  expect(bestMatch(preferred, { ...languageTags, 'zh-Hant': 'zh-Hant' })).toBe(name);
});
