import { screen } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { cards } from '../../shared/testing/cards.ts';
import { renderApp } from '../testing/render-app.tsx';
import { withCard, withSlot } from '../testing/snapshots.ts';

/** What the window's one live region says now. */
const said = () => screen.getAllByRole('status')[0]?.textContent;

describe('the live region', () => {
  test('is silent about what the window opens with', async () => {
    await renderApp(withCard(cards.adult));
    expect(said()).toBe('');
  });

  test('tells each card event once', async () => {
    const { show } = await renderApp(withSlot({ state: 'empty' }));
    show(withCard(cards['still-reading']));
    expect(said()).toBe('カードを読んでいます');
    show(withCard(cards['dates-first']));
    expect(said()).toBe('カードを読んでいます');
    show(withCard(cards.adult));
    expect(said()).toBe(
      'マイナンバーカードを読みました。利用者証明用電子証明書は、有効期間内、2026年11月14日（土）まで。署名用電子証明書は、パスワードが必要。',
    );
    show(withSlot({ state: 'empty' }));
    expect(said()).toMatch(/^カードを置いてください/);
  });

  test('says nothing anew when only a counter changed', async () => {
    const { show } = await renderApp(withSlot({ state: 'empty' }));
    show(withCard(cards.adult));
    const before = screen.getAllByRole('status')[0]?.firstElementChild;
    show(withCard(cards['last-try']));
    expect(screen.getAllByRole('status')[0]?.firstElementChild).toBe(before);
  });
});
