import { languages } from '../../src/shared/model/language.ts';
import { obstacles } from '../fixtures/accessibility.ts';
import { layoutFaults } from '../fixtures/layout.ts';
import { expect, type Screens, test } from '../fixtures/test.ts';
import { change, resize, smallest, usual, visit } from '../fixtures/visit.ts';
import { allScreens } from '../pages/all-screens.ts';

/** Everything under all rules. That takes too long for each run of the tests, in which languages take turns. */
for (const [topic, states] of Object.entries(allScreens)) {
  test(`in every language and size, light and dark, nothing stands in the way: ${topic}`, async ({
    start,
  }) => {
    test.setTimeout(1_800_000);
    const screens = await start({ sample: 'adult' });
    await screens.window.emulateMedia({ reducedMotion: 'reduce' });
    const found: string[] = [];
    for (const [index, state] of states.entries()) {
      await visit(screens, state, states[index - 1]);
      const faults = [...(await themeFaults(screens)), ...(await sizeFaults(screens))];
      found.push(...faults.map((fault) => `${state.name}, ${fault}`));
    }
    console.log(`${topic}: ${states.length} states in ${languages.length} languages`);
    expect(found).toEqual([]);
  });
}

/** What axe finds. */
async function themeFaults(screens: Screens): Promise<readonly string[]> {
  const found: string[] = [];
  for (const theme of ['light', 'dark'] as const) {
    for (const language of languages) {
      await change(screens, { language, theme });
      const faults = await obstacles(screens.window, 'everything');
      found.push(...faults.map((fault) => `${language}, ${theme}: ${fault}`));
    }
  }
  return found;
}

/** What does not fit, in the window as it opens, and with the largest text in the smallest window. */
async function sizeFaults(screens: Screens): Promise<readonly string[]> {
  const found: string[] = [];
  for (const [size, textScale] of [
    [smallest, 300],
    [usual, 100],
  ] as const) {
    await resize(screens, size);
    for (const language of languages) {
      await change(screens, { language, theme: 'light', textScale });
      const faults = await layoutFaults(screens.window);
      found.push(...faults.map((fault) => `${language}, ${size.width} wide, ${textScale} %: ${fault}`));
    }
  }
  return found;
}
