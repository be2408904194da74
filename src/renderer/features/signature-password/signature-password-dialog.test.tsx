import { act, fireEvent, screen, within } from '@testing-library/react';
import { afterEach, describe, expect, test, vi } from 'vitest';
import type { AppError } from '../../../shared/model/app-error.ts';
import type { CardView } from '../../../shared/model/card.ts';
import { fail, ok, type Result } from '../../../shared/model/result.ts';
import { cards } from '../../../shared/testing/cards.ts';
import { renderApp } from '../../testing/render-app.tsx';
import { card, readable } from '../../../shared/testing/card-views.ts';
import { CARD_ID, withCard, withSlot } from '../../testing/snapshots.ts';

const field = () => screen.getByLabelText<HTMLInputElement>('署名用パスワード');
const dialog = () => screen.getByRole('dialog');
const button = (name: string) => within(dialog()).getByRole('button', { name });

async function openDialog(view: CardView = cards.adult) {
  const app = await renderApp(withCard(view));
  await app.user.click(screen.getByRole('button', { name: 'パスワードを入れて見る' }));
  await screen.findByRole('dialog');
  const send = async (text: string) => {
    await app.user.type(field(), text);
    await app.user.click(button('証明書を読む'));
  };
  const answerWith = (refusal: AppError) => {
    const answer = Promise.resolve(fail(refusal));
    app.answer({ 'card.readSignatureCertificate': answer });
  };
  const sent = () => app.inputsOf('card.readSignatureCertificate');
  return { ...app, send, answerWith, sent };
}

afterEach(() => vi.useRealTimers());

describe('the dialog for the 署名用パスワード', () => {
  test('shows the tries left beside the field and remembers nothing for the browser', async () => {
    await openDialog();
    expect(within(dialog()).getByText('残り5回（全5回）')).toBeTruthy();
    expect(field().autocomplete).toBe('off');
    expect(field().getAttribute('spellcheck')).toBe('false');
    expect(field().type).toBe('password');
  });

  test('sends the password once, with the counter that was seen', async () => {
    const { send, sent } = await openDialog();
    await send('ABC123');
    expect(sent()).toEqual([{ cardId: CARD_ID, password: 'ABC123', triesSeen: 5 }]);
    expect(screen.queryByRole('dialog')).toBeNull();
  });

  test('turns full-width and small letters into what the card knows, and says so', async () => {
    const { user } = await openDialog();
    await user.type(field(), 'abｃ１２3');
    expect(field().value).toBe('ABC123');
    expect(dialog().textContent).toContain('小文字を大文字に直しました。');
    expect(dialog().textContent).toContain('全角の文字を半角に直しました。');
  });

  test('leaves an input method alone while it composes', async () => {
    await openDialog();
    fireEvent.compositionStart(field());
    fireEvent.input(field(), { target: { value: 'ａｂ' } });
    expect(field().value).toBe('ａｂ');
    fireEvent.compositionEnd(field());
    expect(field().value).toBe('AB');
  });

  test.each([
    ['1234', '文字が足りません'],
    ['123456', '英字が入っていません'],
    ['ABCDEF', '数字が入っていません'],
    ['ABC-123', '英字と数字のほかの文字'],
    ['ABCDEFGH123456789', '文字が多すぎます'],
  ])('refuses %s before the card hears it', async (text, reason) => {
    const { send, sent } = await openDialog();
    await send(text);
    expect(sent()).toEqual([]);
    const { textContent } = screen.getByRole('alert');
    expect(textContent).toContain(reason);
    expect(textContent).toContain('残り回数は減っていません');
  });

  test('after a wrong one says how many tries are left and empties the field', async () => {
    const { send, answerWith } = await openDialog();
    answerWith({ code: 'pin/wrong', pin: 'sign', triesLeft: 4 });
    await send('ABC123');
    expect(screen.getByRole('alert').textContent).toContain('残りは4回です');
    expect(field().value).toBe('');
  });

  test('on the last try says that it will be asked about once more', async () => {
    const { send, sent } = await openDialog(cards['last-try']);
    expect(dialog().textContent).toContain('別のウィンドウでもう一度確かめます');
    await send('ABC123');
    expect(sent()).toEqual([{ cardId: CARD_ID, password: 'ABC123', triesSeen: 1 }]);
  });

  test('asks no more once it is locked, and says the way out', async () => {
    const { send, answerWith, user, inputsOf } = await openDialog(cards['last-try']);
    answerWith({ code: 'pin/now-blocked', pin: 'sign' });
    await send('ABC123');
    expect(screen.queryByLabelText('署名用パスワード')).toBeNull();
    expect(screen.getByRole('alert').textContent).toMatch(
      /ロックされました.*JPKI暗証番号リセット.*市区町村の窓口/,
    );
    await user.click(button('公式の手順を見る'));
    expect(inputsOf('app.openLink')).toEqual([{ link: 'pin-reset' }]);
  });

  test('sends nothing a second time while the card is checking', async () => {
    const { answer, user, sent } = await openDialog();
    let give: (result: Result<void>) => void = () => {};
    answer({ 'card.readSignatureCertificate': new Promise((resolve) => (give = resolve)) });
    await user.type(field(), 'ABC123{Enter}{Enter}');
    expect(sent()).toHaveLength(1);
    expect(dialog().textContent).toContain('カードが確かめています');
    await act(async () => give(ok(undefined)));
    expect(screen.queryByRole('dialog')).toBeNull();
  });

  test('shows the password when asked, and names look-alikes', async () => {
    const { user } = await openDialog();
    await user.type(field(), 'A0OB1I');
    await user.click(screen.getByRole('checkbox', { name: 'パスワードを表示する' }));
    expect(field().type).toBe('text');
    expect(dialog().textContent).toContain(
      '2文字目は数字のゼロ、3文字目は英字のオー、5文字目は数字のいち、6文字目は英字のアイ',
    );
  });

  test('is gone with its text when the card leaves, and stays gone for another card', async () => {
    const { user, show } = await openDialog();
    await user.type(field(), 'ABC123');
    show(withSlot({ state: 'empty' }));
    expect(screen.queryByRole('dialog')).toBeNull();
    show(withSlot({ state: 'card', cardId: 'card-2', card: cards.adult }));
    expect(screen.queryByRole('dialog')).toBeNull();
  });

  test('forgets its text when it is closed', async () => {
    const { user } = await openDialog();
    await user.type(field(), 'ABC123');
    await user.click(button('やめる'));
    await user.click(screen.getByRole('button', { name: 'パスワードを入れて見る' }));
    await screen.findByRole('dialog');
    expect(field().value).toBe('');
  });

  test('empties the field after a minute away, and not sooner', async () => {
    await openDialog();
    fireEvent.input(field(), { target: { value: 'ABC123' } });
    vi.useFakeTimers();
    fireEvent.blur(window);
    act(() => void vi.advanceTimersByTime(59_000));
    expect(field().value).toBe('ABC123');
    act(() => void vi.advanceTimersByTime(1_000));
    expect(field().value).toBe('');
    expect(dialog().textContent).toContain('しばらく離れていた');
  });

  test('tells an unknown outcome even though the card is gone', async () => {
    const { answer, user, show } = await openDialog();
    let give: (result: Result<void>) => void = () => {};
    answer({ 'card.readSignatureCertificate': new Promise((resolve) => (give = resolve)) });
    await user.type(field(), 'ABC123{Enter}');
    show(withSlot({ state: 'taken-out-early' }));
    await act(async () => give(fail({ code: 'pin/outcome-unknown', pin: 'sign' })));
    expect(screen.getByRole('dialog').textContent).toContain('結果がわかりません');
  });

  test('closes no other dialog when its answer comes late', async () => {
    const { answer, user } = await openDialog();
    let give: (result: Result<void>) => void = () => {};
    answer({ 'card.readSignatureCertificate': new Promise((resolve) => (give = resolve)) });
    await user.type(field(), 'ABC123{Enter}');
    await user.click(button('やめる'));
    await user.click(screen.getByRole('button', { name: '設定' }));
    expect(await screen.findByRole('dialog', { name: '設定' })).toBeTruthy();
    await act(async () => give(ok(undefined)));
    expect(screen.getByRole('dialog', { name: '設定' })).toBeTruthy();
  });

  test('leads to the certificate that it revealed', async () => {
    const { send, show } = await openDialog();
    await send('ABC123');
    show(withCard(card({ certificates: { sign: readable('sign', '2021-11-20', '2026-11-14') } })));
    expect(document.activeElement?.textContent).toBe('署名用電子証明書');
  });

  test('leaves the focus at the certificate when there is nothing more to ask', async () => {
    const { send, answerWith, user, show } = await openDialog(cards['last-try']);
    answerWith({ code: 'pin/now-blocked', pin: 'sign' });
    await send('ABC123');
    show(withCard(cards['sign-locked']));
    await user.keyboard('{Escape}');
    expect(document.activeElement?.textContent).toBe('署名用電子証明書');
  });
});
