import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import type { AppSnapshot } from '../../../shared/model/app-snapshot.ts';
import type { AppError } from '../../../shared/model/app-error.ts';
import type { ChangeablePin, PinPadUse } from '../../../shared/model/pin.ts';
import { fail, ok, type Result } from '../../../shared/model/result.ts';
import { cards } from '../../../shared/testing/cards.ts';
import { renderApp } from '../../testing/render-app.tsx';
import { card } from '../../../shared/testing/card-views.ts';
import { CARD_ID, withCard } from '../../testing/snapshots.ts';

const names = { auth: '利用者証明用暗証番号', sign: '署名用パスワード' } as const;
const lastTry = card({ pins: { auth: { state: 'ok', triesLeft: 1, maxTries: 3 } } });
const button = (name: string | RegExp) => screen.getByRole('button', { name });
const main = () => screen.getByRole('main').textContent;

function atReader(pinPad: PinPadUse, view: ReturnType<typeof card>): AppSnapshot {
  const snapshot = withCard(view);
  return { ...snapshot, readers: snapshot.readers.map((reader) => ({ ...reader, pinPad })) };
}

async function openAt(
  pinPad: PinPadUse,
  pin: Extract<ChangeablePin, keyof typeof names> = 'auth',
  view: ReturnType<typeof card> = cards.adult,
) {
  const app = await renderApp(atReader(pinPad, view));
  await app.user.click(button(`${names[pin]}を変える`));
  await screen.findByRole('list', { name: '手順' });
  return { ...app, sent: () => app.inputsOf('card.changePinOnPad') };
}

test('a reader with keys asks for everything on them; the window has no field and sends no PIN', async () => {
  const { user, sent, answer } = await openAt('change');
  expect(screen.queryByRole('textbox')).toBeNull();
  expect(document.querySelector('input')).toBeNull();
  expect(main()).toContain('残り3回');
  let finish = (_result: Result<void>): void => undefined;
  answer({ 'card.changePinOnPad': new Promise((resolve) => (finish = resolve)) });
  await user.keyboard('{Enter}');
  expect(sent()).toEqual([{ cardId: CARD_ID, pin: 'auth', triesSeen: 3 }]);
  expect(main()).toContain('取消キー');
  await user.keyboard('{Enter}');
  expect(sent()).toHaveLength(1);
  finish(ok(undefined));
  expect(await screen.findByRole('heading', { name: '利用者証明用暗証番号を変えました' })).toBeTruthy();
});

test.each<[AppError, string]>([
  [{ code: 'pin/pad-cancelled', pin: 'auth' }, 'リーダーで取り消されました'],
  [{ code: 'pin/pad-timed-out', pin: 'auth' }, '時間切れ'],
  [{ code: 'pin/pad-mismatch', pin: 'auth' }, 'そろいませんでした'],
  [{ code: 'pin/wrong', pin: 'auth', triesLeft: 2 }, '残りは2回です'],
])('%j is told, with the PIN as it was, and can be begun again', async (problem, words) => {
  const { user, sent, answer } = await openAt('change');
  answer({ 'card.changePinOnPad': Promise.resolve(fail(problem)) });
  await user.click(button('リーダーで始める'));
  const alert = screen.getByRole('alert').textContent;
  expect(alert).toContain(words);
  expect(alert).toContain('変わっていません');
  await user.click(button('リーダーで始める'));
  expect(sent()).toHaveLength(2);
});

test('keys that cannot be used after all lead to the field on the screen', async () => {
  const { user, answer } = await openAt('change');
  answer({ 'card.changePinOnPad': Promise.resolve(fail({ code: 'pin/pad-unusable', pin: 'auth' })) });
  await user.click(button('リーダーで始める'));
  expect(screen.getByRole('alert').textContent).toContain('この画面で入れてください');
  expect(screen.getByLabelText(/^今の/, { selector: 'input' })).toBeTruthy();
});

test('who prefers to type on the screen can, and can go back to the keys', async () => {
  const { user } = await openAt('change');
  await user.click(button('この画面で入れる'));
  expect(document.activeElement).toBe(screen.getByLabelText(/^今の/, { selector: 'input' }));
  await user.click(button('リーダーのキーで入れる'));
  expect(document.activeElement).toBe(button('リーダーで始める'));
});

test('the last try is told there too, and that it will be asked about', async () => {
  const { user, sent } = await openAt('change', 'auth', lastTry);
  expect(main()).toContain('別のウィンドウでもう一度確かめます');
  await user.click(button('リーダーで始める'));
  expect(sent()).toEqual([{ cardId: CARD_ID, pin: 'auth', triesSeen: 1 }]);
});

test.each<[string, PinPadUse, 'auth' | 'sign', string]>([
  ['has no keys', 'none', 'auth', '番号のキーがない'],
  ['cannot ask for a new PIN', 'enter', 'auth', '番号のキーがない'],
  ['has no letters', 'change', 'sign', 'キーは数字だけ'],
])('a reader that %s is the reason given for typing on the screen', async (_, pinPad, pin, words) => {
  await openAt(pinPad, pin);
  expect(screen.getByLabelText(/^今の/, { selector: 'input' })).toBeTruthy();
  expect(main()).toContain(words);
});
