import { languages } from '../../src/shared/model/language.ts';
import { obstacles } from '../fixtures/accessibility.ts';
import { focusFaults } from '../fixtures/focus.ts';
import { layoutFaults } from '../fixtures/layout.ts';
import { expect, test } from '../fixtures/test.ts';
import { change, resize, smallest, usual, visit } from '../fixtures/visit.ts';
import { allScreens } from '../pages/all-screens.ts';

// A trace of so many pages takes longer than the pages themselves.
test.use({ trace: 'off' });

for (const [topic, states] of Object.entries(allScreens)) {
  test(`in every language, and in the dark, axe objects to nothing: ${topic}`, async ({ start }) => {
    test.setTimeout(600_000);
    const screens = await start({ sample: 'adult' });
    const { window } = screens;
    // Colours that are on their way to others are nobody's.
    await window.emulateMedia({ reducedMotion: 'reduce' });
    const found: string[] = [];
    for (const state of states) {
      await visit(screens, state);
      for (const language of languages) {
        await change(screens, { language, theme: 'light' });
        const lines = await obstacles(window, 'everything');
        found.push(...lines.map((line) => `${state.name}, ${language}: ${line}`));
      }
      // The dark theme changes nothing but colours, and those are the same in every language.
      await change(screens, { theme: 'dark' });
      found.push(...(await obstacles(window, 'colours')).map((line) => `${state.name}, dark: ${line}`));
    }
    expect(found).toEqual([]);
  });

  test(`in every language, nothing is cut off, out of reach or too small: ${topic}`, async ({ start }) => {
    test.setTimeout(600_000);
    const screens = await start({ sample: 'adult' });
    const { window } = screens;
    const found: string[] = [];
    for (const state of states) {
      await visit(screens, state);
      found.push(...(await focusFaults(window)).map((line) => `${state.name}: ${line}`));
      for (const { size, textScale } of [
        { size: usual, textScale: 100 },
        { size: smallest, textScale: 300 },
      ] as const) {
        await resize(screens, size);
        for (const language of languages) {
          await change(screens, { language, textScale });
          const where = `${state.name}, ${language}, ${size.width} px, ${textScale} %`;
          found.push(...(await layoutFaults(window)).map((line) => `${where}: ${line}`));
        }
      }
      await resize(screens, usual);
      await change(screens, { textScale: 100 });
    }
    expect(found).toEqual([]);
  });
}
