import { act, screen, within } from '@testing-library/react';
import { afterEach, describe, expect, test } from 'vitest';
import { lifeEvents } from '../../../shared/domain/life-event.ts';
import type { AppSnapshot } from '../../../shared/model/app-snapshot.ts';
import type { GuideTopicId } from '../../../shared/model/guide-topic.ts';
import { ui } from '../../state/ui-store.ts';
import { cards } from '../../../shared/testing/cards.ts';
import { renderApp } from '../../testing/render-app.tsx';
import { family } from './family-store.ts';
import { card, readable } from '../../../shared/testing/card-views.ts';
import { withCard } from '../../testing/snapshots.ts';
import { noCard, openPlan, field } from './plan-test-kit.ts';

afterEach(family.clear);

async function readInGuide(topic: GuideTopicId, title: string): Promise<void> {
  act(() => ui.showGuide(topic));
  await screen.findByRole('heading', { level: 1, name: new RegExp(title) });
  act(() => ui.leaveGuide());
}

const result = () => screen.getByRole('region', { name: '計算した期限' });

/** The text below a field: what was understood, or what is wrong. */
const below = (label: RegExp) => field(label).closest('div')?.parentElement?.textContent;

describe('the planner', () => {
  test('works out the end while one types, with its reasons and its window', async () => {
    const { type } = await openPlan('planner');
    expect(result().textContent).toContain('生年月日と発行日を入れると');
    await type(/生年月日/, '昭和６０年１１月１４日');
    expect(below(/生年月日/)).toContain('= 1985年11月14日（昭和60年）');
    await type(/発行日/, '2021/11/20');
    expect(result().textContent).toMatch(
      /2026年11月14日（土）まで.*5回目の誕生日（2026年11月14日）が、いちばん早い.*カードの有効期限は2031年11月14日で、もっと先.*2026年8月15日（土）.*2027年2月28日（日）/,
    );
  });

  test('asks again as soon as a date is taken away', async () => {
    const { type, user } = await openPlan('planner');
    await type(/生年月日/, '1985-11-14');
    await type(/発行日/, '2021-11-20');
    await user.clear(field(/生年月日/));
    expect(within(result()).getByRole('status').textContent).toContain('生年月日と発行日を入れると');
  });

  test('does not complain of a date while it is being typed', async () => {
    const { type, user } = await openPlan('planner');
    await type(/生年月日/, '1985');
    expect(below(/生年月日/)).not.toContain('年、月、日まで');
    await user.tab();
    expect(below(/生年月日/)).toContain('年、月、日まで入れてください');
    expect(field(/生年月日/).getAttribute('aria-invalid')).toBe('true');
  });

  test.each([
    [/生年月日/, '2025/2/29', 'カレンダーにない日です'],
    [/生年月日/, '昭和64年1月8日', 'その年号には、この日がありません'],
    [/発行日/, '1970/1/1', '生年月日より前の日です'],
    [/カードの有効期限/, '2020/1/1', '発行日より前の日です'],
  ])('says beside the field %s what is wrong with "%s"', async (label, text, complaint) => {
    const { type } = await openPlan('planner');
    await type(/生年月日/, '1985-11-14');
    await type(/発行日/, '2021-11-20');
    await type(label, text);
    expect(below(label)).toContain(complaint);
    expect(within(result()).getByRole('status').textContent).toContain('印の付いた日付を直すと');
  });

  test('takes today as the day of issue', async () => {
    const { user } = await openPlan('planner');
    await user.click(screen.getByRole('button', { name: '電子証明書の発行日を今日にする' }));
    expect(field(/発行日/).value).toBe('2025-11-21');
  });

  test('fills in what the card says and compares itself with its certificate', async () => {
    const { type, user } = await openPlan('planner', withCard(cards.adult));
    await user.click(screen.getByRole('button', { name: 'カードの日付を入れる' }));
    expect(field(/発行日/).value).toBe('2021-11-20');
    expect(field(/カードの有効期限/).value).toBe('2031-11-14');
    await type(/生年月日/, '1985-11-14');
    expect(result().textContent).toContain('証明書と同じ日付です');
    await type(/生年月日/, '1985-12-01');
    expect(result().textContent).toMatch(/証明書に書かれた有効期限は、2026年11月14日（土）です。正しいのは/);
  });

  test('caps 署名用 by 利用者証明用', async () => {
    const { type, user } = await openPlan('planner', withCard(cards.adult));
    await user.click(screen.getByRole('radio', { name: '署名用電子証明書' }));
    await type(/生年月日/, '1985-11-14');
    await type(/発行日/, '2024-04-02');
    await type(/利用者証明用電子証明書の有効期限/, '2026-11-14');
    expect(result().textContent).toMatch(
      /2026年11月14日（土）まで.*利用者証明用電子証明書の有効期限（2026年11月14日）が、いちばん早い/,
    );
  });

  test('tells of 29 February', async () => {
    const { type } = await openPlan('planner');
    await type(/生年月日/, '1996-02-29');
    await type(/発行日/, '2021-03-10');
    expect(result().textContent).toMatch(/2026年2月28日（土）まで.*1日ずれることがあります/);
  });

  test('keeps what was typed while the guide is read', async () => {
    const { type } = await openPlan('planner');
    await type(/生年月日/, '1985-11-14');
    await readInGuide('renewal', '電子証明書の更新');
    expect(field(/生年月日/).value).toBe('1985-11-14');
  });

  test('keeps it on the way back by the header, too', async () => {
    const { type, user } = await openPlan('planner');
    await type(/生年月日/, '1985-11-14');
    act(() => ui.showGuide('renewal'));
    await screen.findByRole('heading', { level: 1, name: /電子証明書の更新/ });
    await user.click(screen.getByRole('button', { name: '期限と予定' }));
    await screen.findByRole('heading', { level: 1, name: '期限と予定' });
    expect(field(/生年月日/).value).toBe('1985-11-14');
  });

  test('forgets everything when it is left', async () => {
    const { type } = await openPlan('planner');
    await type(/生年月日/, '1985-11-14');
    act(() => ui.showHome());
    act(() => ui.showPlan('planner'));
    expect(field(/生年月日/).value).toBe('');
  });
});

describe('the cards', () => {
  test('are shown by their days, today among them', async () => {
    await openPlan('cards', withCard(cards.adult));
    const auth = screen.getByRole('region', { name: '利用者証明用電子証明書' });
    const days = within(auth).getAllByRole('listitem');
    expect(days.map(({ textContent }) => textContent?.slice(0, 24)).join('|')).toMatch(
      /発行した日2021年11月20日.*\|今日2025年11月21日.*\|更新できる最初の日2026年8月15日.*\|使える最後の日2026年11月14日.*\|健康保険証.*\|カードが使える最後の日2031年/,
    );
    expect(days[1]?.getAttribute('aria-current')).toBe('date');
  });

  test('give 署名用 its last possible day before its password, marked as such', async () => {
    await openPlan('cards', withCard(card({ expiresOn: { state: 'known', value: '2026-10-01' } })));
    const sign = screen.getByRole('region', { name: '署名用電子証明書' });
    expect(sign.textContent).toMatch(/遅くても2026年10月1日（木）まで.*いちばん遅くて、この日まで/);
    expect(sign.textContent).toContain('パスワードを入れるまで見えません');
  });

  test('give 署名用 its own days after its password', async () => {
    await openPlan(
      'cards',
      withCard(card({ certificates: { sign: readable('sign', '2024-04-02', '2026-11-14') } })),
    );
    expect(screen.getByRole('region', { name: '署名用電子証明書' }).textContent).toMatch(
      /発行した日2024年4月2日/,
    );
  });

  test('lead to the planner where there is none', async () => {
    const { user } = await openPlan('cards');
    await user.click(screen.getByRole('button', { name: 'カードなしで計算する' }));
    expect(field(/生年月日/)).toBeTruthy();
  });
});

describe('the way there', () => {
  test('leads from the header to the planner without a card and to the dates with one', async () => {
    const { user, show } = await renderApp(noCard);
    await user.click(screen.getByRole('button', { name: '期限と予定' }));
    expect((await screen.findByRole('tab', { selected: true })).textContent).toBe('期限を計算する');
    show(withCard(cards.adult));
    await user.click(screen.getByRole('button', { name: '期限と予定' }));
    expect(screen.getByRole('tab', { selected: true }).textContent).toBe('カードの予定');
  });

  test('leads from the next step of Home', async () => {
    const { user } = await renderApp(withCard(cards['renewal-open']));
    await user.click(screen.getByRole('button', { name: '予定に入れる・印刷する' }));
    expect(document.activeElement).toBe(await screen.findByRole('heading', { level: 1, name: '期限と予定' }));
  });
});

describe('an event', () => {
  const open = async (name: string, snapshot?: AppSnapshot) => {
    const app = await openPlan('events', snapshot);
    await app.user.click(screen.getByRole('button', { name: new RegExp(`^${name}`) }));
    return app;
  };

  test.each([
    ['引っ越した', /使えなくなるもの.*署名用電子証明書.*30日以内.*署名用電子証明書も発行してください/],
    ['今日、更新した', /1時間から1日.*登録し直します.*スマホ用電子証明書/],
    ['在留期間が延びた', /自動では延びません.*より前に.*特例期間延長/],
    ['カードをなくした', /0120-95-0178.*フリーダイヤルに電話.*警察.*再交付/],
    ['子どもが15歳になる', /署名用電子証明書を発行/],
    ['子どもが18歳になる', /することはありません/],
    ['電子証明書を使うのをやめる', /失効申請/],
    ['期限が切れた', /健康保険証使えます.*切れた月の3か月あとの月末まで/],
  ])('"%s" has a page with what to do', async (name, words) => {
    await open(name);
    expect(
      screen.getByRole('tabpanel').textContent?.replaceAll(/(利用者証明用|署名用|カード)が切れた/g, ''),
    ).toMatch(words);
    expect(screen.getByRole('region', { name: 'すること（この順で）' })).toBeTruthy();
    expect(document.activeElement).toBe(
      screen.getByRole('heading', { level: 2, name: new RegExp(`^${name}`) }),
    );
  });

  test('after a move tells until when a new certificate can last at most', async () => {
    await open('引っ越した', withCard(cards.adult));
    expect(screen.getByRole('region', { name: 'あなたの日付' }).textContent).toContain(
      '2026年11月14日（土）',
    );
  });

  test('of a child is told its day from the birth date', async () => {
    const { user } = await open('子どもが15歳になる');
    await user.type(screen.getByRole('textbox', { name: 'お子さんの生年月日' }), 'H24.2.29');
    expect(screen.getByRole('region', { name: 'あなたの日付' }).textContent).toContain('2027年2月28日（日）');
  });

  test('is open still after the guide was read', async () => {
    await open('カードをなくした');
    await readInGuide('lost', 'なくしたとき');
    expect(await screen.findByRole('heading', { level: 2, name: /^カードをなくした/ })).toBeTruthy();
  });

  test('leads back to the others', async () => {
    const { user } = await open('カードをなくした');
    await user.click(screen.getByRole('button', { name: 'ほかのできごとを選ぶ' }));
    expect(screen.getAllByRole('listitem')).toHaveLength(lifeEvents.length);
  });

  test('of a lost card opens the official page', async () => {
    const { user, inputsOf } = await open('カードをなくした');
    await user.click(screen.getByRole('button', { name: '公式の案内を開く' }));
    expect(inputsOf('app.openLink')).toEqual([{ link: 'card-lost' }]);
  });
});
