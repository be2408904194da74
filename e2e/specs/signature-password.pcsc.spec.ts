import type { ElectronApplication } from '@playwright/test';
import { certificateDay, daysText } from '../fixtures/certificate-facts.ts';
import { launchShomei } from '../fixtures/shomei.ts';
import { expect, test } from '../fixtures/test.ts';
import { HomePage } from '../pages/home.page.ts';
import { PasswordDialog } from '../pages/password-dialog.page.ts';
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

test('the last try is not spent by whoever goes on clicking where that would be done', async ({
  start,
  insert,
}) => {
  const { app, home, password } = await start();
  const { card } = await insert('last-try');
  await home.askForPassword();
  const question = await QuestionWindow.after(app, () => password.send(WRONG));
  const place = await question.go.boundingBox();
  if (!place) throw new Error('there is nothing to click');
  for (let clicked = 0; clicked < 12; clicked += 1) {
    await question.page.mouse.click(place.x + place.width / 2, place.y + place.height / 2);
    await question.page.waitForTimeout(150);
  }
  expect(card.inspect().pins.sign?.triesLeft).toBe(1);
  await expect(question.go).toBeEnabled();
  await question.stopHere();
  expect(card.inspect().pins.sign?.triesLeft).toBe(1);
});

/** The process of the page, or of the question over it. */
const killProcessOf = (app: ElectronApplication, which: 'page' | 'question') =>
  app.evaluate(({ BrowserWindow }, isQuestion) => {
    const found = BrowserWindow.getAllWindows().find((window) => window.isModal() === isQuestion);
    if (found) process.kill(found.webContents.getOSProcessId(), 'SIGKILL');
  }, which === 'question');

for (const killed of ['page', 'question'] as const)
  test(`the last try is not spent where the ${killed} is killed while it is asked for`, async ({
    insert,
  }) => {
    const { app, window, close } = await launchShomei();
    const { card } = await insert('last-try');
    await new HomePage(window).askForPassword();
    const question = await QuestionWindow.after(app, () => new PasswordDialog(window).send(WRONG));
    await expect(question.stop).toBeFocused();
    await killProcessOf(app, killed);
    await expect
      .poll(() => app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length))
      .toBe(1);
    expect(card.inspect().pins.sign?.triesLeft).toBe(1);
    await close();
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
