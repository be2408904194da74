import { screen, within, waitFor } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import type { CertificateDetails, CertificateKind, IssuerCheck } from '../../../shared/model/certificate.ts';
import { messagesFor } from '../../../shared/messages/messages.ts';
import { fail, ok } from '../../../shared/model/result.ts';
import { cards } from '../../../shared/testing/cards.ts';
import { details } from '../../testing/details.ts';
import { renderApp } from '../../testing/render-app.tsx';
import { CARD_ID, withCard, withSlot } from '../../testing/snapshots.ts';

const names = { auth: '利用者証明用電子証明書', sign: '署名用電子証明書' };
const panel = () => screen.getByRole('tabpanel');

async function openScreen(kind: CertificateKind, answer: CertificateDetails = details(kind)) {
  const app = await renderApp(withCard(cards['sign-read']), (fake) =>
    fake.answer({ 'card.certificateDetails': Promise.resolve(ok(answer)) }),
  );
  await app.user.click(screen.getByRole('button', { name: `${names[kind]}をくわしく見る` }));
  await screen.findByRole('tablist');
  const openTab = async (name: string) => app.user.click(screen.getByRole('tab', { name }));
  return { ...app, openTab };
}

describe('the certificate screen', () => {
  test('asks for the details when it opens, and takes the focus to its heading', async () => {
    const { inputsOf } = await openScreen('sign');
    await waitFor(() =>
      expect(inputsOf('card.certificateDetails')).toEqual([{ cardId: CARD_ID, kind: 'sign' }]),
    );
    expect(document.activeElement?.textContent).toBe('署名用電子証明書');
  });

  test('shows what stands in a certificate as it stands there, and never as markup', async () => {
    const answer = details('auth');
    const hostile = {
      ...answer.certificate,
      issuer: [{ oid: '2.5.4.3', label: 'CN', value: '{evil.example/|www.jpki.go.jp/}\u202Egpj' }],
      policies: [{ oid: '1.2.3', meaning: 'unknown' as const, cps: '{evil.example/|www.jpki.go.jp/}' }],
    };
    const { openTab } = await openScreen('auth', { ...answer, certificate: hostile });
    await openTab('くわしい内容');
    expect(panel().querySelector('rt')).toBeNull();
    expect(panel().textContent).toContain('CN={evil.example/|www.jpki.go.jp/}\uFFFDgpj');
    expect(panel().textContent).toContain(': {evil.example/|www.jpki.go.jp/}');
    expect(panel().textContent).not.toMatch(/[\u202a-\u202e\u2066-\u2069]/);
  });

  test('tells what the certificate is for', async () => {
    await openScreen('auth');
    expect(panel().textContent).toMatch(/マイナポータルへのログイン.*数字4桁/);
  });

  test('tells the dates and the rule behind them', async () => {
    const { openTab } = await openScreen('auth');
    await openTab('日付');
    expect(panel().textContent).toMatch(
      /2021年11月20日（土）.*今日.*2025年11月21日.*2026年8月15日（土）.*2026年11月14日（土）.*358日後.*23:59:59.*2027年2月28日（日）.*5回目の誕生日までです/,
    );
  });

  test('hides who it speaks of until asked', async () => {
    const { openTab, user } = await openScreen('sign');
    await openTab('記載内容');
    expect(document.body.textContent).not.toContain('花子');
    await user.click(screen.getByRole('button', { name: '表示する' }));
    expect(panel().textContent).toMatch(/花子.*昭和60年（1985年）11月14日.*女.*東京都架空区/);
    await user.click(screen.getByRole('button', { name: '隠す' }));
    expect(document.body.textContent).not.toContain('花子');
  });

  test('explains characters that stand in for others', async () => {
    const { openTab, user } = await openScreen('sign');
    await openTab('記載内容');
    await user.click(screen.getByRole('button', { name: '表示する' }));
    expect(panel().querySelector('mark')?.textContent).toBe('崎（代わりの文字）');
    expect(panel().textContent).toContain('代替文字');
  });

  test('says that the user authentication certificate names nobody', async () => {
    const { openTab } = await openScreen('auth');
    await openTab('記載内容');
    expect(panel().textContent).toContain('入っていません');
    expect(within(panel()).queryByRole('button')).toBeNull();
  });

  test('copies single values', async () => {
    const { openTab, user, inputsOf } = await openScreen('auth');
    await openTab('くわしい内容');
    await user.click(screen.getByRole('button', { name: '発行番号（シリアル番号）をコピー' }));
    expect(inputsOf('app.copyText')).toEqual([{ text: '0705D990' }]);
  });

  test('opens the ASN.1 tree branch by branch', async () => {
    const { openTab, user } = await openScreen('auth');
    await openTab('くわしい内容');
    expect(panel().textContent).not.toContain('OBJECT IDENTIFIER');
    await user.click(within(panel()).getByText('SEQUENCE（位置 10、長さ 13）'));
    expect(panel().textContent).toContain('OBJECT IDENTIFIER（位置 12、長さ 9）1.2.840.113549.1.1.11');
  });

  const checks: readonly IssuerCheck[] = [
    { state: 'pending' },
    { state: 'published', ca: 'auth02' },
    { state: 'not-published' },
    { state: 'mismatch' },
    { state: 'unavailable' },
  ];
  test.each(checks)('explains in words that the issuer is $state', async (issuerCheck) => {
    const { openTab } = await openScreen('auth', { ...details('auth'), issuerCheck });
    await openTab('発行元');
    expect(panel().textContent).toContain(messagesFor('ja').certificate.issuer.checks[issuerCheck.state]);
  });

  test.each([
    ['sign', /氏名、住所、生年月日、性別が入ります/],
    ['auth', /氏名や住所は入りません/],
  ] as const)('warns before saving the %s certificate of what is in it', async (kind, warning) => {
    const { user, inputsOf } = await openScreen(kind);
    await user.click(screen.getByRole('button', { name: 'ファイルに保存' }));
    const dialog = within(await screen.findByRole('dialog'));
    expect(screen.getByRole('dialog').textContent).toMatch(warning);
    await user.click(dialog.getByRole('radio', { name: /PEM（/ }));
    await user.click(dialog.getByRole('button', { name: '保存先を選ぶ' }));
    expect(inputsOf('card.exportCertificate')).toEqual([{ cardId: CARD_ID, kind, format: 'pem' }]);
    expect(screen.queryByRole('dialog')).toBeNull();
  });

  test('stays with a saving that failed', async () => {
    const { user, answer } = await openScreen('auth');
    answer({ 'card.exportCertificate': Promise.resolve(fail({ code: 'file/not-saved' })) });
    await user.click(screen.getByRole('button', { name: 'ファイルに保存' }));
    await user.click(within(await screen.findByRole('dialog')).getByRole('button', { name: '保存先を選ぶ' }));
    expect(screen.getByRole('alert').textContent).toContain('保存できませんでした');
  });

  test('gives way to Home when the card leaves, and shows nothing of it any more', async () => {
    const { openTab, user, show } = await openScreen('sign');
    await openTab('記載内容');
    await user.click(screen.getByRole('button', { name: '表示する' }));
    show(withSlot({ state: 'empty' }));
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('カードを置いてください');
    expect(document.body.textContent).not.toContain('花子');
  });

  test('tells why the details could not be had', async () => {
    const { openTab, answer, user } = await openScreen('auth');
    answer({ 'card.certificateDetails': Promise.resolve(fail({ code: 'card/removed' })) });
    await user.click(screen.getByRole('button', { name: 'ホームに戻る' }));
    await user.click(screen.getByRole('button', { name: '利用者証明用電子証明書をくわしく見る' }));
    await openTab('くわしい内容');
    expect(screen.getByRole('alert').textContent).toContain('カードが早く離れました');
  });
});
