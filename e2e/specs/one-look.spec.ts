import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Locator } from '@playwright/test';
import { profileOf, secretsOf } from '../../src/shared/generations/generations.ts';
import { messagesFor } from '../../src/shared/messages/messages.ts';
import { plainText } from '../../src/shared/messages/markup.ts';
import { type Language, languages } from '../../src/shared/model/language.ts';
import { SampleId } from '../../src/shared/model/sample.ts';
import { expect, type Screens, test } from '../fixtures/test.ts';
import { change, resize, visit } from '../fixtures/visit.ts';

test('Home of every card is seen in one look, in every language: step, dates and all counters', async ({
  start,
}) => {
  test.setTimeout(300_000);
  const screens = await start({ sample: 'adult' });
  const found: string[] = [];
  for (const sample of SampleId.options) {
    await visit(screens, { sample }, { sample });
    if (!(await showsCard(screens))) continue;
    for (const language of languages) {
      await change(screens, { language });
      const { window } = screens;
      // A name, then its counter, for each. The rest of their boxes may be out of sight.
      const secrets = messagesFor(language).home.secrets.heading;
      const counters = window.getByRole('region', { name: named(secrets) }).getByRole('term');
      await expect(counters).toHaveCount(await countersOf(screens));
      const tries = counters.locator('xpath=following-sibling::dd[1]');
      const out = await outOfSight([stepIn(screens, language), window.getByRole('article'), counters, tries]);
      found.push(...out.map((part) => `${sample}, ${language}: ${part}`));
    }
  }
  expect(found).toEqual([]);
});

test('at 200 % the first screenful holds the next step and the nearest date', async ({ start }) => {
  test.setTimeout(300_000);
  const screens = await start({ sample: 'adult', settings: { textScale: 200 } });
  const found: string[] = [];
  for (const sample of SampleId.options) {
    await visit(screens, { sample }, { sample });
    if (!(await showsCard(screens))) continue;
    for (const language of languages) {
      await change(screens, { language });
      const step = stepIn(screens, language);
      const nearest = step.getByRole('heading').locator('xpath=following-sibling::*[1]');
      const out = await outOfSight([nearest, step.getByRole('paragraph').first()]);
      found.push(...out.map((part) => `${sample}, ${language}: ${part}`));
    }
  }
  expect(found).toEqual([]);
});

test('the window comes back as large as it was left, and no larger than the screen', async ({ start }) => {
  const left = { x: 40, y: 60, width: 900, height: 700, isMaximized: false };
  const first = await start({ sample: 'adult', left: { 'window.json': left } });
  expect(await sizeOf(first)).toEqual({ width: 900, height: 700 });
  await resize(first, { width: 1000, height: 640 });
  const isClosed = first.app.waitForEvent('close');
  await first.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.close());
  await isClosed;
  expect(JSON.parse(readFileSync(join(first.profile, 'window.json'), 'utf8'))).toMatchObject({
    width: 1000,
    height: 640,
  });
  const huge = await start({
    sample: 'adult',
    left: { 'window.json': { ...left, width: 9000, height: 9000 } },
  });
  const area = await huge.app.evaluate(({ screen }) => screen.getPrimaryDisplay().workAreaSize);
  const { width = 0, height = 0 } = await sizeOf(huge);
  expect([width <= area.width, height <= area.height, width > 1120, height > 800]).toEqual(
    Array.from({ length: 4 }, () => true),
  );
});

/** How many secrets cards of this generation have. */
async function countersOf({ window }: Screens): Promise<number> {
  const answer = await window.evaluate(() => globalThis.window.shomei.app.snapshot());
  if (!answer.ok) throw new Error('no snapshot');
  const [card] = answer.value.readers.flatMap(({ slot }) => (slot.state === 'card' ? slot.card : []));
  return card ? secretsOf(profileOf(card.kind)).length : 0;
}

const showsCard = ({ home }: Screens): Promise<boolean> => home.certificate('auth').isVisible();

const sizeOf = ({ app }: Screens) =>
  app.evaluate(({ BrowserWindow }) => {
    const [width, height] = BrowserWindow.getAllWindows()[0]?.getSize() ?? [];
    return { width, height };
  });

const stepIn = ({ window }: Screens, language: Language): Locator =>
  window.getByRole('region', { name: named(messagesFor(language).common.nextStep) });

/**
 * The name that this text gives to a part. Playwright computes names itself and puts a space beside a word with its
 * reading above it. The window's accessibility tree has none there.
 */
const named = (text: string): RegExp => new RegExp(`^${[...plainText(text)].map(escaped).join(' ?')}$`);

const escaped = (letter: string): string => letter.replace(/[^\p{L}\p{N} ]/u, String.raw`\$&`);

/** Which of these parts are not wholly in the window, and where the window ends. */
async function outOfSight(parts: readonly Locator[]): Promise<readonly string[]> {
  const found = await Promise.all(parts.map((part) => part.evaluateAll(hiddenOf)));
  expect(found.every(({ count }) => count > 0)).toBe(true);
  return found.flatMap(({ hidden }) => hidden);
}

/** Runs in the window. */
function hiddenOf(elements: readonly Element[]) {
  const hidden = elements.flatMap((element) => {
    const { top, bottom, height } = element.getBoundingClientRect();
    const isInSight = height > 0 && top >= 0 && bottom <= innerHeight;
    return isInSight ? [] : [`${element.textContent.slice(0, 40)} ends at ${Math.ceil(bottom)}`];
  });
  return { count: elements.length, hidden };
}
