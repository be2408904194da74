import { layoutFaults } from '../fixtures/layout.ts';
import { lengthenEnglish } from '../fixtures/longer-words.ts';
import { expect, test } from '../fixtures/test.ts';
import { change, resize, smallest, usual, visit } from '../fixtures/visit.ts';
import { allScreens } from '../pages/all-screens.ts';

test.use({ trace: 'off' });

for (const [topic, states] of Object.entries(allScreens)) {
  test(`texts that are 40 % longer have room, in the smallest window too: ${topic}`, async ({ start }) => {
    test.setTimeout(300_000);
    const screens = await start({ sample: 'adult' });
    await lengthenEnglish(screens.window);
    const found: string[] = [];
    for (const state of states) {
      await visit(screens, state);
      await change(screens, { language: 'en' });
      await expect(screens.window.getByRole('heading').first()).toContainText('⟦');
      for (const size of [usual, smallest]) {
        await resize(screens, size);
        const lines = await layoutFaults(screens.window);
        found.push(...lines.map((line) => `${state.name}, ${size.width} px: ${line}`));
      }
      await resize(screens, usual);
    }
    expect(found).toEqual([]);
  });
}
