import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { plainText } from '../../../shared/messages/markup.ts';
import { messagesFor } from '../../../shared/messages/messages.ts';
import { languages } from '../../../shared/model/language.ts';
import { cards } from '../../../shared/testing/cards.ts';
import { renderApp } from '../../testing/render-app.tsx';
import { withCard } from '../../testing/snapshots.ts';

test('each setting is sent to main alone, as soon as it is chosen', async () => {
  const { user, inputsOf } = await renderApp(withCard(cards.adult));
  await user.click(screen.getByRole('button', { name: '設定' }));
  const dialog = within(await screen.findByRole('dialog'));
  await user.click(dialog.getByRole('radio', { name: 'English' }));
  await user.click(dialog.getByRole('radio', { name: '200%' }));
  await user.click(dialog.getByRole('radio', { name: '暗い' }));
  expect(inputsOf('app.updateSettings')).toEqual([{ language: 'en' }, { textScale: 200 }, { theme: 'dark' }]);
});

test('the document carries language, colours and text size', async () => {
  const { show } = await renderApp(withCard(cards.adult));
  const { documentElement: html } = document;
  expect([html.lang, html.dataset['theme'], html.dataset['textScale']]).toEqual(['ja', 'light', '100']);
  show(
    withCard(cards.adult, {
      settings: { language: 'en', theme: 'dark', textScale: 300, readings: false, log: false },
    }),
  );
  expect([html.lang, html.dataset['theme'], html.dataset['textScale']]).toEqual(['en', 'dark', '300']);
});

test('what an organisation has set is told, and is not offered', async () => {
  const policy = { state: 'set', language: 'en', off: ['samples', 'signing'], forgets: true } as const;
  const settings = { language: 'en', theme: 'light', textScale: 100, readings: false, log: false } as const;
  const { user } = await renderApp(withCard(cards.adult, { policy, settings }));
  expect(screen.queryByRole('button', { name: 'Sample card' })).toBeNull();
  await user.click(screen.getByRole('button', { name: 'Settings' }));
  const dialog = within(await screen.findByRole('dialog'));
  expect(dialog.getByRole('heading', { name: 'Set by your organisation' })).not.toBeNull();
  expect(dialog.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual([
    'The language is fixed.',
    'Sample cards are switched off.',
    'Signing files is switched off.',
    'When a card is taken away, everything on the screen is cleared, and no log is kept.',
  ]);
  expect(dialog.queryByRole('radio', { name: '日本語' })).toBeNull();
  expect(dialog.queryByRole('button', { name: 'Logs' })).toBeNull();
});

test.each(languages)('a translation that no speaker has confirmed says so: %s', async (language) => {
  const settings = { language, theme: 'light', textScale: 100, readings: false, log: false } as const;
  const { user } = await renderApp(withCard(cards.adult, { settings }));
  const { common, settings: say } = messagesFor(language);
  await user.click(screen.getByRole('button', { name: plainText(common.actions.settings) }));
  const note = within(await screen.findByRole('dialog')).queryByText(hasWords(plainText(say.unconfirmed)));
  expect(note !== null).toBe(['zh', 'ko', 'vi', 'pt'].includes(language));
});

const hasWords = (words: string) => (_: string, element: Element | null) =>
  element?.tagName === 'P' && element.textContent === words;
