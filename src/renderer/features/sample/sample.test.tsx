import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { SampleId } from '../../../shared/model/sample.ts';
import { cards } from '../../../shared/testing/cards.ts';
import { renderApp } from '../../testing/render-app.tsx';
import { withCard } from '../../testing/snapshots.ts';

test('every sample can be chosen', async () => {
  const { user } = await renderApp(withCard(cards.adult));
  await user.click(screen.getByRole('button', { name: '見本のカード' }));
  expect(within(await screen.findByRole('dialog')).getAllByRole('listitem')).toHaveLength(
    SampleId.options.length,
  );
});

test('a chosen sample is asked of main and the dialog gives way', async () => {
  const { user, inputsOf } = await renderApp(withCard(cards.adult));
  await user.click(screen.getByRole('button', { name: '見本のカード' }));
  await user.click(within(await screen.findByRole('dialog')).getByText('住基カード'));
  expect(inputsOf('app.startSample')).toEqual([{ sample: 'juki' }]);
  expect(screen.queryByRole('dialog')).toBeNull();
});

test('sample mode says what it is and how to leave it', async () => {
  const { user, inputsOf } = await renderApp(withCard(cards.adult, { sample: 'adult' }));
  expect(screen.getByRole('complementary').textContent).toMatch(
    /見本を表示しています.*本物のカードではありません/,
  );
  await user.click(screen.getByRole('button', { name: '見本を終わる' }));
  expect(inputsOf('app.stopSample')).toHaveLength(1);
});
