import { startSample } from '../fixtures/start-sample.ts';
import { expect, test } from '../fixtures/test.ts';

test('in forced colours, what is chosen and what has the focus differ by more than a colour of ours', async ({
  start,
}) => {
  const { home, window } = await start({ sample: 'adult' });
  await expect(home.heading).toHaveText(/読みました/);
  await window.emulateMedia({ forcedColors: 'active' });
  await home.button('設定').click();
  const looks = (name: string) =>
    window
      .getByRole('radio', { name, exact: true })
      .locator('xpath=ancestor::label')
      .evaluate((label) => getComputedStyle(label).outlineStyle);
  expect([await looks('明るい'), await looks('暗い')]).toEqual(['solid', 'none']);
  const close = window.getByRole('dialog').getByRole('button', { name: '閉じる' });
  await expect(close).toHaveCSS('border-top-style', 'solid');
  await window.keyboard.press('Escape');
  const button = home.button('署名用パスワードを変える');
  await button.focus();
  await window.keyboard.press('Tab');
  await window.keyboard.press('Shift+Tab');
  await expect(button).toBeFocused();
  expect(await button.evaluate((element) => getComputedStyle(element).outlineStyle)).toBe('solid');
});

test('with reduced motion, nothing moves', async ({ start }) => {
  const { home, window } = await start({ sample: 'slow-reader' });
  await window.emulateMedia({ reducedMotion: 'reduce' });
  await expect(home.heading).toHaveText(/読んでいます/);
  expect(await window.evaluate(() => document.getAnimations().length)).toBe(0);
  await window.emulateMedia({ reducedMotion: 'no-preference' });
  expect(await window.evaluate(() => document.getAnimations().length)).toBeGreaterThan(0);
});

test('each card event and each change of a PIN is said once', async ({ start }) => {
  const { home, pinChange, window } = await start({ sample: 'no-card' });
  await expect(home.heading).toHaveText(/カードを置いてください/);
  await window.evaluate(() => {
    const said: string[] = [];
    Object.assign(globalThis, { said });
    const region = document.querySelector('[data-live-announcer]');
    if (!region) throw new Error('nothing speaks here');
    new MutationObserver(() => said.push(region.textContent)).observe(region, {
      childList: true,
      subtree: true,
      characterData: true,
    });
  });
  const said = () => window.evaluate(() => (globalThis as unknown as { said: string[] }).said);
  const show = (sample: 'adult' | 'no-card') => startSample(window, sample);

  await show('adult');
  await expect(home.counter('sign')).toContainText('残り5回');
  await expect.poll(async () => (await said()).at(-1)).toMatch(/^マイナンバーカードを読みました/);
  expect(await said()).toEqual([...new Set(await said())]);
  const before = (await said()).length;

  await pinChange.open('auth');
  await pinChange.change('1234', '9047');
  // The heading of the outcome takes the focus and is read because of that, so it is not said as well.
  await expect(pinChange.heading).toBeFocused();
  expect(await said()).toHaveLength(before);
  await show('no-card');
  await expect.poll(async () => (await said()).at(-1)).toMatch(/^カードを置いてください/);
  const later = (await said()).slice(before);
  expect(later).toEqual([...new Set(later)]);
});
