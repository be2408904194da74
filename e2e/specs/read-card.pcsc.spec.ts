import { certificateDay, daysText } from '../fixtures/certificate-facts.ts';
import { expect, test } from '../fixtures/test.ts';

test('a card put on a reader shows until when its certificates are good, and every counter', async ({
  start,
  insert,
}) => {
  const { home } = await start();
  await expect(home.heading).toHaveText(/カードを置いてください/);

  const { card } = await insert('adult');
  await expect(home.heading).toHaveText('マイナンバーカードを読みました');
  await expect(home.certificate('auth')).toContainText(daysText(certificateDay(card, 'auth')));
  await expect(home.certificate('auth')).toContainText('有効期間内');
  await expect(home.certificate('sign')).toContainText('パスワードが必要');
  await expect(home.counter('sign')).toContainText('残り5回');
  for (const pin of ['auth', 'card-info', 'resident'] as const)
    await expect(home.counter(pin)).toContainText('残り3回');
});

test('a card taken off leaves nothing of itself on the screen', async ({ start, insert }) => {
  const { home, window } = await start();
  const { card, remove } = await insert('adult');
  const until = daysText(certificateDay(card, 'auth'));
  await expect(home.certificate('auth')).toContainText(until);
  await remove();
  await expect(home.heading).toHaveText(/カードを置いてください/);
  await expect(window.locator('body')).not.toContainText(until);
});

test('another card in its place is shown as itself', async ({ start, insert }) => {
  const { home } = await start();
  const first = await insert('adult');
  await expect(home.certificate('auth')).toContainText('有効期間内');
  await first.remove();
  // A hand is slower than this: pcscd looks at a virtual reader every 0.4 s and would not see the card leave.
  await expect(home.heading).toHaveText(/カードを置いてください/);
  const second = await insert('expired');
  await expect(home.certificate('auth')).toContainText('有効期限切れ');
  await expect(home.certificate('auth')).toContainText(daysText(certificateDay(second.card, 'auth')));
});

test('a card that is no My Number Card is called that, and the next one is read', async ({
  start,
  insert,
}) => {
  const { home } = await start();
  const foreign = await insert('other-card');
  await expect(home.heading).toHaveText(/マイナンバーカードではない/);
  await foreign.remove();
  await expect(home.heading).toHaveText(/カードを置いてください/);
  await insert('adult');
  await expect(home.heading).toHaveText('マイナンバーカードを読みました');
});

test('with two readers the one with the My Number Card is shown, and the other can be chosen', async ({
  start,
  insert,
}) => {
  const { home } = await start();
  await insert('other-card', 0);
  await insert('adult', 1);
  await expect(home.heading).toHaveText('マイナンバーカードを読みました');
  await home.chooseReader('00 00');
  await expect(home.heading).toHaveText(/マイナンバーカードではない/);
  await home.chooseReader('00 01');
  await expect(home.heading).toHaveText('マイナンバーカードを読みました');
});
