import { join } from 'node:path';
import { page as doctorWords } from '../../src/shared/messages/ja/doctor/page.ts';
import { ja } from '../../src/shared/messages/ja.ts';
import { startSample } from '../fixtures/start-sample.ts';
import { test } from '../fixtures/test.ts';
import { change } from '../fixtures/visit.ts';

/** Ten findings of the check for people to look at: in Japanese, easy Japanese, English, dark, and with 200 % text. */
const folder = join(import.meta.dirname, '../../.cache/screenshots/check');
const samples = [
  'adult',
  'no-service',
  'no-reader',
  'no-card',
  'card-not-answering',
  'card-in-use',
  'other-card',
  'juki',
  'expired',
  'authentication-locked',
] as const;
const variants = [
  { name: 'ja', language: 'ja', theme: 'light', textScale: 100 },
  { name: 'easy', language: 'easy', theme: 'light', textScale: 100 },
  { name: 'en', language: 'en', theme: 'light', textScale: 100 },
  { name: 'dark', language: 'ja', theme: 'dark', textScale: 100 },
  { name: '200', language: 'ja', theme: 'light', textScale: 200 },
] as const;

test('ten findings of the check', async ({ start }) => {
  test.setTimeout(600_000);
  const screens = await start({ sample: 'adult' });
  const { window } = screens;
  await window.emulateMedia({ reducedMotion: 'reduce' });
  for (const sample of samples) {
    await change(screens, { language: 'ja', theme: 'light', textScale: 100 });
    await startSample(window, sample);
    await window.getByRole('button', { name: ja.home.entries.doctor }).click();
    await window.getByText(doctorWords.report.show).waitFor();
    for (const { name, ...settings } of variants) {
      await change(screens, settings);
      await window.evaluate(() => document.fonts.ready);
      await window.screenshot({ path: join(folder, `${sample}-${name}.png`) });
    }
    await change(screens, { language: 'ja', theme: 'light', textScale: 100 });
    await window.getByRole('button', { name: ja.common.actions.back }).click();
  }
});
