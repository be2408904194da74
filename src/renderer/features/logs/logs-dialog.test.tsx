import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { fail, ok } from '../../../shared/model/result.ts';
import { cards } from '../../../shared/testing/cards.ts';
import { renderApp } from '../../testing/render-app.tsx';
import { withCard } from '../../testing/snapshots.ts';

const LINES = [
  '2026-11-21T03:00:00.000Z service state=running',
  '2026-11-21T03:00:01.000Z fault reason=closed',
];

async function openLogs(lines: string[], refusedRequests = 0) {
  const app = await renderApp(withCard(cards.adult));
  app.answer({ 'app.readLog': Promise.resolve(ok({ lines, refusedRequests })) });
  await app.user.click(screen.getByRole('button', { name: '設定' }));
  await app.user.click(await screen.findByRole('button', { name: '記録を見る' }));
  const dialog = within(await screen.findByRole('dialog', { name: '記録' }));
  return { ...app, dialog };
}

test('the log is off until somebody wants it, and can then be read, copied and deleted', async () => {
  const { user, dialog, inputsOf, answer } = await openLogs(LINES);
  expect(dialog.getByRole<HTMLInputElement>('checkbox', { name: '記録を残す' }).checked).toBe(false);
  await user.click(dialog.getByRole('checkbox', { name: '記録を残す' }));
  expect(inputsOf('app.updateSettings')).toEqual([{ log: true }]);

  expect((await dialog.findByLabelText('残っている記録', { selector: 'pre' })).textContent).toBe(
    LINES.join('\n'),
  );
  await user.click(dialog.getByRole('button', { name: '記録をコピーする' }));
  expect(inputsOf('app.copyText')).toEqual([{ text: LINES.join('\n') }]);

  answer({ 'app.readLog': Promise.resolve(ok({ lines: [], refusedRequests: 0 })) });
  await user.click(dialog.getByRole('button', { name: '記録を消す' }));
  expect(inputsOf('app.deleteLog')).toHaveLength(1);
  await dialog.findByText(/まだ記録はありません/);
  expect(dialog.queryByRole('button', { name: '記録を消す' })).toBeNull();
});

test('the number of refused requests is told', async () => {
  const { dialog } = await openLogs([], 3);
  await dialog.findByText(/3回止めました/);
});

test('a log that could not be deleted is not said to be', async () => {
  const { user, dialog, answer } = await openLogs(LINES);
  answer({ 'app.deleteLog': Promise.resolve(fail({ code: 'file/not-deleted' })) });
  await user.click(await dialog.findByRole('button', { name: '記録を消す' }));
  expect((await dialog.findByRole('alert')).textContent).toContain('このパソコンから消せませんでした');
  expect(document.body.textContent).not.toContain('記録を消しました');
  expect(dialog.getByLabelText('残っている記録', { selector: 'pre' }).textContent).toBe(LINES.join('\n'));
});
