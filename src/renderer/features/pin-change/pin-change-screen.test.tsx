import { act, fireEvent, screen, within } from '@testing-library/react';
import { afterEach, describe, expect, test, vi } from 'vitest';
import type { AppError } from '../../../shared/model/app-error.ts';
import type { ChangeablePin } from '../../../shared/model/pin.ts';
import { fail, ok, type Result } from '../../../shared/model/result.ts';
import { cards } from '../../../shared/testing/cards.ts';
import { renderApp } from '../../testing/render-app.tsx';
import { card } from '../../../shared/testing/card-views.ts';
import { CARD_ID, withCard, withSlot } from '../../testing/snapshots.ts';

const names = {
  auth: '利用者証明用暗証番号',
  sign: '署名用パスワード',
  'card-info': '券面事項入力補助用暗証番号',
} as const satisfies Record<ChangeablePin, string>;
const values = {
  auth: { current: '1234', replacement: '5820' },
  sign: { current: 'ABC123', replacement: 'KAKI7Y2M' },
  'card-info': { current: '1234', replacement: '9047' },
} as const satisfies Record<ChangeablePin, { current: string; replacement: string }>;

const button = (name: string | RegExp) => screen.getByRole('button', { name });
const field = (label: string | RegExp) =>
  screen.getByLabelText<HTMLInputElement>(label, { selector: 'input' });
const current = () => field(/^今の/);
const first = () => field(/^新しい/);
const second = () => field(/もう一度/);
const step = () =>
  screen.getByRole('list', { name: '手順' }).querySelector('[aria-current="step"]')?.textContent;
const main = () => screen.getByRole('main').textContent;

async function openWizard(pin: ChangeablePin = 'auth', view: ReturnType<typeof card> = cards.adult) {
  const app = await renderApp(withCard(view));
  await app.user.click(button(`${names[pin]}を変える`));
  await screen.findByRole('list', { name: '手順' });
  const sent = () => app.inputsOf('card.changePin');
  const answerWith = (problem: AppError) => app.answer({ 'card.changePin': Promise.resolve(fail(problem)) });
  const goOn = async (text: string = values[pin].current) => app.user.type(current(), `${text}{Enter}`);
  const choose = async (text: string, again: string = text) => {
    await app.user.type(first(), text);
    await app.user.type(second(), again);
  };
  return { ...app, sent, answerWith, goOn, choose };
}

afterEach(() => vi.useRealTimers());

describe.each(['auth', 'sign', 'card-info'] as const)('changing the %s PIN', (pin) => {
  test('takes four steps and one request', async () => {
    const { user, sent, goOn, choose } = await openWizard(pin);
    if (pin === 'card-info') {
      expect(step()).toContain('選ぶ');
      await user.click(button('次へ'));
    }
    expect(step()).toContain('今の');
    await goOn();
    expect(sent()).toEqual([]);
    await choose(values[pin].replacement);
    await user.click(button('変える'));
    expect(sent()).toEqual([{ cardId: CARD_ID, pin, ...values[pin], triesSeen: pin === 'sign' ? 5 : 3 }]);
    const done = screen.getByRole('heading', { name: `${names[pin]}を変えました` });
    expect(document.activeElement).toBe(done);
    expect(main()).toContain('控えに書いて');
    expect(document.body.innerHTML).not.toContain(values[pin].replacement);
  });

  test('names the PIN that is meant, what it looks like and its tries, and keeps nothing for the browser', async () => {
    const { user } = await openWizard(pin);
    if (pin === 'card-info') await user.click(button('次へ'));
    const input = field(`今の${names[pin]}`);
    expect(document.activeElement).toBe(input);
    expect(input.autocomplete).toBe('off');
    expect(input.getAttribute('spellcheck')).toBe('false');
    expect(input.inputMode).toBe(pin === 'sign' ? '' : 'numeric');
    const described = input.getAttribute('aria-describedby')?.split(' ') ?? [];
    const description = described.map((id) => document.getElementById(id)?.textContent).join('');
    expect(description).toContain(pin === 'sign' ? '残り5回' : '残り3回');
    expect(main()).toContain(pin === 'sign' ? '6〜16文字です' : '数字4桁です');
  });
});

describe('the choice of a PIN', () => {
  test('shows all four with their counters, and says of one that the office alone changes it', async () => {
    await openWizard('card-info');
    expect(screen.getAllByRole('radio')).toHaveLength(3);
    expect(screen.getByRole<HTMLInputElement>('radio', { name: /券面事項入力補助用/ }).checked).toBe(true);
    expect(main()?.match(/残り\d回（全\d回）/g)).toHaveLength(4);
    expect(main()).toMatch(/住民基本台帳用暗証番号変えられるのは、住民票のある市区町村の窓口だけです/);
  });

  test('says why a locked one cannot be chosen, and leads to the way out', async () => {
    const { user } = await openWizard('auth', cards['sign-locked']);
    await user.click(button('前に戻る'));
    expect(screen.queryByRole('radio', { name: /署名用/ })).toBeNull();
    expect(main()).toContain('ロックされているので');
    await user.click(button('署名用パスワードのくわしい手順を見る'));
    expect((await screen.findByRole('heading', { level: 1 })).textContent).toBe(
      '署名用パスワードがロックされています',
    );
  });

  test('is made with the keyboard alone', async () => {
    const { user } = await openWizard('card-info');
    await user.keyboard('{ArrowUp}');
    await user.click(button('次へ'));
    expect(current()).toBe(field(`今の${names.sign}`));
  });
});

describe('the present PIN', () => {
  test.each([
    ['123', '数字が足りません'],
    ['12a4', '数字のほかの文字'],
    ['12345', '数字が多すぎます'],
  ])('%s goes no further, and no try is spent', async (text, reason) => {
    const { goOn, sent } = await openWizard();
    await goOn(text);
    expect(step()).toContain('今の');
    expect(screen.getByRole('alert').textContent).toContain(reason);
    expect(screen.getByRole('alert').textContent).toContain('残り回数は減っていません');
    expect(sent()).toEqual([]);
  });

  test('is put right visibly', async () => {
    const { user } = await openWizard();
    await user.type(current(), '１２３４');
    expect(current().value).toBe('1234');
    expect(main()).toContain('全角の文字を半角に直しました');
  });

  test('on the last try says that it will be asked about once more', async () => {
    const lastTry = card({ pins: { auth: { state: 'ok', triesLeft: 1, maxTries: 3 } } });
    const { user, goOn, choose, sent } = await openWizard('auth', lastTry);
    expect(main()).toContain('別のウィンドウでもう一度確かめます');
    await goOn();
    await choose('5820');
    await user.click(button('変える'));
    expect(sent()).toMatchObject([{ triesSeen: 1 }]);
  });

  test('that is wrong is asked for again, with the tries left', async () => {
    const { answerWith, goOn, choose, show, user, sent } = await openWizard();
    answerWith({ code: 'pin/wrong', pin: 'auth', triesLeft: 2 });
    await goOn('9999');
    await choose('5820');
    await user.keyboard('{Enter}');
    show(withCard(card({ pins: { auth: { state: 'ok', triesLeft: 2, maxTries: 3 } } })));
    expect(step()).toContain('今の');
    expect(screen.getByRole('alert').textContent).toMatch(/残りは2回です.*暗証番号は、いままでのままです/);
    expect(main()).toContain('残り2回（全3回）');
    expect(current().value).toBe('');
    expect(document.activeElement).toBe(current());
    await goOn('1234');
    expect(first().value).toBe('5820');
    await user.click(button('変える'));
    expect(sent()).toMatchObject([{ current: '9999' }, { current: '1234', triesSeen: 2 }]);
  });

  test('can be typed with keys on the screen', async () => {
    const { user, choose, sent } = await openWizard();
    await user.click(button('画面のキーで入れる'));
    for (const digit of '1234') await user.click(button(digit));
    expect(current().value).toBe('1234');
    await user.click(button('次へ'));
    await choose('5820');
    await user.click(button('変える'));
    expect(sent()).toMatchObject([{ current: '1234' }]);
  });
});

describe('the new PIN', () => {
  test('is compared as soon as the second entry is as long as the first', async () => {
    const { user, goOn } = await openWizard();
    await goOn();
    await user.type(first(), '5820');
    await user.type(second(), '582');
    expect(main()).not.toMatch(/2つ/);
    await user.type(second(), '1');
    expect(main()).toContain('2つが違っています');
    await user.type(second(), '{Backspace}0');
    expect(main()).toContain('2つは同じです');
  });

  test('is not sent while the two differ', async () => {
    const { goOn, choose, user, sent } = await openWizard();
    await goOn();
    await choose('5820', '5821');
    await user.click(button('変える'));
    expect(screen.getByRole('alert').textContent).toContain('2つが違っています');
    expect(document.activeElement).toBe(second());
    expect(sent()).toEqual([]);
  });

  test('moves on to its second entry with Enter', async () => {
    const { goOn, user, sent } = await openWizard();
    await goOn();
    await user.type(first(), '5820{Enter}');
    expect(document.activeElement).toBe(second());
    expect(screen.queryByRole('alert')).toBeNull();
    await user.keyboard('5820{Enter}');
    expect(sent()).toHaveLength(1);
  });

  test.each([
    ['1111', '繰り返しです'],
    ['4321', '順に並んだ'],
    ['1234', '今のものと同じです'],
    ['1114', 'カードにある日付'],
    ['2026', '西暦の年'],
  ])('%s is advised against, and taken with a later press, not with a double click', async (weak, reason) => {
    const { goOn, choose, sent } = await openWizard();
    await goOn();
    await choose(weak);
    expect(main()).toContain(reason);
    vi.useFakeTimers();
    fireEvent.click(button('変える'));
    expect(screen.getByRole('alert').textContent).toContain(reason);
    for (const hasty of [button('それでも変える'), second()]) {
      fireEvent.click(hasty);
      fireEvent.submit(second());
    }
    expect(sent()).toEqual([]);
    act(() => void vi.advanceTimersByTime(1_000));
    fireEvent.click(button('それでも変える'));
    expect(sent()).toMatchObject([{ replacement: weak }]);
  });

  test('that the card refuses is asked for again, and the old one is said to hold', async () => {
    const { goOn, choose, user, answerWith } = await openWizard();
    answerWith({ code: 'pin/change-refused', pin: 'auth', statusWord: '6A80' });
    await goOn();
    await choose('5820');
    await user.click(button('変える'));
    expect(screen.getByRole('alert').textContent).toContain('いままでのままです');
    await goOn();
    expect(first().value).toBe('');
  });
});

describe('a change', () => {
  test('is not asked for twice while the card is at work, nor can it be left then', async () => {
    const { goOn, choose, user, answer, sent } = await openWizard();
    let give: (result: Result<void>) => void = () => {};
    answer({ 'card.changePin': new Promise((resolve) => (give = resolve)) });
    await goOn();
    await choose('5820');
    await user.keyboard('{Enter}{Enter}{Escape}');
    expect(sent()).toHaveLength(1);
    expect(main()).toContain('カードが変えています');
    expect(screen.queryByRole('button', { name: /やめて/ })).toBeNull();
    await act(async () => give(ok(undefined)));
    expect(main()).toContain('変えました');
  });

  test.each(['Escape', 'やめてホームに戻る'])('is left with %s without anything sent', async (way) => {
    const { goOn, user, sent } = await openWizard();
    await goOn();
    await user.type(first(), '5820');
    await (way === 'Escape' ? user.keyboard('{Escape}') : user.click(button(way)));
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('マイナンバーカードを読みました');
    expect(screen.getAllByRole('status')[0]?.textContent).toBe(
      '変更をやめました。暗証番号は変わっていません。',
    );
    expect(sent()).toEqual([]);
    await user.click(button(`${names.auth}を変える`));
    expect(current().value).toBe('');
  });

  test('ends with a card that leaves, and nothing of it stays', async () => {
    const { goOn, choose, show, user, sent } = await openWizard();
    await goOn();
    await choose('5820');
    await user.click(screen.getByRole('checkbox', { name: '暗証番号を表示する' }));
    show(withSlot({ state: 'empty' }));
    expect(document.activeElement?.textContent).toBe('カードが離れたので、変更をやめました');
    expect(main()).toContain('変わっていません');
    expect(document.querySelector('input')).toBeNull();
    show(withCard(cards.adult));
    expect(document.querySelector('input')).toBeNull();
    await user.click(button('ホームに戻る'));
    await user.click(button(`${names.auth}を変える`));
    expect(current().value).toBe('');
    expect(sent()).toEqual([]);
  });

  test('tells its outcome even though the card is gone', async () => {
    const { goOn, choose, show, user, answer } = await openWizard();
    let give: (result: Result<void>) => void = () => {};
    answer({ 'card.changePin': new Promise((resolve) => (give = resolve)) });
    await goOn();
    await choose('5820');
    await user.click(button('変える'));
    show(withSlot({ state: 'taken-out-early' }));
    await act(async () => give(fail({ code: 'pin/change-unknown', pin: 'auth' })));
    expect(screen.getByRole('alert').textContent).toContain('先に新しいほうを試してください');
  });

  const failures: readonly (readonly [AppError, RegExp])[] = [
    [{ code: 'pin/now-blocked', pin: 'auth' }, /ロックされました.*いままでのままです/],
    [{ code: 'pin/blocked', pin: 'auth' }, /ロックされています.*いままでのままです/],
    [{ code: 'pin/outcome-unknown', pin: 'auth' }, /結果がわかりません.*いままでのままです/],
    [{ code: 'pin/change-unknown', pin: 'auth' }, /先に新しいほうを試してください/],
    [{ code: 'card/changed' }, /入れ替わりました.*いままでのままです/],
    [{ code: 'internal', incident: 'A1' }, /先に新しいほうを試してください/],
  ];
  test.each(failures)('that ends with %j says what is in force', async (error, words) => {
    const { goOn, choose, user, answerWith } = await openWizard();
    answerWith(error);
    await goOn();
    await choose('5820');
    await user.click(button('変える'));
    expect(screen.getByRole('alert').textContent).toMatch(words);
    expect(document.querySelector('input')).toBeNull();
  });

  test('that locked the PIN leads to the page about the lock', async () => {
    const { goOn, choose, user, answerWith, show } = await openWizard();
    answerWith({ code: 'pin/now-blocked', pin: 'auth' });
    await goOn();
    await choose('5820');
    await user.click(button('変える'));
    show(withCard(cards['auth-locked']));
    await user.click(within(screen.getByRole('alert')).getByRole('button', { name: 'くわしい手順を見る' }));
    expect((await screen.findByRole('heading', { level: 1 })).textContent).toBe(
      '利用者証明用暗証番号がロックされています',
    );
  });

  test('starts over after a minute away, with empty fields', async () => {
    const { goOn } = await openWizard();
    await goOn();
    fireEvent.input(first(), { target: { value: '5820' } });
    vi.useFakeTimers();
    fireEvent.blur(window);
    act(() => void vi.advanceTimersByTime(59_000));
    expect(first().value).toBe('5820');
    act(() => void vi.advanceTimersByTime(1_000));
    expect(current().value).toBe('');
    expect(main()).toContain('しばらく離れていた');
  });

  test('says so when its PIN is locked by another program meanwhile', async () => {
    const { user, show } = await openWizard();
    await user.type(current(), '1234');
    show(withCard(cards['auth-locked']));
    expect(document.querySelector('input')).toBeNull();
    expect(main()).toContain('ロックされているので、ここでは変えられません');
    expect(button('くわしい手順を見る')).toBeTruthy();
  });

  test('warns of a PIN that was just set for something else', async () => {
    const { user, goOn, choose } = await openWizard();
    await goOn();
    await choose('5820');
    await user.click(button('変える'));
    await user.click(button('ほかのものも変える'));
    await user.click(screen.getByRole('radio', { name: new RegExp(names['card-info']) }));
    await user.click(button('次へ'));
    await goOn();
    await user.type(first(), '5820');
    expect(await screen.findByText('ほかの暗証番号と同じです。')).toBeTruthy();
    await user.type(second(), '5820');
    await user.click(button('変える'));
    expect(screen.getByRole('alert').textContent).toContain('ほかの暗証番号と同じです。');
  });

  test('can be followed by another one', async () => {
    const { user, goOn, choose } = await openWizard();
    await goOn();
    await choose('5820');
    await user.click(button('変える'));
    await user.click(button('ほかのものも変える'));
    expect(step()).toContain('選ぶ');
    expect(screen.getAllByRole('radio')).toHaveLength(3);
  });
});

test('a card that comes into a reader listed before does not end the change', async () => {
  const { goOn, show } = await openWizard();
  await goOn();
  const own = withCard(cards.adult);
  const before = {
    name: 'Another reader',
    slot: { state: 'card', cardId: 'card-0', card: cards.adult },
  } as const;
  show({ ...own, readers: [before, ...own.readers] });
  expect(step()).toContain('新しい');
  expect(first()).toBeTruthy();
});
