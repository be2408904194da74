import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import type { Settings } from '../../src/shared/model/settings.ts';
import { test } from '../fixtures/test.ts';

const all = join(import.meta.dirname, '../../.cache/screenshots');

const looks: readonly (Partial<Settings> & { readonly name: string })[] = [
  { name: 'ja-light', language: 'ja', theme: 'light' },
  { name: 'ja-dark', language: 'ja', theme: 'dark' },
  { name: 'ja-200', language: 'ja', theme: 'light', textScale: 200 },
  { name: 'en-light', language: 'en', theme: 'light' },
  { name: 'easy-light', language: 'easy', theme: 'light', readings: true },
];

async function take(window: Page, name: string): Promise<void> {
  await window.waitForLoadState('networkidle');
  await window.evaluate(() => document.fonts.ready);
  await window.screenshot({ path: join(all, `plan-${name}.png`), fullPage: true });
}

/** The screens about dates and plans, for people to look at: .cache/screenshots. */
for (const { name, ...settings } of looks) {
  test(`dates and plans, ${name}`, async ({ start }) => {
    test.slow();
    mkdirSync(all, { recursive: true });
    const { window } = await start({ sample: 'adult', settings });
    await window
      .getByRole('button', { name: /期限と予定|Dates and plans|きげん/ })
      .first()
      .click();
    await take(window, `cards-${name}`);
    await window.getByRole('textbox').fill('はは');
    await window.keyboard.press('Enter');
    await take(window, `family-${name}`);

    await window.getByRole('tab').nth(1).click();
    await take(window, `planner-empty-${name}`);
    const fields = window.getByRole('textbox');
    await fields.nth(0).fill('昭和60年11月14日');
    await fields.nth(1).fill('2021/11/20');
    await fields.nth(2).fill('2031/13/14');
    await take(window, `planner-complaint-${name}`);
    await fields.nth(2).fill('2031/11/14');
    await take(window, `planner-${name}`);

    await window.getByRole('tab').nth(2).click();
    await take(window, `events-${name}`);
    for (const [place, event] of [
      'moved',
      'renewed',
      'stay',
      'lost',
      'turning-15',
      '',
      '',
      'expired',
    ].entries()) {
      if (event === '') continue;
      await window.getByRole('tabpanel').getByRole('button').nth(place).click();
      await take(window, `event-${event}-${name}`);
      await window.getByRole('tabpanel').getByRole('button').first().click();
    }

    await window.getByRole('tab').first().click();
    await window.getByRole('button', { name: /紙を作る|sheet for the office|かみ.*つくる/ }).click();
    await take(window, `sheet-${name}`);
    await window.emulateMedia({ media: 'print' });
    await take(window, `paper-${name}`);
  });
}
