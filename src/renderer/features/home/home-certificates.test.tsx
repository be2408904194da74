import { screen, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { messagesFor } from '../../../shared/messages/messages.ts';
import { plainText } from '../../../shared/messages/markup.ts';
import { cards } from '../../../shared/testing/cards.ts';
import { renderApp } from '../../testing/render-app.tsx';
import { withCard } from '../../testing/snapshots.ts';
import { inLanguage } from './home-test-kit.ts';

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
