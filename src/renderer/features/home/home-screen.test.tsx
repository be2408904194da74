import { screen, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import type { AppSnapshot } from '../../../shared/model/app-snapshot.ts';
import { cards } from '../../../shared/testing/cards.ts';
import { renderApp } from '../../testing/render-app.tsx';
import { CARD_ID, withCard, withFailure, withoutReaders, withSlot } from '../../testing/snapshots.ts';
import { inLanguage } from './home-test-kit.ts';

const running = { state: 'running' } as const;

const failed = (code: 'service/not-running' | 'service/not-installed' | 'service/refused') =>
  withoutReaders({ state: 'failed', error: { code } });

const topLines: Record<string, readonly [AppSnapshot, ja: string, en: string]> = {
  'service not running': [
    failed('service/not-running'),
    'カードを読むサービスが止まっています',
    'The smart card service is not running',
  ],
  'service not installed': [
    failed('service/not-installed'),
    'カードを読むためのソフトが入っていません',
    'The software for card readers is missing',
  ],
  'service refused': [
    failed('service/refused'),
    'カードリーダーを使う許可がありません',
    'No permission to use the card reader',
  ],
  starting: [
    withoutReaders({ state: 'starting' }),
    'カードリーダーを探しています',
    'Looking for card readers',
  ],
  'no reader': [withoutReaders(running), 'カードリーダーが見つかりません', 'No card reader found'],
  'no card': [withSlot({ state: 'empty' }), 'カードを置いてください', 'Place your card'],
  identifying: [
    withSlot({ state: 'identifying', cardId: CARD_ID }),
    'カードを確かめています',
    'Looking at the card',
  ],
  reading: [withCard(cards['still-reading']), 'カードを読んでいます', 'Reading the card'],
  'My Number Card': [
    withCard(cards.adult),
    'マイナンバーカードを読みました',
    'My Number Card マイナンバーカード read',
  ],
  'taken out early': [
    withSlot({ state: 'taken-out-early' }),
    'カードが早く離れました',
    'The card left too early',
  ],
  'another card': [
    withFailure({ code: 'card/not-my-number' }),
    'マイナンバーカードではないようです',
    'This does not seem to be a My Number Card',
  ],
  'old resident card': [
    withCard({ ...cards.adult, kind: 'juki' }),
    '住民基本台帳カード（住基カード）です',
    'This is a Juki card 住民基本台帳カード（住基カード）, the card before My Number',
  ],
  phone: [
    withCard({ ...cards.adult, kind: 'android' }),
    'スマートフォンの電子証明書です',
    'These are certificates on a phone スマホ用電子証明書',
  ],
  'unknown token': [
    withCard({ ...cards.adult, kind: 'unknown-token' }),
    'このカードの種類がわかりません',
    'This kind of card is not known',
  ],
  'held by another program': [
    withFailure({ code: 'card/in-use' }),
    'ほかのソフトがカードを使っています',
    'Another program is using the card',
  ],
  'not answering': [
    withFailure({ code: 'card/not-answering' }),
    'カードが返事をしません',
    'The card does not answer',
  ],
};

describe('the top line', () => {
  for (const [state, [snapshot, ja, en]] of Object.entries(topLines)) {
    test.each([
      ['ja', ja],
      ['en', en],
    ] as const)(`says "${state}" in %s`, async (language, title) => {
      await renderApp(inLanguage(snapshot, language));
      expect(screen.getByRole('heading', { level: 1 }).textContent).toBe(title);
    });
  }

  test.each(['no reader', 'no card', 'service not running'])(
    'offers a sample card with "%s"',
    async (state) => {
      const [snapshot] = topLines[state] ?? [];
      if (!snapshot) throw new Error(state);
      const { user } = await renderApp(snapshot);
      await user.click(screen.getByRole('button', { name: '見本のカードで試す' }));
      expect((await screen.findByRole('dialog')).textContent).toContain('見本のカードを選ぶ');
    },
  );

  test('tells main to look again, and to read the very card again that failed', async () => {
    const first = await renderApp(withoutReaders(running));
    await first.user.click(screen.getByRole('button', { name: 'もう一度確かめる' }));
    expect(first.inputsOf('app.retry')).toHaveLength(1);
    first.show(withFailure({ code: 'card/in-use' }));
    await first.user.click(screen.getByRole('button', { name: 'もう一度読む' }));
    expect(first.inputsOf('card.readAgain')).toEqual([{ cardId: CARD_ID }]);
  });

  test('says why a card was not read to its end, and keeps what was read', async () => {
    await renderApp(withCard({ ...cards.adult, interrupted: { code: 'reader/not-answering' } }));
    expect(screen.getByRole('alert').textContent).toContain('カードリーダーが返事をしません');
    expect(screen.getByRole('button', { name: 'もう一度確かめる' })).toBeTruthy();
  });

  test('lets one of several readers be chosen, and only then shows a choice', async () => {
    const one = withCard(cards.adult);
    const two = {
      ...one,
      readers: [...one.readers, { name: 'Second reader', slot: { state: 'empty' } as const }],
    };
    const { user, show, inputsOf } = await renderApp(one);
    expect(screen.queryByRole('combobox', { name: 'カードリーダー' })).toBeNull();
    show(two);
    await user.selectOptions(screen.getByRole('combobox', { name: 'カードリーダー' }), 'Second reader');
    expect(inputsOf('app.chooseReader')).toEqual([{ name: 'Second reader' }]);
  });
});

describe('the next step', () => {
  test('on a clock that shows a day before the program was built is to check the clock', async () => {
    await renderApp(inLanguage(withCard(cards.adult, { builtAfter: '2025-11-22' }), 'en'));
    const step = screen.getByRole('region', { name: 'What to do next' });
    expect(step.textContent).toContain('shows 21 November 2025, but this version of Shomei was made later');
  });

  test.each(Object.keys(cards) as (keyof typeof cards)[])(
    'of the card "%s" is one sentence in both languages',
    async (name) => {
      const { show } = await renderApp(withCard(cards[name]));
      const ja = screen.getByRole('region', { name: '次にすること' });
      expect(within(ja).getAllByRole('paragraph')).toHaveLength(2);
      show(inLanguage(withCard(cards[name]), 'en'));
      const en = screen.getByRole('region', { name: 'What to do next' });
      expect(within(en).getAllByRole('paragraph')).toHaveLength(2);
    },
  );

  test('links to the official page where a kiosk can help', async () => {
    const { user, inputsOf } = await renderApp(withCard(cards['sign-locked']));
    await user.click(screen.getByRole('button', { name: '公式の手順を見る' }));
    expect(inputsOf('app.openLink')).toEqual([{ link: 'pin-reset' }]);
  });

  test('before a last try links to the page that says what to do instead', async () => {
    await renderApp(withCard(cards['last-try']));
    const step = screen.getByRole('region', { name: '次にすること' });
    expect(
      within(step).getByRole('button', { name: '「ロックされたとき、忘れたとき」を読む' }),
    ).toBeDefined();
  });
});
