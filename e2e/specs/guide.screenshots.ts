import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { test } from '../fixtures/test.ts';

const folder = join(import.meta.dirname, '../../.cache/screenshots');
const open = { ja: 'ガイド', easy: 'ガイド', en: 'Guide' } as const;
const shown = {
  ja: {
    renewal: '電子証明書の更新',
    locked: 'ロックされたとき、忘れたとき',
    contents: 'ガイドの目次',
    word: 'ひっこし',
  },
  easy: {
    renewal: '電子証明書の 更新',
    locked: 'ロックのとき、忘れたとき',
    contents: 'ガイドの 目次',
    word: 'ひっこし',
  },
  en: {
    renewal: 'Renewal 更新',
    locked: 'Locked or forgotten PINs',
    contents: 'Contents of the guide',
    word: 'moving',
  },
} as const;

/** The guide in every language and theme, for people to look at: .cache/screenshots. */
for (const language of ['ja', 'easy', 'en'] as const) {
  for (const theme of ['light', 'dark'] as const) {
    test(`the guide, ${language}, ${theme}`, async ({ start }) => {
      test.slow();
      mkdirSync(folder, { recursive: true });
      const { window } = await start({ sample: 'adult', settings: { language, theme } });
      const say = shown[language];
      const picture = async (name: string) => {
        await window.evaluate(() => document.fonts.ready);
        await window.screenshot({
          path: join(folder, `guide-${name}-${language}-${theme}.png`),
          fullPage: true,
        });
      };
      await window.getByRole('button', { name: open[language], exact: true }).click();
      await picture('contents');
      await window.getByRole('searchbox').fill(say.word);
      await picture('search');
      await window.getByRole('searchbox').fill('');
      for (const page of ['renewal', 'locked'] as const) {
        await window.getByRole('button', { name: say[page], exact: true }).click();
        await picture(page);
        await window.getByRole('button', { name: say.contents, exact: true }).click();
      }
    });
  }
}
