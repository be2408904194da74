import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import type { SampleId } from '../../src/shared/model/sample.ts';
import { expect, test } from '../fixtures/test.ts';

async function expectAccessible(window: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page: window }).setLegacyMode().analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([]);
}

test('change: every step is one that a screen reader can follow', async ({ start }) => {
  test.slow();
  const { pinChange, window } = await start({ sample: 'last-try' });
  await pinChange.open('auth');
  await pinChange.button('前に戻る').click();
  await expect(pinChange.step).toContainText('選ぶ');
  await expectAccessible(window);

  await pinChange.goOn();
  await pinChange.button('画面のキーで入れる').click();
  await pinChange.current.fill('1234');
  await pinChange.goOn();
  await expect(pinChange.alert).toContainText('印を付けてください');
  await expectAccessible(window);

  await pinChange.consent.click();
  await pinChange.goOn();
  await pinChange.choose('1111');
  await pinChange.submit();
  await expect(pinChange.alert).toContainText('繰り返し');
  await expectAccessible(window);

  await pinChange.button('それでも変える').click();
  await expect(pinChange.heading).toHaveText('利用者証明用暗証番号を変えました');
  await expectAccessible(window);
});

test('change: it can be done with the keyboard alone', async ({ start }) => {
  const { home, pinChange, window } = await start({ sample: 'adult' });
  const { keyboard } = window;
  await pinChange.button('券面事項入力補助用暗証番号を変える').focus();
  await keyboard.press('Enter');
  await expect(pinChange.step).toContainText('選ぶ');
  await keyboard.press('Enter');
  await expect(pinChange.current).toBeFocused();
  await keyboard.type('1234');
  await keyboard.press('Enter');
  await expect(pinChange.first).toBeFocused();
  await keyboard.type('9047');
  await keyboard.press('Enter');
  await expect(pinChange.second).toBeFocused();
  await keyboard.type('9047');
  await keyboard.press('Enter');
  await expect(pinChange.heading).toHaveText('券面事項入力補助用暗証番号を変えました');
  await expect(pinChange.heading).toBeFocused();
  await keyboard.press('Tab');
  await keyboard.press('Enter');
  await expect(home.heading).toHaveText('マイナンバーカードを読みました');
});

test('change: Escape leaves it, and no try is gone', async ({ start }) => {
  const { home, pinChange, window } = await start({ sample: 'adult' });
  await pinChange.open('sign');
  await pinChange.present('XYZ999');
  await window.keyboard.press('Escape');
  await expect(home.heading).toHaveText('マイナンバーカードを読みました');
  await expect(home.counter('sign')).toContainText('残り5回');
});

const wayOut: Readonly<Partial<Record<SampleId, RegExp>>> = {
  'signature-locked': /JPKI暗証番号リセット.*ローソン/s,
  'authentication-locked': /JPKI暗証番号リセット.*セブン-イレブン/s,
  'both-locked': /市区町村の窓口/,
};

for (const [sample, words] of Object.entries(wayOut)) {
  test(`change: the page about "${sample}" is readable on the screen and on paper`, async ({ start }) => {
    const { home, locked, window } = await start({ sample: sample as SampleId });
    await home.nextStep.getByRole('button', { name: 'くわしい手順を見る' }).click();
    await expect(locked.wayOut).toContainText(words);
    await expectAccessible(window);
    await window.emulateMedia({ media: 'print' });
    await expect(locked.wayOut).toBeVisible();
    await expect(locked.print).toBeHidden();
    const fontSize = await locked.wayOut.evaluate((element) => getComputedStyle(element).fontSize);
    expect(Number.parseFloat(fontSize)).toBeGreaterThanOrEqual(20);
  });
}
