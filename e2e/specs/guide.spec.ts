import type { SampleId } from '../../src/shared/model/sample.ts';
import { expectAccessible } from '../fixtures/accessibility.ts';
import { expect, test } from '../fixtures/test.ts';

const states: readonly (readonly [SampleId, title: string])[] = [
  ['adult', 'いつまで使えるか'],
  ['renewal-open', '電子証明書の更新'],
  ['expired', '期限が切れたとき'],
  ['child', '子どものカード'],
];

for (const [sample, title] of states) {
  test(`the card "${sample}" leads to the page "${title}" of the guide and back`, async ({ start }) => {
    const { guide, home, window } = await start({ sample });
    await guide.linkTo(title).click();
    await expect(guide.heading).toHaveText(title);
    await expect(guide.heading).toBeFocused();
    await expect(guide.nextStep).toBeVisible();
    await expect(guide.sources).toContainText(/この説明は、20\d\d年\d+月\d+日に書きました/);
    await expectAccessible(window);
    await window.getByRole('button', { name: 'ホームに戻る' }).click();
    await expect(home.nextStep).toBeVisible();
  });
}

test('the guide is searched, read and left by keyboard alone', async ({ start }) => {
  const { guide, window } = await start({ sample: 'adult' });
  await guide.open.focus();
  await window.keyboard.press('Enter');
  await expect(guide.heading).toHaveText('ガイド');
  await expectAccessible(window);
  await window.keyboard.press('Tab');
  await expect(guide.search).toBeFocused();
  await window.keyboard.type('とくれい');
  await expect(guide.found.getByRole('button')).toHaveCount(1);
  await expectAccessible(window);
  await window.keyboard.press('Tab');
  await window.keyboard.press('Tab');
  await window.keyboard.press('Enter');
  await expect(guide.heading).toHaveText('在留期間のある方');
  await expect(guide.part('結果がまだ出ていないとき')).toBeFocused();
  await guide.contents.focus();
  await window.keyboard.press('Enter');
  await expect(guide.search).toHaveValue('とくれい');
});

test('what is not in the guide is said, with what to do, and all pages stay at hand', async ({ start }) => {
  const { guide, window } = await start({ sample: 'adult' });
  await guide.open.click();
  await guide.search.fill('パスポート');
  await expect(window.getByText('「パスポート」は見つかりませんでした').last()).toBeVisible();
  await expect(window.getByRole('button', { name: 'カードをなくしたとき' })).toBeVisible();
});
