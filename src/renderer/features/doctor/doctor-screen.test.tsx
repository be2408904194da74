import { act, screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { DoctorReport, Finding } from '../../../shared/model/doctor.ts';
import { layerIds } from '../../../shared/domain/layers.ts';
import { loadOwnSentences } from '../../../shared/messages/own-sentences.ts';
import { loadDoctor } from '../../../shared/messages/load-doctor.ts';
import { fail, ok } from '../../../shared/model/result.ts';
import { adult } from '../../../shared/testing/card-views.ts';
import { renderApp } from '../../testing/render-app.tsx';
import { withCard, withFailure, withoutReaders, withSlot } from '../../testing/snapshots.ts';

const finding = (layer: Finding['layer'], part: Partial<Finding> = {}): Finding => ({
  layer,
  state: 'ok',
  ms: 3,
  facts: {},
  ...part,
});
const report = (...changed: readonly Finding[]): DoctorReport => ({
  program: 'shomei',
  version: '0.1.0',
  takenAt: '2026-11-29T01:02:03Z',
  system: { os: 'linux', name: 'Debian GNU/Linux 12 (bookworm)', architecture: 'x64', packageTool: 'apt' },
  findings: layerIds.map((layer) => changed.find((each) => each.layer === layer) ?? finding(layer)),
});
const stopped = report(
  finding('service', { state: 'broken', code: 'L4-2', ms: 12, facts: { serviceSocket: false } }),
  finding('reader', { state: 'skipped' }),
  finding('surroundings', { code: 'L14-1' }),
);

/** The words are loaded when they are first needed. */
const wordsAreHere = async () => {
  await loadDoctor('ja');
  await act(async () => {});
};

it('is not made while the program itself has the card, and can be made then', async () => {
  await loadDoctor('ja');
  const app = await renderApp(withoutReaders({ state: 'running' }), (fake) =>
    fake.answer({ 'doctor.run': Promise.resolve(fail({ code: 'operation/busy' })) }),
  );
  await app.user.click(screen.getByRole('button', { name: '動作確認をする' }));
  await wordsAreHere();
  expect(screen.getByRole('alert').textContent).toContain('まだ終わっていません');
  expect(screen.getByRole<HTMLButtonElement>('button', { name: 'もう一度調べる' }).disabled).toBe(false);
});

async function openDoctor(answer: Promise<ReturnType<typeof ok<DoctorReport>>>) {
  await loadDoctor('ja');
  const app = await renderApp(
    withoutReaders({ state: 'failed', error: { code: 'service/not-running' } }),
    (fake) => fake.answer({ 'doctor.run': answer }),
  );
  await app.user.click(screen.getByRole('button', { name: '動作確認をする' }));
  await wordsAreHere();
  return app;
}

describe('the check', () => {
  it.each([
    ['without a service', withoutReaders({ state: 'failed', error: { code: 'service/not-running' } })],
    ['without a reader', withoutReaders({ state: 'running' })],
    ['without a card', withSlot({ state: 'empty' })],
    ['with a card that failed', withFailure({ code: 'card/not-answering' })],
    ['with another card', withFailure({ code: 'card/not-my-number' })],
    ['with a card that was read', withCard(adult)],
  ])('is reached from Home %s, by keyboard too', async (_state, snapshot) => {
    const app = await renderApp(snapshot);
    screen.getByRole('button', { name: '動作確認をする' }).focus();
    await app.user.keyboard('{Enter}');
    await wordsAreHere();
    expect(screen.getByRole('heading', { name: '動作確認', level: 1 })).toBeTruthy();
    expect(app.inputsOf('doctor.run')).toHaveLength(1);
  });

  it('shows layer by layer while it runs, with times', async () => {
    const app = await openDoctor(new Promise(() => undefined));
    expect(screen.getAllByText('調べています').length).toBeGreaterThan(10);
    act(() =>
      app.progress({
        findings: [finding('usb-device', { ms: 17 })],
        pending: layerIds.filter((layer) => layer !== 'usb-device'),
      }),
    );
    const [usb] = screen
      .getAllByRole('listitem')
      .filter((item) => item.textContent.includes('USB のリーダー'));
    expect(usb?.textContent).toContain('問題なし');
    expect(usb?.textContent).toContain('17 ミリ秒');
  });

  it('names the one layer, the action, the command to copy, and what is left to do', async () => {
    const app = await openDoctor(Promise.resolve(ok(stopped)));
    const verdict = screen
      .getAllByRole('status')
      .find(({ textContent }) => textContent.includes('「カードを読むサービス」で止まっています'));
    if (!verdict) throw new Error('nothing is said');
    expect(verdict.textContent).toContain('L4-2');
    expect(verdict.textContent).toContain('それでも変わらないとき');
    await app.user.click(within(verdict).getByRole('button', { name: 'コマンドをコピー' }));
    expect(app.inputsOf('app.copyText')).toEqual([{ text: 'sudo systemctl enable --now pcscd.socket' }]);
    expect(screen.getByRole('region', { name: '気づいたこと' }).textContent).toContain('L14-1');
  });

  it('leads to the page of the guide that its action speaks of', async () => {
    const locked = report(finding('certificates', { state: 'broken', code: 'L12-4' }));
    const app = await openDoctor(Promise.resolve(ok(locked)));
    await app.user.click(screen.getByRole('button', { name: /ロックされたとき、忘れたとき/ }));
    expect(
      await screen.findByRole('heading', { level: 1, name: /ロックされたとき、忘れたとき/ }),
    ).toBeTruthy();
  });

  it('shows the report before it is saved, and saves what was shown', async () => {
    const app = await openDoctor(Promise.resolve(ok(stopped)));
    expect(screen.queryByRole('button', { name: 'JSON で保存' })).toBeNull();
    await app.user.click(screen.getByText('結果を文章で見る'));
    expect(screen.getByLabelText('動作確認の結果').textContent).toContain('[L4-2]');
    await app.user.click(screen.getByRole('button', { name: 'JSON で保存' }));
    expect(app.inputsOf('doctor.saveReport')).toEqual([{ format: 'json' }]);
  });

  it('opens a report of another computer on the same page, and says that it is one', async () => {
    const app = await openDoctor(Promise.resolve(ok(report())));
    expect(screen.getByText('止まっているところは見つかりませんでした')).toBeTruthy();
    app.answer({ 'doctor.readReport': Promise.resolve(ok(stopped)) });
    const file = new File(['{}'], 'report.json', { type: 'application/json' });
    await app.user.upload(screen.getByLabelText('保存した結果を開く', { selector: 'input' }), file);
    expect(document.body.textContent).toContain('開いた結果です（Debian');
    expect(screen.getByText('「カードを読むサービス」で止まっています')).toBeTruthy();
    await app.user.click(screen.getByText('結果を文章で見る'));
    expect(screen.queryByRole('button', { name: 'JSON で保存' })).toBeNull();
  });

  it('keeps a report that was opened when the check of this computer ends meanwhile', async () => {
    let end = (_: ReturnType<typeof ok<DoctorReport>>): void => undefined;
    const app = await openDoctor(new Promise((resolve) => (end = resolve)));
    app.answer({ 'doctor.readReport': Promise.resolve(ok(stopped)) });
    const file = new File(['{}'], 'report.json', { type: 'application/json' });
    await app.user.upload(screen.getByLabelText('保存した結果を開く', { selector: 'input' }), file);
    await act(async () => end(ok(report())));
    expect(document.body.textContent).toContain('開いた結果です（Debian');
    expect(screen.getByText('「カードを読むサービス」で止まっています')).toBeTruthy();
  });

  it('says so when a file is no report, and keeps what was there', async () => {
    const app = await openDoctor(Promise.resolve(ok(report())));
    const file = new File(['no'], 'holiday.json', { type: 'application/json' });
    await app.user.upload(screen.getByLabelText('保存した結果を開く', { selector: 'input' }), file);
    expect(screen.getByRole('alert').textContent).toContain('読めませんでした');
    expect(screen.getByText('止まっているところは見つかりませんでした')).toBeTruthy();
  });
});

describe('the search of the guide', () => {
  it.each([
    ['ＥＩ１２３－２００８', '一人の報告だけによります'],
    ['L4-2', 'カードを読むサービスが止まっています。'],
    ['0x8010001D', 'カードを読むサービスが止まっています。'],
    ['電子証明書の検証に 失敗しました', '複数の報告によります'],
    [`${'処理を続けられませんでした。'.repeat(60)}(EI123-2008)`, '一人の報告だけによります'],
  ])('explains %s', async (query, meaning) => {
    await loadDoctor('ja');
    const app = await renderApp(withCard(adult));
    const [guide] = screen.getAllByRole('button', { name: /ガイド/ });
    if (guide) await app.user.click(guide);
    await app.user.click(await screen.findByRole('searchbox'));
    await app.user.paste(query);
    await wordsAreHere();
    expect(screen.getByRole('region', { name: 'この番号・文の意味' }).textContent).toContain(meaning);
  });

  it.each([
    ['The PDF is damaged', 'PDF が壊れています'],
    ['sign/damaged', 'PDF が壊れています'],
    ['O serviço de cartões inteligentes está parado.', 'カードを読むサービスが止まっています。'],
  ])('explains %s, which the program itself says', async (query, meaning) => {
    await Promise.all([loadDoctor('ja'), loadOwnSentences()]);
    const app = await renderApp(withCard(adult));
    const [guide] = screen.getAllByRole('button', { name: /ガイド/ });
    if (guide) await app.user.click(guide);
    await app.user.click(await screen.findByRole('searchbox'));
    await app.user.paste(query);
    const found = await screen.findByRole('region', { name: 'この番号・文の意味' });
    expect(found.textContent).toContain(meaning);
  });
});
