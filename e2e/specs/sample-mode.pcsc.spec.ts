import { expect, test } from '../fixtures/test.ts';

test('without a card a sample is one click away, unmistakable, and so is the way back', async ({ start }) => {
  const { home, window } = await start();
  await home.button('見本のカードで試す').click();
  const dialog = window.getByRole('dialog');
  await dialog.getByRole('button', { name: /いつもの状態/ }).click();
  await expect(home.certificate('auth')).toContainText('有効期間内');
  await expect(window.getByText('見本を表示しています')).toBeVisible();
  await home.button('見本を終わる').click();
  await expect(window.getByText('見本を表示しています')).toBeHidden();
  await expect(home.heading).toHaveText(/カードを置いてください/);
});
