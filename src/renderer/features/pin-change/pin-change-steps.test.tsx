import { act, fireEvent, screen } from '@testing-library/react';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { cards } from '../../../shared/testing/cards.ts';
import { card } from '../../../shared/testing/card-views.ts';
import { withCard } from '../../testing/snapshots.ts';
import {
  names,
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
    expect(screen.getByRole('alert').textContent).toMatch(/残りは2回です.*暗証番号は、今までのままです/);
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
    expect(screen.getByRole('alert').textContent).toContain('今までのままです');
    await goOn();
    expect(first().value).toBe('');
  });
});
