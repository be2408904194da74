import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import type { Notice } from '../../../shared/model/notice.ts';
import { fail } from '../../../shared/model/result.ts';
import { renderApp } from '../../testing/render-app.tsx';
import { withSlot } from '../../testing/snapshots.ts';

const withNotices = (...notices: readonly Notice[]) => withSlot({ state: 'empty' }, { notices });
const place = () => within(screen.getByRole('region', { name: 'お知らせ' }));

test('a reminder that the system could not show stands on Home until it is dismissed', async () => {
  const reminder = { id: '1', label: '母', kind: 'auth', expiresOn: '2025-11-28' } as const;
  const { user, inputsOf, show } = await renderApp(withNotices({ notice: 'reminder-due', reminder }));
  expect(place().getByRole('alert').textContent).toMatch(/利用者証明用電子証明書（母）.*あと7日/);
  await user.click(place().getByRole('button', { name: '見ました' }));
  expect(inputsOf('plan.dismissReminder')).toEqual([{ id: '1' }]);
  show(withNotices());
  expect(screen.queryByRole('region', { name: 'お知らせ' })).toBeNull();
});

test('a damaged file is told, with what can be put back, and a failure of that', async () => {
  const { user, inputsOf, answer } = await renderApp(
    withNotices({ notice: 'file-damaged', file: 'reminders', readable: 2 }),
  );
  expect(place().getByRole('alert').textContent).toMatch(/壊れていました.*取ってあります.*2件/);
  answer({ 'app.putBack': Promise.resolve(fail({ code: 'file/not-kept' })) });
  await user.click(place().getByRole('button', { name: '元に戻す' }));
  expect(inputsOf('app.putBack')).toEqual([{ file: 'reminders' }]);
  expect((await screen.findByRole('dialog')).textContent).toContain('このパソコンに記録できませんでした');
});

test('a damaged file of which nothing can be read offers no more than to delete it', async () => {
  const { user, inputsOf } = await renderApp(
    withNotices({ notice: 'file-damaged', file: 'settings', readable: 0 }),
  );
  expect(place().queryByRole('button', { name: '元に戻す' })).toBeNull();
  await user.click(place().getByRole('button', { name: '壊れたファイルを消す' }));
  expect(inputsOf('app.deleteDamaged')).toEqual([{ file: 'settings' }]);
});

test('that nothing can be stored is told', async () => {
  await renderApp(withNotices({ notice: 'not-kept' }));
  expect(place().getByRole('alert').textContent).toMatch(/記録を残せません.*カードは今までどおり読めます/);
});

test('a policy that cannot be read is told, and what is off with it', async () => {
  await renderApp(withNotices({ notice: 'policy-damaged' }));
  expect(place().getByRole('alert').textContent).toMatch(/署名、お知らせ、見本、保存.*カードは読めます/);
});

test.each([
  ['https://example.org/shomei', /新しいものがあるか.*https:\/\/example\.org\/shomei/],
  [null, /入れた人か.*聞いてください/],
])('an old version says so until it was read: %s', async (address, words) => {
  const notice = { notice: 'old-version', version: '0.1.0', builtAfter: '2024-11-20', address } as const;
  const { user, inputsOf } = await renderApp(withNotices(notice));
  expect(screen.getByRole('region', { name: 'お知らせ' }).textContent).toMatch(words);
  await user.click(place().getByRole('button', { name: '見ました' }));
  expect(inputsOf('app.oldVersionSeen')).toHaveLength(1);
});
