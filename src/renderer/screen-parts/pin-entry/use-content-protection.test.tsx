import { renderHook, screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { cards } from '../../../shared/testing/cards.ts';
import { renderApp } from '../../testing/render-app.tsx';
import { withCard, withSlot } from '../../testing/snapshots.ts';
import { useContentProtection } from './use-content-protection.ts';

test('the window is kept out of screenshots as long as a field for a secret is shown, and no longer', async () => {
  const { user, inputsOf, show } = await renderApp(withCard(cards.adult));
  const told = () => inputsOf('app.setContentProtection');
  expect(told()).toEqual([]);
  await user.click(screen.getByRole('button', { name: 'パスワードを入れて見る' }));
  await screen.findByRole('dialog');
  expect(told()).toEqual([{ on: true }]);
  show(withSlot({ state: 'empty' }));
  expect(told()).toEqual([{ on: true }, { on: false }]);
});

test('two fields on one page are one protection, and both have to be gone', async () => {
  const { inputsOf } = await renderApp(withCard(cards.adult));
  const told = () => inputsOf('app.setContentProtection');
  const first = renderHook(useContentProtection);
  const second = renderHook(useContentProtection);
  first.unmount();
  expect(told()).toEqual([{ on: true }]);
  second.unmount();
  expect(told()).toEqual([{ on: true }, { on: false }]);
});
