import { certificateDay, daysText } from '../fixtures/certificate-facts.ts';
import { expect, test } from '../fixtures/test.ts';
import { QuestionWindow } from '../pages/question.page.ts';

const RIGHT = 'ABC123';
const WRONG = 'XYZ999';

test('the password reveals the signature certificate, and its dates are gone with the card', async ({
  start,
  insert,
}) => {
  const { home, password, window } = await start();
  const { card, remove } = await insert('adult');
  await home.askForPassword();
  await password.send(RIGHT);
  await expect(password.dialog).toBeHidden();
  await expect(home.certificate('sign')).toContainText(daysText(certificateDay(card, 'sign')));
  await expect(home.counter('sign')).toContainText('残り5回');

  await remove();
  await expect(home.heading).toHaveText(/カードを置いてください/);
  const again = await insert('adult');
  await expect(home.certificate('sign')).toContainText('パスワードが必要');
  await expect(window.locator('body')).not.toContainText(RIGHT);
  expect(again.card.inspect().pins.sign?.triesLeft).toBe(5);
});

test('full-width and small letters are put right before the card hears them', async ({ start, insert }) => {
  const { home, password } = await start();
  await insert('adult');
  await home.askForPassword();
  await password.field.fill('ａｂｃ１２３');
  await expect(password.field).toHaveValue(RIGHT);
  await password.submit.click();
  await expect(home.certificate('sign')).toContainText('有効期間内');
});

test('a wrong password costs one try, which the screen and the card agree on', async ({ start, insert }) => {
  const { home, password } = await start();
  const { card } = await insert('adult');
  await home.askForPassword();
  await password.send(WRONG);
  await expect(password.alert).toContainText('残りは4回です');
  expect(card.inspect().pins.sign?.triesLeft).toBe(4);
  await password.giveUp();
  await expect(home.counter('sign')).toContainText('残り4回');
});

test('something that cannot be the password never reaches the card', async ({ start, insert }) => {
  const { home, password } = await start();
  const { card } = await insert('adult');
  await expect(home.counter('resident')).toContainText('残り3回');
  await home.askForPassword();
  await password.send('1234');
  await expect(password.alert).toContainText('残り回数は減っていません');
  expect(card.inspect().pins.sign?.triesLeft).toBe(5);
});

test('the last try is not spent without its own consent', async ({ start, insert }) => {
  const { app, home, password } = await start();
  const { card } = await insert('last-try');
  await home.askForPassword();
  const first = await QuestionWindow.after(app, () => password.send(WRONG));
  await expect(first.stop).toBeFocused();
  await first.stopHere();
  await expect(password.alert).toContainText('あと1回しか試せません');
  expect(card.inspect().pins.sign?.triesLeft).toBe(1);
  const second = await QuestionWindow.after(app, () => password.send(WRONG));
  await second.goOn();
  await expect(password.dialog).toContainText('使えなくなりました');
  expect(card.inspect().pins.sign?.triesLeft).toBe(0);
});

test('a card pulled while the dialog is open takes the dialog and what was typed with it', async ({
  start,
  insert,
}) => {
  const { home, password, window } = await start();
  const { remove } = await insert('adult');
  await home.askForPassword();
  await password.field.fill(RIGHT);
  await remove();
  await expect(password.dialog).toBeHidden();
  await expect(window.locator('body')).not.toContainText(RIGHT);
});
