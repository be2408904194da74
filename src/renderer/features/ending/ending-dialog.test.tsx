import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { ja } from '../../../shared/messages/ja.ts';
import type { LastChange } from '../../../shared/model/last-change.ts';
import { cards } from '../../../shared/testing/cards.ts';
import { renderApp } from '../../testing/render-app.tsx';
import { withCard } from '../../testing/snapshots.ts';

const { ending: say, common } = ja;

async function show(isEnding: boolean, lastChange: LastChange | null) {
  const app = await renderApp(withCard(cards.adult, { isEnding, lastChange }));
  const dialog = await screen.findByRole('dialog');
  return { ...app, text: dialog.textContent };
}

describe('while the program ends', () => {
  it.each([null, { pin: 'auth', state: 'under-way' }] as const)(
    'the card is told to be busy, and nothing can be pressed that would end it (%j)',
    async (lastChange) => {
      const { text, user, calls } = await show(true, lastChange);
      expect(text).toContain(say.busy.sentence);
      expect(within(screen.getByRole('dialog')).queryAllByRole('button')).toEqual([]);
      await user.keyboard('{Escape}');
      await user.keyboard('{Enter}');
      expect(calls.filter(({ name }) => name === 'app.end' || name === 'card.changeSeen')).toEqual([]);
      expect(screen.getByRole('dialog')).toBeTruthy();
    },
  );

  it.each(['changed', 'unchanged', 'unknown'] as const)(
    'a change that is %s is told with its PIN, and read is the end',
    async (state) => {
      const { text, user, inputsOf } = await show(true, { pin: 'sign', state });
      expect(text).toContain(common.secrets.sign);
      expect(text).toContain(say.outcome.sentences[state]);
      await user.click(screen.getByRole('button', { name: say.end }));
      expect(inputsOf('app.end')).toHaveLength(1);
    },
  );
});

it('what an earlier run could not tell is told once the window is there, and read is noted', async () => {
  const { text, user, inputsOf } = await show(false, { pin: 'auth', state: 'unknown' });
  expect(text).toContain(say.outcome.sentences.unknown);
  await user.click(screen.getByRole('button', { name: say.understood }));
  expect(inputsOf('card.changeSeen')).toHaveLength(1);
  expect(inputsOf('app.end')).toHaveLength(0);
});
