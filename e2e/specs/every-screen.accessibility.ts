import { languages } from '../../src/shared/model/language.ts';
import { obstacles } from '../fixtures/accessibility.ts';
import { expect, test } from '../fixtures/test.ts';
import { change, visit } from '../fixtures/visit.ts';
import { allScreens } from '../pages/all-screens.ts';

/** Everything there is, under all rules: too long for each run of the tests, which leave out what repeats itself. */
for (const [topic, states] of Object.entries(allScreens)) {
  test(`in every language, light and dark, axe finds nothing: ${topic}`, async ({ start }) => {
    test.setTimeout(1_800_000);
    const screens = await start({ sample: 'adult' });
    await screens.window.emulateMedia({ reducedMotion: 'reduce' });
    const found: string[] = [];
    let looks = 0;
    for (const [index, state] of states.entries()) {
      await visit(screens, state, states[index - 1]);
      for (const theme of ['light', 'dark'] as const) {
        for (const language of languages) {
          await change(screens, { language, theme });
          const faults = await obstacles(screens.window, 'everything');
          found.push(...faults.map((fault) => `${state.name}, ${language}, ${theme}: ${fault}`));
          looks += 1;
        }
      }
    }
    console.log(`${topic}: ${looks} looks at ${states.length} states`);
    expect(found).toEqual([]);
  });
}
