import { act, fireEvent, screen, within } from '@testing-library/react';
import { afterEach, describe, expect, test, vi } from 'vitest';
import type { AppError } from '../../../shared/model/app-error.ts';
import { fail, ok, type Result } from '../../../shared/model/result.ts';
import { cards } from '../../../shared/testing/cards.ts';
import { CARD_ID, withCard, withSlot } from '../../testing/snapshots.ts';
import {
  names,
  values,
  button,
  field,
  current,
  first,
  second,
  step,
  main,
  openWizard,
} from './pin-change-test-kit.ts';

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
    [{ code: 'pin/now-blocked', pin: 'auth' }, /ロックされました.*今までのままです/],
    [{ code: 'pin/blocked', pin: 'auth' }, /ロックされています.*今までのままです/],
    [{ code: 'pin/outcome-unknown', pin: 'auth' }, /結果がわかりません.*今までのままです/],
    [{ code: 'pin/change-unknown', pin: 'auth' }, /先に新しいほうを試してください/],
    [{ code: 'card/changed' }, /入れ替わりました.*今までのままです/],
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
