import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { SampleId } from '../../src/shared/model/sample.ts';
import type { Settings } from '../../src/shared/model/settings.ts';
import { SampleId as Samples } from '../../src/shared/model/sample.ts';
import { test } from '../fixtures/test.ts';

const images = join(import.meta.dirname, '../../docs/images');
const all = join(import.meta.dirname, '../../.cache/screenshots');

/** The pictures of the README. */
const pictures: readonly {
  readonly name: string;
  readonly sample: SampleId;
  readonly settings: Partial<Settings>;
}[] = [
  { name: 'home-ja', sample: 'adult', settings: { language: 'ja', theme: 'light' } },
  { name: 'home-en-dark', sample: 'renewal-open', settings: { language: 'en', theme: 'dark' } },
  { name: 'expired-ja', sample: 'expired', settings: { language: 'ja', theme: 'light' } },
];

for (const { name, sample, settings } of pictures) {
  test(`the picture ${name}`, async ({ start }) => {
    mkdirSync(images, { recursive: true });
    const { window } = await start({ sample, settings });
    await window.waitForLoadState('networkidle');
    await window.evaluate(() => document.fonts.ready);
    await window.screenshot({ path: join(images, `${name}.png`) });
  });
}

/** Every sample in every language and theme, for people to look at: .cache/screenshots. */
for (const language of ['ja', 'en'] as const) {
  for (const theme of ['light', 'dark'] as const) {
    test(`all samples, ${language}, ${theme}`, async ({ start }) => {
      test.slow();
      mkdirSync(all, { recursive: true });
      const { window, home } = await start({ sample: 'adult', settings: { language, theme } });
      for (const sample of Samples.options) {
        await window.evaluate((id) => globalThis.window.shomei.app.startSample({ sample: id }), sample);
        await home.heading.waitFor();
        await window.evaluate(() => document.fonts.ready);
        await window.screenshot({ path: join(all, `${sample}-${language}-${theme}.png`), fullPage: true });
      }
    });
  }
}
