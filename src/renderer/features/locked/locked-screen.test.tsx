import { act, screen, within } from '@testing-library/react';
import { describe, expect, test, vi } from 'vitest';
import { ui } from '../../state/ui-store.ts';
import { cards } from '../../../shared/testing/cards.ts';
import { renderApp } from '../../testing/render-app.tsx';
import { card } from '../../../shared/testing/card-views.ts';
import { CARD_ID, withCard, withSlot } from '../../testing/snapshots.ts';

const wayOut = () => screen.getByRole('region', { name: /解決のしかた|The way out/ });

async function openGuide(view: ReturnType<typeof card>, language: 'ja' | 'en' = 'ja') {
  const app = await renderApp(
    withCard(view, { settings: { language, theme: 'light', textScale: 100, readings: false, log: false } }),
  );
  act(() => ui.showLocked(CARD_ID));
  await screen.findByRole('region', { name: /解決のしかた|The way out/ });
  return app;
}

const blocked = { state: 'blocked', maxTries: 3 } as const;

const pages: readonly (readonly [string, ReturnType<typeof card>, title: RegExp, way: RegExp])[] = [
  [
    'signature locked',
    cards['sign-locked'],
    /^署名用パスワードがロック/,
    /JPKI暗証番号リセット.*利用者証明用暗証番号を入れて.*24時間以内.*6:30〜23:00.*ローソン/,
  ],
  [
    'authentication locked',
    cards['auth-locked'],
    /^利用者証明用暗証番号がロック/,
    /JPKI暗証番号リセット.*署名用パスワードを入れて.*セブン-イレブン、イオン、イオンスタイル/,
  ],
  [
    'both locked',
    cards['both-locked'],
    /署名用パスワードと利用者証明用暗証番号がロック/,
    /窓口で設定し直してください.*両方がロック/,
  ],
  ['resident locked', cards['resident-locked'], /住民基本台帳用暗証番号がロック/, /窓口だけで設定し直せます/],
  ['locked and expired', cards['expired-and-locked'], /署名用パスワードがロック/, /有効期限が切れているので/],
  ['child', cards.child, /ロックされているものはありません/, /することはありません.*発行について相談/],
  ['face card', cards['faceless-pin'], /ロックされているものはありません/, /窓口で切り替えられます/],
  [
    'nothing locked',
    cards.adult,
    /ロックされているものはありません/,
    /することはありません.*思い出せないとき/,
  ],
  ['not known', cards['little-known'], /確かめられませんでした/, /置き直して/],
  ['still reading', cards['still-reading'], /読んでいます/, /お待ちください/],
  [
    'all locked',
    card({ pins: { sign: blocked, auth: blocked, 'card-info': blocked, resident: blocked } }),
    /ロックされています/,
    /窓口で設定し直してください/,
  ],
];

describe('the guide', () => {
  test.each(pages)('to "%s" says what is so and the one way out', async (_, view, title, way) => {
    await openGuide(view);
    expect(screen.getByRole('heading', { level: 1 }).textContent).toMatch(title);
    expect(wayOut().textContent).toMatch(way);
    expect(screen.getAllByRole('region', { name: '解決のしかた' })).toHaveLength(1);
  });

  test.each(pages)('to "%s" has all counters and the telephone line for a lost card', async (_, view) => {
    await openGuide(view);
    expect(screen.getAllByRole('term')).toHaveLength(4);
    expect(screen.getByRole('region', { name: 'カードをなくしたとき' }).textContent).toContain(
      '0120-95-0178',
    );
  });

  test('says what to bring: another document to the office, and that an agent goes twice', async () => {
    await openGuide(cards['both-locked']);
    const { textContent } = screen.getByRole('region', { name: '持ち物' });
    expect(textContent).toMatch(/マイナンバーカード.*ほかの本人確認書類.*2回/);
  });

  test('keeps the Japanese terms beside the English', async () => {
    await openGuide(cards['sign-locked'], 'en');
    expect(screen.getByRole('heading', { level: 1 }).textContent).toContain('署名用パスワード');
    expect(wayOut().textContent).toMatch(
      /JPKI暗証番号リセット.*利用者証明用暗証番号.*セブン-イレブン.*市区町村の窓口/,
    );
    expect(wayOut().querySelectorAll('[lang="ja"]').length).toBeGreaterThan(5);
  });

  test('can be printed', async () => {
    const print = vi.fn<() => void>();
    vi.stubGlobal('print', print);
    const { user } = await openGuide(cards['sign-locked']);
    await user.click(screen.getByRole('button', { name: '大きな文字で印刷する' }));
    expect(print).toHaveBeenCalledOnce();
    vi.unstubAllGlobals();
  });

  test('leads to the official page of the kiosks', async () => {
    const { user, inputsOf } = await openGuide(cards['sign-locked']);
    await user.click(within(wayOut()).getByRole('button', { name: /公式の案内/ }));
    expect(inputsOf('app.openLink')).toEqual([{ link: 'pin-reset-kiosks' }]);
  });

  test('is gone with its card', async () => {
    const { show } = await openGuide(cards['sign-locked']);
    show(withSlot({ state: 'empty' }));
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('カードを置いてください');
  });
});

describe('Home leads to it', () => {
  test.each(['sign-locked', 'auth-locked', 'both-locked', 'resident-locked', 'expired-and-locked'] as const)(
    'from the next step of "%s"',
    async (name) => {
      const { user } = await renderApp(withCard(cards[name]));
      const next = screen.getByRole('region', { name: '次にすること' });
      await user.click(within(next).getByRole('button', { name: 'くわしい手順を見る' }));
      expect((await screen.findByRole('heading', { level: 1 })).textContent).toContain('ロックされています');
      expect(document.activeElement).toBe(screen.getByRole('heading', { level: 1 }));
    },
  );

  test('from a locked counter, and from none that is not locked', async () => {
    const { user } = await renderApp(withCard(cards['auth-locked']));
    expect(screen.queryByRole('button', { name: '署名用パスワードのくわしい手順を見る' })).toBeNull();
    await user.click(screen.getByRole('button', { name: '利用者証明用暗証番号のくわしい手順を見る' }));
    expect((await screen.findByRole('heading', { level: 1 })).textContent).toContain('ロックされています');
  });

  test('not from a child’s card, whose counter at zero is no lock', async () => {
    await renderApp(withCard(card({ certificates: { sign: { state: 'absent' } }, pins: { sign: blocked } })));
    expect(screen.queryByRole('button', { name: /くわしい手順/ })).toBeNull();
    expect(screen.getByRole('region', { name: '次にすること' }).textContent).not.toContain('ロック');
  });
});
