import type { Language } from '../../src/shared/model/language.ts';
import type { Settings } from '../../src/shared/model/settings.ts';
import { obstacles, type Rules } from '../fixtures/accessibility.ts';
import { focusFaults } from '../fixtures/focus.ts';
import { layoutFaults } from '../fixtures/layout.ts';
import { lengthenEnglish, useLongerWords } from '../fixtures/longer-words.ts';
import { expect, type Screens, test } from '../fixtures/test.ts';
import { change, resize, smallest, usual, visit } from '../fixtures/visit.ts';
import { allScreens } from '../pages/all-screens.ts';

/** How the window speaks. The last is English with every word two fifths longer. */
type Speech = Language | 'longer';

/**
 * Other languages have the same parts with other words, so they take turns: each screen is seen in one of them, and
 * each topic begins with the readings. `npm run accessibility` shows every screen in each.
 */
const inTurn: readonly Language[] = ['easy', 'en', 'vi', 'pt', 'ko', 'zh'];

/**
 * In the smallest window: the languages with the longest words, the one with readings, and the one that most people
 * read.
 */
const inSmallest: readonly Language[] = ['pt', 'vi', 'easy', 'ja'];

for (const [topic, states] of Object.entries(allScreens)) {
  test(`in the languages in turn, in every size, light and dark, nothing stands in the way: ${topic}`, async ({
    start,
  }) => {
    test.setTimeout(600_000);
    const screens = await start({ sample: 'adult' });
    await lengthenEnglish(screens.window);
    // Colours in the middle of a transition do not count.
    await screens.window.emulateMedia({ reducedMotion: 'reduce' });
    const found: string[] = [];
    for (const [index, state] of states.entries()) {
      await visit(screens, state, states[index - 1]);
      const faults = [...(await usualFaults(screens, index)), ...(await smallestFaults(screens))];
      found.push(...faults.map((fault) => `${state.name}: ${fault}`));
    }
    expect(found).toEqual([]);
  });
}

/** In the window as it opens: by keyboard, for a screen reader, for eyes. */
async function usualFaults(screens: Screens, index: number): Promise<readonly string[]> {
  const { window } = screens;
  const other = inTurn[index % inTurn.length] ?? 'easy';
  // The colours of the readings are checked once for each topic.
  const rules: Rules = index === 0 ? 'everything' : 'words';
  const found = [
    ...(await focusFaults(window)),
    ...(await layoutFaults(window)),
    ...(await obstacles(window, 'everything')),
    ...(await darkFaults(screens, 'ja')),
  ];
  await speak(screens, other, { theme: 'light' });
  const lines = [...(await layoutFaults(window)), ...(await obstacles(window, rules))];
  found.push(...lines.map((line) => `${other}: ${line}`));
  if (index === 0) found.push(...(await darkFaults(screens, other)));
  await speak(screens, 'longer', { theme: 'light' });
  found.push(...(await layoutFaults(window)).map((line) => `longer: ${line}`));
  return found;
}

/** The dark theme changes nothing but colours. */
async function darkFaults(screens: Screens, language: Language): Promise<readonly string[]> {
  await speak(screens, language, { theme: 'dark' });
  return (await obstacles(screens.window, 'colours')).map((line) => `dark, ${language}: ${line}`);
}

/** In the smallest window: English with longer words, and the largest text. */
async function smallestFaults(screens: Screens): Promise<readonly string[]> {
  const { window } = screens;
  await resize(screens, smallest);
  const found = (await layoutFaults(window)).map((line) => `longer, smallest window: ${line}`);
  for (const language of inSmallest) {
    await speak(screens, language, { textScale: 300 });
    const lines = await layoutFaults(window);
    found.push(...lines.map((line) => `${language}, smallest window, 300 %: ${line}`));
  }
  await resize(screens, usual);
  await change(screens, { textScale: 100 });
  return found;
}

async function speak(screens: Screens, speech: Speech, settings: Partial<Settings> = {}): Promise<void> {
  await useLongerWords(screens.window, speech === 'longer');
  // Words that a screen has loaded for itself are loaded anew for another language only.
  if (speech === 'longer') await change(screens, { language: 'ja' });
  await change(screens, { ...settings, language: speech === 'longer' ? 'en' : speech });
  if (speech === 'longer') await expect(screens.window.getByRole('heading').first()).toContainText('⟦');
}
