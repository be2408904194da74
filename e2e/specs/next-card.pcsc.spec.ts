import { QuestionWindow } from '../pages/question.page.ts';
import { expect, test } from '../fixtures/test.ts';

test('the next card, as announced, is locked by a wrong PIN, and no way out is made up', async ({
  start,
  insert,
}) => {
  const { app, locked, pinChange } = await start();
  const { card } = await insert('next', 0, { auth: { triesLeft: 1 } });
  await pinChange.open('auth');
  const question = await QuestionWindow.after(app, () => pinChange.change('9999', '5820'));
  await question.goOn();
  await expect(pinChange.alert).toContainText('ロックされました');
  await expect(pinChange.alert).not.toContainText('JPKI暗証番号リセット');
  expect(card.inspect().pins.auth).toMatchObject({ value: '1234', triesLeft: 0 });
  await pinChange.button('くわしい手順を見る').click();
  await expect(locked.wayOut).toContainText('まだ発行されていない');
  await expect(locked.wayOut).not.toContainText('JPKI暗証番号リセット');
});
