import { act, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { layerIds } from '../shared/domain/layers.ts';
import type { AppSnapshot } from '../shared/model/app-snapshot.ts';
import type { Notice } from '../shared/model/notice.ts';
import type { DoctorReport } from '../shared/model/doctor.ts';
import { ok } from '../shared/model/result.ts';
import { cards } from '../shared/testing/cards.ts';
import './features/check/check-screen.tsx';
import './features/elsewhere/elsewhere-screen.tsx';
import './features/ending/ending-dialog.tsx';
import './features/sign/sign-screen.tsx';
import { ui } from './state/ui-store.ts';
import { details } from './testing/details.ts';
import { renderApp } from './testing/render-app.tsx';
import { CARD_ID, withCard, withSlot } from './testing/snapshots.ts';

/**
 * The window in a language of Latin letters. The other tests use Japanese, which hides a Japanese full stop, bracket
 * or word in a place that all languages share.
 */
const JAPANESE = /[\u3001-\u30ff\u3400-\u9fff\uff01-\uff60]/;

/** Texts with Japanese letters or punctuation that are not marked as Japanese and so get a wrong voice. */
function unmarkedJapanese(): readonly string[] {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const found: string[] = [];
  const documentLanguage = document.documentElement.lang;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const text = node.textContent ?? '';
    const language = node.parentElement?.closest('[lang]')?.getAttribute('lang');
    if (JAPANESE.test(text) && (language === undefined || language === documentLanguage)) found.push(text);
  }
  return found;
}

/** What the voice of the window's language speaks. Official terms may stand in it, Japanese punctuation may not. */
const JAPANESE_PUNCTUATION = /[、。（）：，！？]/;
const spoken = (): readonly string[] => [
  ...[...document.querySelectorAll('[aria-label]')].map((each) => each.getAttribute('aria-label') ?? ''),
  ...[...document.querySelectorAll('.visually-hidden')].map(({ textContent }) => textContent ?? ''),
];
const wronglyPunctuated = () => spoken().filter((text) => JAPANESE_PUNCTUATION.test(text));

const inLanguage = (snapshot: AppSnapshot, language: 'en' | 'vi'): AppSnapshot => ({
  ...snapshot,
  settings: { ...snapshot.settings, language },
});

const reminder = { id: '1', label: '', kind: 'auth', expiresOn: '2025-11-28' } as const;
const notices: readonly Notice[] = [
  { notice: 'reminder-due', reminder },
  { notice: 'file-damaged', file: 'reminders', readable: 2 },
  { notice: 'not-kept' },
];

const states: Readonly<Record<string, AppSnapshot>> = {
  ...Object.fromEntries(Object.entries(cards).map(([name, card]) => [`card ${name}`, withCard(card)])),
  'no card, with notices': withSlot({ state: 'empty' }, { notices }),
  'card taken out early': withSlot({ state: 'taken-out-early' }),
};

describe.each(['en', 'vi'] as const)('the window in %s', (language) => {
  it.each(Object.keys(states))('marks every Japanese word of Home: %s', async (name) => {
    await renderApp(inLanguage(states[name] ?? withSlot({ state: 'empty' }), language));
    expect(unmarkedJapanese()).toEqual([]);
    expect(wronglyPunctuated()).toEqual([]);
  });

  it('announces a problem with its own punctuation', async () => {
    const { show } = await renderApp(inLanguage(withCard(cards.adult), language));
    show(inLanguage(withSlot({ state: 'taken-out-early' }), language));
    const said = document.querySelector('[data-live-announcer]')?.textContent ?? '';
    expect(said.length).toBeGreaterThan(10);
    expect(said).not.toMatch(JAPANESE_PUNCTUATION);
  });
});

const report: DoctorReport = {
  program: 'shomei',
  version: '0.1.0',
  takenAt: '2026-11-29T01:02:03Z',
  system: { os: 'linux', name: 'Debian GNU/Linux 12', architecture: 'x64', packageTool: 'apt' },
  findings: layerIds.map((layer) =>
    layer === 'service'
      ? { layer, state: 'broken', code: 'L4-2', ms: 12, facts: { serviceSocket: false } }
      : { layer, state: 'ok', ms: 3, facts: {} },
  ),
};

const sheet = {
  label: 'Me',
  kind: 'auth',
  issuedOn: '2021-11-28',
  expiresOn: '2026-11-28',
  cardExpiresOn: undefined,
  isComputed: false,
} as const;

/** Everything beside Home, by how it is opened. */
const places: Readonly<Record<string, () => void>> = {
  certificate: () => ui.showCertificate(CARD_ID, 'auth'),
  'signature certificate': () => ui.showCertificate(CARD_ID, 'sign'),
  'change of a PIN': () => ui.showPinChange(CARD_ID, 'auth', 'which'),
  'change of the password': () => ui.showPinChange(CARD_ID, 'sign', 'current'),
  locked: () => ui.showLocked(CARD_ID),
  'plan, cards': () => ui.showPlan('cards'),
  'plan, planner': () => ui.showPlan('planner'),
  'plan, events': () => ui.showPlan('events'),
  'plan, sheet': () => ui.showSheet('cards', [sheet]),
  guide: () => ui.showGuide(),
  'guide, a page': () => ui.showGuide('renewal'),
  sign: () => ui.showSign(CARD_ID),
  check: () => ui.showCheck(),
  doctor: () => ui.showDoctor(),
  elsewhere: () => ui.showElsewhere(),
  settings: () => ui.openDialog({ name: 'settings' }),
  about: () => ui.openDialog({ name: 'about' }),
  logs: () => ui.openDialog({ name: 'logs' }),
  samples: () => ui.openDialog({ name: 'sample' }),
  password: () => ui.openDialog({ name: 'signature-password', cardId: CARD_ID }),
  problem: () => ui.openDialog({ name: 'problem', error: { code: 'pin/change-unknown', pin: 'sign' } }),
};

describe.each(['en', 'vi'] as const)('beside Home, in %s', (language) => {
  it.each(Object.entries(places))('nothing is said with Japanese punctuation: %s', async (name, open) => {
    const card = name === 'locked' ? cards['sign-locked'] : cards.adult;
    await renderApp(inLanguage(withCard(card), language), (fake) =>
      fake.answer({
        'doctor.run': Promise.resolve(ok(report)),
        'card.certificateDetails': Promise.resolve(ok(details('auth'))),
      }),
    );
    const home = document.body.textContent;
    act(open);
    await act(async () => {});
    await screen.findAllByRole('heading');
    expect(document.body.textContent).not.toBe(home);
    expect(wronglyPunctuated()).toEqual([]);
  });

  it.each(['under-way', 'changed', 'unknown'] as const)(
    'nor at the end of the program: %s',
    async (state) => {
      const snapshot = withCard(cards.adult, { isEnding: true, lastChange: { pin: 'sign', state } });
      await renderApp(inLanguage(snapshot, language));
      await screen.findByRole('dialog');
      expect(wronglyPunctuated()).toEqual([]);
    },
  );
});
