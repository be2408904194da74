import { screen, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { messagesFor } from '../../../shared/messages/messages.ts';
import { plainText } from '../../../shared/messages/markup.ts';
import type { AppSnapshot } from '../../../shared/model/app-snapshot.ts';
import type { Language } from '../../../shared/model/language.ts';
import { cards } from '../../../shared/testing/cards.ts';
import { renderApp } from '../../testing/render-app.tsx';
import { CARD_ID, withCard, withFailure, withoutReaders, withSlot } from '../../testing/snapshots.ts';

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

const inLanguage = (snapshot: AppSnapshot, language: Language): AppSnapshot => ({
  ...snapshot,
  settings: { ...snapshot.settings, language },
});

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

const certificateStates: Record<
  string,
  readonly [keyof typeof cards, 'auth' | 'sign', ja: RegExp, en: RegExp]
> = {
  pending: ['still-reading', 'auth', /読んでいます/, /Reading/],
  'within its period': [
    'adult',
    'auth',
    /有効期間内.*あと358日.*2026年11月14日（土）まで/,
    /Within its validity period.*358 days left.*until Sat, 14 November 2026/,
  ],
  'window open': ['renewal-open', 'auth', /更新できます.*あと71日/, /Can be renewed now.*71 days left/],
  'last day': ['ends-today', 'auth', /今日まで.*今日が最後の日です/, /Ends today.*Today is the last day/],
  expired: [
    'expired',
    'auth',
    /有効期限切れ.*47日前に終わりました.*2026年1月31日（土）まで使えます/,
    /Expired.*ended 47 days ago.*until Sat, 31 January 2026/,
  ],
  'expired beyond insurance': [
    'expired-long-ago',
    'auth',
    /健康保険証としても、2024年4月30日で使えなくなりました/,
    /health insurance card ended on 30 April 2024/,
  ],
  'expired with its card': [
    'card-expired',
    'auth',
    /本人確認書類としても使えません/,
    /not an identity document any more/,
  ],
  'signature expired': [
    'sign-expired',
    'sign',
    /e-Tax などの電子申請に署名できません.*影響しません/,
    /no longer works for signing.*not affected/,
  ],
  'not yet': [
    'not-yet-valid',
    'auth',
    /まだ始まっていません.*33日後に始まります/,
    /Not yet begun.*begins in 33 days/,
  ],
  absent: ['child', 'sign', /入っていません.*15歳未満/, /Not on this card.*under 15/],
  declined: ['no-certificates', 'auth', /発行を希望しなかった/, /It was declined/],
  'card without PINs': [
    'faceless-pin',
    'sign',
    /顔認証マイナンバーカード/,
    /card without PINs 顔認証マイナンバーカード/,
  ],
  'needs the password': [
    'adult',
    'sign',
    /パスワードが必要.*長くても.*2026年11月14日/,
    /Needs the password.*no later than.*14 November 2026/,
  ],
  locked: ['sign-locked', 'sign', /ロック中.*設定し直すと/, /Locked.*Once it is reset/],
  unreadable: [
    'unreadable',
    'auth',
    /読めません.*電子証明書の形になっていません/,
    /Not readable.*form of a certificate/,
  ],
};

describe('a certificate', () => {
  for (const [state, [name, kind, ja, en]] of Object.entries(certificateStates)) {
    test.each([
      ['ja', ja],
      ['en', en],
    ] as const)(`that is "${state}" says so in %s`, async (language, words) => {
      await renderApp(inLanguage(withCard(cards[name]), language));
      const { common, home } = messagesFor(language);
      const panel = screen.getByRole('article', { name: plainText(common.certificates[kind]) });
      const meaning = screen.queryByRole('region', { name: plainText(home.meaning) });
      expect(`${panel.textContent} ${meaning?.textContent ?? ''}`).toMatch(words);
    });
  }
});

describe('the secrets', () => {
  const counterOf = (name: string) => {
    const term = screen.getAllByRole('term').find(({ textContent }) => textContent?.includes(name));
    return term?.nextElementSibling?.textContent;
  };

  test('are all four shown with their tries', async () => {
    await renderApp(withCard(cards.adult));
    expect(counterOf('署名用パスワード')).toBe('残り5回（全5回）');
    expect(counterOf('利用者証明用暗証番号')).toBe('残り3回（全3回）');
    expect(counterOf('券面事項入力補助用暗証番号')).toBe('残り3回（全3回）');
    expect(counterOf('住民基本台帳用暗証番号')).toBe('残り3回（全3回）');
  });

  test('say when they are locked, on their last try, not known or not set', async () => {
    const { show } = await renderApp(withCard(cards['both-locked']));
    expect(counterOf('利用者証明用暗証番号')).toBe('ロックされています');
    show(withCard(cards['last-try']));
    expect(counterOf('署名用パスワード')).toBe('残り1回だけです');
    show(withCard(cards['little-known']));
    expect(counterOf('署名用パスワード')).toBe('残り回数はわかりません');
    expect(counterOf('住民基本台帳用暗証番号')).toBe('設定されていません');
  });

  test('are not asked for where the tries are not known', async () => {
    await renderApp(withCard(cards['little-known']));
    const sign = screen.getByRole('article', { name: '署名用電子証明書' });
    expect(within(sign).queryByRole('button')).toBeNull();
    expect(sign.textContent).toContain('パスワードを入れられません');
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
    await user.click(screen.getByRole('button', { name: '再設定の手順を見る' }));
    expect(inputsOf('app.openLink')).toEqual([{ link: 'pin-reset' }]);
  });
});
