import { join } from 'node:path';
import type { SampleId } from '../../src/shared/model/sample.ts';
import type { Settings } from '../../src/shared/model/settings.ts';
import { test } from '../fixtures/test.ts';

const images = join(import.meta.dirname, '../../docs/images');

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
    const { window } = await start({ sample, settings });
    await window.waitForLoadState('networkidle');
    await window.evaluate(() => document.fonts.ready);
    await window.screenshot({ path: join(images, `${name}.png`) });
  });
}
