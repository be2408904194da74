import { describe, expect, it } from 'vitest';
import type { AppSnapshot } from '../shared/model/app-snapshot.ts';
import type { Notice } from '../shared/model/notice.ts';
import { cards } from '../shared/testing/cards.ts';
import { renderApp } from './testing/render-app.tsx';
import { withCard, withSlot } from './testing/snapshots.ts';

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
