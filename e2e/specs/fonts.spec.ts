import type { Page } from '@playwright/test';
import { launchShomei } from '../fixtures/shomei.ts';
import { expect, test } from '../fixtures/test.ts';
import { HomePage } from '../pages/home.page.ts';

/** Families of which the page has loaded a file. */
const loaded = (window: Page) =>
  window.evaluate(() => [
    ...new Set([...document.fonts].filter(({ status }) => status === 'loaded').map(({ family }) => family)),
  ]);

test('the texts of the program need one small font; a character that only a name has brings a part of the whole', async () => {
  const { window, close } = await launchShomei({ sample: 'adult' });
  await expect(new HomePage(window).heading).toHaveText(/読みました/);
  await expect(window.locator('html')).toHaveAttribute('data-fonts', 'ready');
  expect((await loaded(window)).toSorted()).toEqual(['Shomei Blank', 'Shomei Japanese']);

  await window.evaluate(() => document.querySelector('main')?.append('鷗'));
  await expect.poll(() => loaded(window)).toContain('Noto Sans JP Variable');
  await close();
});

test('a character that no font has is drawn as a sign, not as nothing', async () => {
  const { window, close } = await launchShomei({ sample: 'adult' });
  await expect(window.locator('html')).toHaveAttribute('data-fonts', 'ready');
  const probe = window.locator('#probe');
  /** A picture of a line that begins with characters that our font has. */
  const drawn = async (text: string) => {
    await window.evaluate((line) => {
      document.querySelector('#probe')?.remove();
      const made = Object.assign(document.createElement('p'), { id: 'probe', textContent: line });
      document.querySelector('main')?.prepend(made);
    }, text);
    return probe.screenshot();
  };
  const blank = await drawn('暗証');
  expect((await drawn('暗証')).equals(blank)).toBe(true);
  // A place of the last plane, which Unicode leaves to private use.
  expect((await drawn(`暗証${String.fromCodePoint(0x10_fffd)}`)).equals(blank)).toBe(false);
  await close();
});
