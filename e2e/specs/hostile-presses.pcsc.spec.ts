import type { ElectronApplication, Page } from '@playwright/test';
import { blockPins, vandalise } from '../fixtures/hostile-calls.ts';
import { launchShomei } from '../fixtures/shomei.ts';
import { VPCD_PORTS } from '../fixtures/pcscd.ts';
import { expect, test } from '../fixtures/test.ts';
import { HomePage } from '../pages/home.page.ts';
import { QuestionWindow } from '../pages/question.page.ts';
import { createVirtualCard } from '../../src/virtual-card/virtual-card.ts';
import { insertIntoVpcd } from '../../src/virtual-card/vpcd-bridge.ts';

/** Somebody who stops whenever asked; `asked` holds the questions. */
function stopping(app: ElectronApplication): { readonly asked: readonly string[] } {
  const asked: string[] = [];
  const answer = async (page: Page): Promise<void> => {
    const question = new QuestionWindow(page);
    asked.push(await question.heading.innerText());
    await question.stopHere();
  };
  app.on('window', (page) => void answer(page));
  return { asked };
}

/** Without what the program says of a page that acts by itself. */
const isOther = (complaint: string): boolean => !complaint.endsWith('shomei:card.changePin without the user');

test('a script in the page spends one try after one click, and never the last one', async ({ insert }) => {
  test.slow();
  const { app, window, complaints, close } = await launchShomei();
  const home = new HomePage(window);
  const { card } = await insert('adult');
  await expect(home.counter('resident')).toContainText('残り3回');
  const triesLeft = () => Object.values(card.inspect().pins).map((pin) => pin?.triesLeft ?? 0);
  const before = triesLeft().reduce((sum, left) => sum + left, 0);
  const person = stopping(app);

  await home.heading.click();
  const outcomes = await blockPins(window);

  const after = triesLeft().reduce((sum, left) => sum + left, 0);
  expect(before - after).toBe(1);
  expect(outcomes.filter((outcome) => outcome === 'pin/wrong')).toHaveLength(1);
  expect(new Set(person.asked)).toEqual(new Set(['この操作をしましたか']));
  await close();
  expect(complaints.filter(isOther)).toEqual([]);
});

test('a script in the page never spends the last try, whatever is clicked', async ({ insert }) => {
  test.slow();
  const { app, window, complaints, close } = await launchShomei();
  const home = new HomePage(window);
  const { card } = await insert('last-try');
  await expect(home.counter('sign')).toContainText('残り1回');
  const before = card.inspect().pins;
  const person = stopping(app);
  await home.heading.click();
  await blockPins(window);
  expect(card.inspect().pins).toEqual(before);
  expect(person.asked[0]).toBe('最後の1回を使いますか');
  await close();
  expect(complaints.filter(isOther)).toEqual([]);
});

test('a script in the page deletes and adds nothing without a press for each', async ({ start }) => {
  const reminders = {
    lookedOn: '2026-11-21',
    reminders: [{ id: '1', label: 'x', kind: 'auth', expiresOn: '2027-11-21' }],
  };
  const { app, home, window } = await start({ sample: 'adult', left: { 'reminders.json': reminders } });
  await expect(home.heading).toHaveText(/読みました/);
  const person = stopping(app);
  expect(await vandalise(window)).toEqual(Array.from({ length: 5 }, () => 'operation/declined'));
  // Three times, and then not for a while.
  expect(person.asked).toHaveLength(3);
});

test('a card that counts the mere question is told, and is asked once more for each press alone', async () => {
  test.slow();
  const card = createVirtualCard('adult', { now: new Date(), generation: { questionCounts: true } });
  const triesLeft = () => Object.values(card.inspect().pins).map((pin) => pin?.triesLeft ?? 0);
  const sum = () => triesLeft().reduce((all, left) => all + left, 0);
  const { app, window, close } = await launchShomei();
  const home = new HomePage(window);
  const first = await insertIntoVpcd(card, { port: VPCD_PORTS[0] });
  await expect(home.counter('resident')).toContainText('残り2回');
  await first.remove();
  await expect(home.heading).not.toHaveText(/読みました/);
  const before = sum();
  const second = await insertIntoVpcd(card, { port: VPCD_PORTS[0] });
  const notice = window.getByText('残り回数がひとりでに減っています');
  await expect(notice).toBeVisible();
  expect(before - sum()).toBe(1);

  const person = stopping(app);
  await readAgain(window, 5);
  await expect(notice).toBeVisible();
  expect(before - sum()).toBe(1);
  expect(person.asked[0]).toBe('この操作をしましたか');

  await home.button('もう一度読む').click();
  await expect(notice).toBeVisible();
  await expect.poll(() => before - sum()).toBe(2);
  await second.remove();
  await close();
});

/** Has the card read again so often, each time to the end, as a script of the page itself. */
const readAgain = (window: Page, times: number): Promise<void> =>
  window.evaluate(async (often) => {
    const { app, card } = globalThis.window.shomei;
    const slotNow = async () => {
      const answer = await app.snapshot();
      return answer.ok ? answer.value.readers[0]?.slot : undefined;
    };
    const isRead = (slot: Awaited<ReturnType<typeof slotNow>>) =>
      slot?.state === 'card' && !/"pending"/.test(JSON.stringify(slot.card));
    for (let time = 0; time < often; time += 1) {
      const slot = await slotNow();
      if (slot && 'cardId' in slot) await card.readAgain({ cardId: slot.cardId });
      while (!isRead(await slotNow())) await new Promise((go) => void setTimeout(go, 50));
    }
  }, times);
