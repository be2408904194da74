import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it } from 'vitest';
import { documents } from '../../../shared/messages/ja/documents.ts';
import type { CheckedSignature, CheckHeadline } from '../../../shared/model/document-check.ts';
import { fail, ok } from '../../../shared/model/result.ts';
import { ui } from '../../state/ui-store.ts';
import { renderApp } from '../../testing/render-app.tsx';
import { withoutReaders } from '../../testing/snapshots.ts';

const { check: say } = documents;

beforeEach(() => ui.reset());

const honest: CheckedSignature = {
  integrity: 'unchanged',
  coverage: 'whole-file',
  issuer: 'jpki-sign',
  ca: 'sign03',
  claimedAt: '2026-11-29T00:30:00Z',
  certificate: { notBefore: '2024-09-20T15:28:09Z', notAfter: '2029-04-21T14:59:59Z', serial: '07' },
  atClaimedTime: 'within',
  now: 'within',
  revocation: 'not-asked',
  reasons: [],
};

async function lookAt(signatures: readonly CheckedSignature[], headline: CheckHeadline) {
  const app = await renderApp(withoutReaders({ state: 'running' }));
  app.answer({
    'document.check': Promise.resolve(ok({ kind: 'pdf', headline, signatures: [...signatures] })),
  });
  ui.showCheck();
  await screen.findByRole('button', { name: say.choose });
  const input = document.querySelector<HTMLInputElement>('input[type=file]');
  if (!input) throw new Error('no place for a file');
  await userEvent.upload(input, new File(['%PDF'], '契約.pdf'));
  await screen.findByText(say.headlines[headline].title);
  return app;
}

describe('a signed file', () => {
  it('is told by five answers, of which revocation is always one', async () => {
    await lookAt([honest], 'no-change-found');
    for (const question of Object.values(say.questions)) expect(screen.getByText(question)).toBeTruthy();
    expect(screen.getByText(say.revocation)).toBeTruthy();
  });

  it('is never shown in green as a whole', async () => {
    await lookAt([honest], 'no-change-found');
    expect(document.body.innerHTML).not.toMatch(/class="[^"]*good/);
  });

  it('tells each signature by itself', async () => {
    await lookAt([honest, { ...honest, integrity: 'changed', reasons: ['content-differs'] }], 'changed');
    expect(screen.getByRole('region', { name: say.signature(1, 2) }).textContent).toContain(
      say.integrity.unchanged,
    );
    const second = screen.getByRole('region', { name: say.signature(2, 2) }).textContent;
    expect(second).toContain(say.integrity.changed);
    expect(second).toContain(say.reasons.differs);
  });

  it('marks the answers that the headline comes from, and no other', async () => {
    await lookAt(
      [{ ...honest, coverage: 'added-later', issuer: 'sample', atClaimedTime: 'outside' }],
      'look-closer',
    );
    const marked = screen.getAllByRole('definition').flatMap((answer) => {
      const lines = [...answer.querySelectorAll('p')];
      return lines.filter((line) => line.querySelector('svg')).map((line) => line.textContent);
    });
    expect(marked).toEqual([say.coverage['added-later'], say.issuers.sample, say.atClaimedTime.outside]);
  });

  it('marks none where nothing was found', async () => {
    await lookAt([honest], 'no-change-found');
    for (const answer of screen.getAllByRole('definition')) expect(answer.querySelector('svg')).toBeNull();
  });

  it.each([
    ['of JPKI, whose content is as it was', honest, 'no-change-found', false],
    ['of its own', { ...honest, issuer: 'self-signed' }, 'look-closer', true],
    ['of JPKI, whose content was changed', { ...honest, integrity: 'changed' }, 'changed', true],
  ] as const)(
    'says of a certificate %s whether it proves who signed',
    async (_name, signature, headline, isSaid) => {
      const app = await lookAt([signature], headline);
      const name = { text: '山崎花子', substituted: [false, false, false, false] };
      app.answer({ 'document.holder': Promise.resolve(ok({ name })) });
      await userEvent.click(screen.getByRole('button', { name: say.holder.show }));
      await screen.findByText('山崎花子');
      expect(screen.queryByText(say.holder.unproven) !== null).toBe(isSaid);
    },
  );

  it('shows the name of an issuer that this program does not know as it stands there', async () => {
    await lookAt(
      [{ ...honest, issuer: 'other', issuerName: 'CN={evil.example/|www.jpki.go.jp/}' }],
      'look-closer',
    );
    expect(document.body.textContent).toContain('CN={evil.example/|www.jpki.go.jp/}');
    expect(document.querySelector('rt')).toBeNull();
  });

  it('is closed when the screen is left', async () => {
    const { inputsOf } = await lookAt([honest], 'no-change-found');
    ui.showHome();
    await screen.findByRole('button', { name: say.title });
    expect(inputsOf('document.close')).toEqual([{ id: '1' }]);
  });

  it('that cannot be opened is told with what to do', async () => {
    const app = await renderApp(withoutReaders({ state: 'running' }));
    app.answer({ 'document.open': Promise.resolve(fail({ code: 'file/not-readable' })) });
    ui.showCheck();
    await screen.findByRole('button', { name: say.choose });
    const input = document.querySelector<HTMLInputElement>('input[type=file]');
    if (input) await userEvent.upload(input, new File(['x'], 'x'));
    expect(await screen.findByRole('alert')).toBeTruthy();
  });
});

describe('the words for it', () => {
  it('never say of a whole file that it is valid', () => {
    for (const { title } of Object.values(say.headlines)) expect(title).not.toMatch(/有効|正しい|本物/);
  });
});
