import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from '../fixtures/test.ts';
import { change, visit } from '../fixtures/visit.ts';
import { allScreens } from '../pages/all-screens.ts';

/**
 * For people to look at: a folder for each language and theme, and index.html with all pictures of a screen side by
 * side.
 */
const folder = join(import.meta.dirname, '../../.cache/screenshots');
const variants = (['ja', 'easy', 'en'] as const).flatMap((language) =>
  (['light', 'dark'] as const).map((theme) => ({ language, theme, name: `${language}-${theme}` })),
);

for (const [topic, states] of Object.entries(allScreens)) {
  test(`every screen, in every language, light and dark: ${topic}`, async ({ start }) => {
    test.setTimeout(600_000);
    const screens = await start({ sample: 'adult' });
    const { window } = screens;
    await window.emulateMedia({ reducedMotion: 'reduce' });
    for (const state of states) {
      await visit(screens, state);
      await window.evaluate(unfold);
      for (const { language, theme, name } of variants) {
        await change(screens, { language, theme });
        await window.evaluate(() => document.fonts.ready);
        await window.screenshot({ path: join(folder, name, `${state.name}.png`), fullPage: true });
      }
    }
  });
}

/**
 * A picture is as long as the page, so an element that stays in place while scrolling would be in its middle. Runs
 * there.
 */
function unfold(): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(
    '[class*="_sample_"] { position: relative } [class*="_sample_"]::after { position: absolute !important } ' +
      '[class*="_banner_"] { position: static !important }',
  );
  document.adoptedStyleSheets.push(sheet);
  window.scrollTo(0, 0);
}

test('a page with all pictures', () => {
  const names = Object.values(allScreens).flatMap((states) => states.map(({ name }) => name));
  const pictures = (screen: string) =>
    variants.map(
      ({ name }) => `<a href="${name}/${screen}.png"><img src="${name}/${screen}.png" alt="${name}"></a>`,
    );
  const rows = names.map((screen) => `<h2>${screen}</h2><p>${pictures(screen).join('')}</p>`);
  const style =
    'body{font:16px sans-serif}p{display:flex;gap:8px;overflow-x:auto}img{height:420px;border:1px solid gray}';
  writeFileSync(
    join(folder, 'index.html'),
    `<!doctype html><meta charset="utf-8"><title>Every screen</title><style>${style}</style>${rows.join('\n')}`,
  );
});
