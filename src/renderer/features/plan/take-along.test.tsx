import { screen, within } from '@testing-library/react';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { fail, ok } from '../../../shared/model/result.ts';
import { cards } from '../../../shared/testing/cards.ts';
import { family } from './family-store.ts';
import { withCard, withSlot } from '../../testing/snapshots.ts';
import { noCard, openPlan, field } from './plan-test-kit.ts';

afterEach(family.clear);

describe('what is taken along', () => {
  test('is a calendar file with the days of the card', async () => {
    const { user, inputsOf } = await openPlan('cards', withCard(cards.adult));
    await user.click(screen.getByRole('button', { name: 'カレンダーのファイルを保存' }));
    expect(inputsOf('plan.saveCalendar')).toEqual([
      { certificates: [{ label: '', kind: 'auth', expiresOn: '2026-11-14' }] },
    ]);
    expect(screen.getByText(/カレンダーのファイルを保存しました/)).toBeTruthy();
  });

  test('says nothing of a calendar file that was not saved, and what is wrong with one that could not be', async () => {
    const { user, answer } = await openPlan('cards', withCard(cards.adult));
    const save = screen.getByRole('button', { name: 'カレンダーのファイルを保存' });
    answer({ 'plan.saveCalendar': Promise.resolve(ok({ saved: false })) });
    await user.click(save);
    expect(screen.queryByText(/カレンダーのファイルを保存しました/)).toBeNull();
    answer({ 'plan.saveCalendar': Promise.resolve(fail({ code: 'file/not-saved' })) });
    await user.click(save);
    expect(screen.getByRole('alert')).toBeTruthy();
  });

  test('says what is wrong with a calendar file of a family that could not be saved', async () => {
    const { user, answer } = await openPlan('cards', withCard(cards.adult));
    await user.type(screen.getByRole('textbox', { name: '呼び名' }), 'はは{Enter}');
    answer({ 'plan.saveCalendar': Promise.resolve(fail({ code: 'file/not-saved' })) });
    await user.click(screen.getByRole('button', { name: '全員の予定をカレンダーのファイルに保存' }));
    expect(screen.getByRole('alert')).toBeTruthy();
  });

  test('has nothing to remember of an end that is over', async () => {
    await openPlan('cards', withCard(cards.expired));
    expect(screen.queryByRole('button', { name: 'カレンダーのファイルを保存' })).toBeNull();
    expect(screen.getByRole('button', { name: '窓口に持っていく紙を作る' })).toBeTruthy();
  });

  test('is a reminder only after a name was typed for it', async () => {
    const { user, inputsOf } = await openPlan('cards', withCard(cards.adult));
    await user.click(screen.getByRole('button', { name: 'このパソコンで知らせる' }));
    await user.click(screen.getByRole('button', { name: '知らせるように頼む' }));
    expect(screen.getByRole('textbox', { name: '名前' }).getAttribute('aria-invalid')).toBe('true');
    expect(inputsOf('plan.addReminder')).toEqual([]);
    await user.type(screen.getByRole('textbox', { name: '名前' }), ' はは {Enter}');
    expect(inputsOf('plan.addReminder')).toEqual([{ label: 'はは', kind: 'auth', expiresOn: '2026-11-14' }]);
    expect(screen.getByText('頼みました。')).toBeTruthy();
  });

  test('is no reminder of a sample card', async () => {
    await openPlan('cards', withCard(cards.adult, { sample: 'adult' }));
    expect(screen.queryByRole('button', { name: 'このパソコンで知らせる' })).toBeNull();
    expect(screen.getByText(/見本のカードでは、お知らせを残せません/)).toBeTruthy();
  });

  test('lists the reminders and deletes one or all of them', async () => {
    const reminders = [
      { id: 'r1', label: 'はは', kind: 'auth', expiresOn: '2026-11-14' },
      { id: 'r2', label: 'わたし', kind: 'sign', expiresOn: '2027-01-02' },
    ] as const;
    const { user, inputsOf } = await openPlan('cards', withSlot({ state: 'empty' }, { reminders }));
    expect(
      within(screen.getByRole('list', { name: 'このパソコンで知らせるもの' })).getAllByRole('listitem'),
    ).toHaveLength(2);
    await user.click(screen.getByRole('button', { name: 'わたしのお知らせを消す' }));
    expect(inputsOf('plan.removeReminder')).toEqual([{ id: 'r2' }]);
    await user.click(screen.getByRole('button', { name: 'すべて消す' }));
    expect(inputsOf('plan.removeAllReminders')).toHaveLength(1);
  });

  test('says of a reminder that could not be deleted that it is still there', async () => {
    const reminders = [{ id: 'r1', label: '母', kind: 'auth', expiresOn: '2026-11-14' } as const];
    const { user, answer } = await openPlan('cards', withSlot({ state: 'empty' }, { reminders }));
    answer({ 'plan.removeReminder': Promise.resolve(fail({ code: 'file/not-deleted' })) });
    await user.click(screen.getByRole('button', { name: /母.*消/ }));
    expect((await screen.findByRole('dialog')).textContent).toContain('このパソコンから消せませんでした');
  });
});

describe('the sheet', () => {
  const paper = () => screen.getByRole('article', { name: '印刷される内容' });

  test('says how things stand, the date for the card, what to bring and what to say', async () => {
    const { user } = await openPlan('cards', withCard(cards['renewal-open']));
    await user.click(screen.getByRole('button', { name: '窓口に持っていく紙を作る' }));
    expect(paper().textContent).toMatch(
      /更新できる期間です.*2026年1月31日（土）.*2025年11月1日（土）.*2026年4月30日.*電子証明書の有効期限」の欄に書く日付2026年1月31日.*有効期限通知書.*利用者証明用電子証明書の更新/,
    );
    expect(document.activeElement).toBe(
      screen.getByRole('heading', { level: 1, name: '窓口に持っていく紙' }),
    );
  });

  test('is printed, or saved as a PDF', async () => {
    const print = vi.fn<() => void>();
    vi.stubGlobal('print', print);
    const { user, inputsOf } = await openPlan('cards', withCard(cards.adult));
    await user.click(screen.getByRole('button', { name: '窓口に持っていく紙を作る' }));
    await user.click(screen.getByRole('button', { name: '印刷する' }));
    expect(print).toHaveBeenCalledOnce();
    await user.click(screen.getByRole('button', { name: 'PDF で保存' }));
    expect(inputsOf('plan.savePdf')).toHaveLength(1);
    expect(screen.getByText('PDF を保存しました。')).toBeTruthy();
    vi.unstubAllGlobals();
  });

  test('of a planned certificate says that its dates were worked out, and what was typed is still there afterwards', async () => {
    const { type, user } = await openPlan('planner');
    await type(/生年月日/, '1985-11-14');
    await type(/発行日/, '2021-11-20');
    await user.click(screen.getByRole('button', { name: '窓口に持っていく紙を作る' }));
    expect(paper().textContent).toContain('日付は計算したものです');
    expect(paper().textContent).not.toContain('1985');
    await user.click(screen.getByRole('button', { name: '期限と予定に戻る' }));
    expect(field(/生年月日/).value).toBe('1985-11-14');
  });
});

describe('the family list', () => {
  const list = () => screen.queryByRole('list', { name: '家族のカード' });
  const label = () => screen.getByRole('textbox', { name: '呼び名' });

  test('takes cards put on one after the other under the names they are given', async () => {
    const { user, show } = await openPlan('cards', withCard(cards.adult));
    await user.type(label(), 'わたし{Enter}');
    show(noCard);
    expect(screen.getByText('加えるカードを置いてください。')).toBeTruthy();
    show(withSlot({ state: 'card', cardId: 'card-2', card: cards['renewal-open'] }));
    await user.type(label(), 'はは{Enter}');
    const rows = within(list() as HTMLElement).getAllByRole('listitem');
    expect(rows.map(({ textContent }) => textContent)).toEqual([
      expect.stringMatching(/^わたし.*2026年11月14日（土）まで.*カード：2031年11月14日/),
      expect.stringMatching(/^はは.*2026年1月31日（土）まで/),
    ]);
  });

  test('puts a renewed card in the place of the one before, and takes cards off', async () => {
    const { user, show } = await openPlan('cards', withCard(cards['renewal-open']));
    await user.type(label(), 'はは{Enter}');
    show(withSlot({ state: 'card', cardId: 'card-2', card: cards.adult }));
    await user.type(label(), 'はは{Enter}');
    expect(list()?.textContent).toContain('2026年11月14日');
    expect(list()?.textContent).not.toContain('2026年1月31日');
    await user.click(screen.getByRole('button', { name: 'ははを一覧から外す' }));
    expect(list()).toBeNull();
  });

  test('goes into one calendar file, and on paper with names only when asked', async () => {
    const { user, inputsOf } = await openPlan('cards', withCard(cards.adult));
    await user.type(label(), 'はは{Enter}');
    await user.click(screen.getByRole('button', { name: '全員の予定をカレンダーのファイルに保存' }));
    expect(inputsOf('plan.saveCalendar')).toEqual([
      { certificates: [{ label: 'はは', kind: 'auth', expiresOn: '2026-11-14' }] },
    ]);
    expect(screen.getByText(/カレンダーのファイルを保存しました/)).toBeTruthy();
    await user.click(screen.getByRole('button', { name: '一覧を紙にする' }));
    const paper = screen.getByRole('article', { name: '印刷される内容' });
    expect(paper.textContent).not.toContain('はは');
    await user.click(screen.getByRole('checkbox', { name: '呼び名も入れる' }));
    expect(paper.textContent).toContain('はは');
  });
});
