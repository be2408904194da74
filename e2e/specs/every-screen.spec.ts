import type { Language } from '../../src/shared/model/language.ts';
import { obstacles } from '../fixtures/accessibility.ts';
import { focusFaults } from '../fixtures/focus.ts';
import { layoutFaults } from '../fixtures/layout.ts';
import { lengthenEnglish, useLongerWords } from '../fixtures/longer-words.ts';
import { expect, type Screens, test } from '../fixtures/test.ts';
import { change, resize, smallest, usual, visit } from '../fixtures/visit.ts';
import { allScreens } from '../pages/all-screens.ts';

/** How the window speaks; the last is English with every word two fifths longer. */
type Speech = Language | 'longer';

/** Easy Japanese has all colours that there are, those of its readings too. */
const rulesFor = { ja: 'structure', en: 'structure', easy: 'everything' } as const;

for (const [topic, states] of Object.entries(allScreens)) {
  test(`in every language and size, light and dark, nothing stands in the way: ${topic}`, async ({
    start,
  }) => {
    test.setTimeout(600_000);
    const screens = await start({ sample: 'adult' });
    await lengthenEnglish(screens.window);
    // Colours that are on their way to others are nobody's.
    await screens.window.emulateMedia({ reducedMotion: 'reduce' });
    const found: string[] = [];
    for (const state of states) {
      await visit(screens, state);
      const faults = [...(await usualFaults(screens)), ...(await smallestFaults(screens))];
      found.push(...faults.map((fault) => `${state.name}: ${fault}`));
    }
    expect(found).toEqual([]);
  });
}

/** In the window as it opens: by keyboard, for a screen reader, for eyes. */
async function usualFaults(screens: Screens): Promise<readonly string[]> {
  const { window } = screens;
  const found = [...(await focusFaults(window))];
  for (const speech of ['ja', 'en', 'easy', 'longer'] as const) {
    await speak(screens, speech);
    const lines = [
      ...(await layoutFaults(window)),
      ...(speech === 'longer' ? [] : await obstacles(window, rulesFor[speech])),
    ];
    found.push(...lines.map((line) => `${speech}: ${line}`));
  }
  await speak(screens, 'easy');
  await change(screens, { theme: 'dark' });
  found.push(...(await obstacles(window, 'colours')).map((line) => `dark: ${line}`));
  await change(screens, { theme: 'light' });
  return found;
}

/** In the window as small as it goes: text as large as it goes, and English with longer words. */
async function smallestFaults(screens: Screens): Promise<readonly string[]> {
  await resize(screens, smallest);
  const found: string[] = [];
  for (const [speech, textScale] of [
    ['longer', 100],
    ['ja', 300],
    ['en', 300],
    ['easy', 300],
  ] as const) {
    await speak(screens, speech);
    await change(screens, { textScale });
    const lines = await layoutFaults(screens.window);
    found.push(...lines.map((line) => `${speech}, smallest window, ${textScale} %: ${line}`));
  }
  await resize(screens, usual);
  await change(screens, { textScale: 100 });
  return found;
}

async function speak(screens: Screens, speech: Speech): Promise<void> {
  await useLongerWords(screens.window, speech === 'longer');
  await change(screens, { language: speech === 'longer' ? 'en' : speech });
  if (speech === 'longer') await expect(screens.window.getByRole('heading').first()).toContainText('⟦');
}
