import { act, screen } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import type { AppSnapshot } from '../shared/model/app-snapshot.ts';
import { languageNames } from '../shared/model/language.ts';
import { ui } from './state/ui-store.ts';
import { cards } from '../shared/testing/cards.ts';
import { renderApp } from './testing/render-app.tsx';
import { CARD_ID, withCard, withFailure, withoutReaders, withSlot } from './testing/snapshots.ts';

const { settings } = withSlot({ state: 'empty' });
const easy: Partial<AppSnapshot> = { settings: { ...settings, language: 'easy' } };
const withReadings: Partial<AppSnapshot> = { settings: { ...settings, language: 'ja', readings: true } };

/** Words on the screen stand under their readings. The markup itself appears nowhere, in no text and no attribute. */
function expectReadings(): void {
  expect(document.body.innerHTML.match(/.{0,40}[{|}].{0,40}/g)).toBeNull();
  const copy = document.createElement('div');
  copy.innerHTML = document.body.innerHTML;
  for (const element of copy.querySelectorAll('ruby, option, .visually-hidden')) element.remove();
  // The list of languages shows each in its own letters.
  const shown = Object.values(languageNames).reduce((text, name) => text.replace(name, ''), copy.textContent);
  expect(shown.match(/.{0,20}\p{Script=Han}+.{0,20}/gu)).toBeNull();
}

describe.each([
  ['easy Japanese', easy],
  ['normal Japanese with readings', withReadings],
] as const)('in %s', (_, part) => {
  test('every card is told with readings above, and never with their markup', async () => {
    const { show } = await renderApp(withCard(cards.adult, part));
    for (const card of Object.values(cards)) {
      show(withCard(card, part));
      expectReadings();
    }
  });

  test('so is every other state of the readers', async () => {
    const { show } = await renderApp(withSlot({ state: 'empty' }, part));
    for (const snapshot of [
      withSlot({ state: 'empty' }, part),
      withSlot({ state: 'identifying', cardId: CARD_ID }, part),
      withoutReaders({ state: 'running' }, part),
      withoutReaders({ state: 'failed', error: { code: 'service/not-running' } }, part),
      withFailure({ code: 'card/in-use' }, part),
    ]) {
      show(snapshot);
      expectReadings();
    }
  });

  test('so are the screens about a card and the dialogs', async () => {
    const { user } = await renderApp(withCard(cards['sign-locked'], part));
    act(() => ui.showLocked(CARD_ID));
    expectReadings();
    act(() => ui.showPinChange(CARD_ID, 'auth', 'which'));
    expectReadings();
    act(() => ui.showPinChange(CARD_ID, 'auth', 'current'));
    expectReadings();
    act(() => ui.showCertificate(CARD_ID, 'auth'));
    for (const tab of await screen.findAllByRole('tab')) {
      await user.click(tab);
      expectReadings();
    }
    for (const dialog of ['settings', 'sample'] as const) {
      act(() => ui.openDialog({ name: dialog }));
      await screen.findByRole('dialog');
      expectReadings();
      act(ui.closeDialog);
    }
  });
});
