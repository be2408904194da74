import { expect, test } from 'vitest';
import { languageFor } from './language.ts';

test.each([
  [['ja-JP', 'en-US'], 'ja'],
  [['ja_JP.UTF-8'], 'ja'],
  [['fr-FR', 'ja'], 'ja'],
  [['en-GB', 'ja'], 'en'],
  [['zh-CN'], 'zh'],
  [['pt_BR.UTF-8'], 'pt'],
  [['xx'], 'en'],
  [['jam'], 'en'],
  [[''], 'en'],
  [[], 'en'],
] as const)('somebody who prefers %j gets %s', (preferred, language) => {
  expect(languageFor(preferred)).toBe(language);
});
