import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { fail } from '../../../shared/model/result.ts';
import { cards } from '../../../shared/testing/cards.ts';
import { renderApp } from '../../testing/render-app.tsx';
import { withCard } from '../../testing/snapshots.ts';

const openAbout = async ({ user }: Awaited<ReturnType<typeof renderApp>>) => {
  await user.click(screen.getByRole('button', { name: '設定' }));
  await user.click(await screen.findByRole('button', { name: '中身とライセンスを見る' }));
  return within(await screen.findByRole('dialog', { name: 'Shomei の中身' }));
};

test('the settings lead to what the program is made of, with the licence of every part', async () => {
  const app = await renderApp(withCard(cards.adult));
  const dialog = await openAbout(app);
  const versions = await dialog.findByText(/^Shomei .*Electron/);
  expect(versions.textContent).toBe('Shomei 0.1.0 · Electron 45.4.1 · Chromium 144.0.1 · Node.js 24.1.0');
  expect(dialog.queryByText('MIT License: koffi')).toBeNull();
  await app.user.click(dialog.getByText('koffi'));
  expect(dialog.getByText('MIT License: koffi')).toBeDefined();
  expect(dialog.queryByText('MIT License: react')).toBeNull();
});

test('an account that cannot be given is a problem with a next step', async () => {
  const error = { code: 'internal', incident: '0badcafe' } as const;
  const app = await renderApp(withCard(cards.adult), (fake) =>
    fake.answer({ 'app.about': Promise.resolve(fail(error)) }),
  );
  const dialog = await openAbout(app);
  expect((await dialog.findByRole('alert')).textContent).toContain('0badcafe');
});
