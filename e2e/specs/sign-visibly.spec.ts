import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Locator } from '@playwright/test';
import { expectAccessible } from '../fixtures/accessibility.ts';
import { smallPdf } from '../fixtures/small-pdf.ts';
import { expect, type Screens, test } from '../fixtures/test.ts';
import { PasswordDialog } from '../pages/password-dialog.page.ts';
import { SignScreen } from '../pages/sign.page.ts';

let folder = '';
test.beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'shomei-visible-'));
});
test.afterEach(() => rmSync(folder, { recursive: true, force: true }));

const deed = () => {
  writeFileSync(join(folder, 'deed.pdf'), smallPdf);
  return join(folder, 'deed.pdf');
};

/** Where the file says that its signature is shown: left, bottom, right, top in points. */
function rectangle(): readonly number[] {
  const text = readFileSync(join(folder, 'deed-signed-sample.pdf'), 'latin1');
  return (/\/Subtype \/Widget .*\/Rect \[([^\]]*)\]/.exec(text)?.[1] ?? '').split(' ').map(Number);
}

async function tabTo({ window }: Screens, control: Locator): Promise<void> {
  await expect(control).toBeVisible();
  for (let press = 0; press < 60; press += 1) {
    if (await control.evaluateAll((all) => all.some((each) => each === document.activeElement))) return;
    await window.keyboard.press('Tab');
  }
  throw new Error(`Tab never comes to ${String(control)}`);
}

for (const textScale of [100, 300] as const) {
  test(`a signature is placed and made with the keyboard alone, with text at ${textScale} %`, async ({
    start,
  }) => {
    test.slow();
    const screens = await start({ sample: 'adult', settings: { textScale } });
    const { window } = screens;
    const { keyboard } = window;
    const screen = new SignScreen(window);
    const press = async (name: string) => {
      await tabTo(screens, window.getByRole('button', { name, exact: true }));
      await keyboard.press('Enter');
    };
    await press('ファイルに署名する');
    await expect(screen.heading).toBeFocused();
    await press('パスワードを入れて見る');
    await expect(new PasswordDialog(window).field).toBeFocused();
    await keyboard.type('ABC123');
    await keyboard.press('Enter');
    const chooser = window.waitForEvent('filechooser');
    await press('ファイルを選ぶ');
    await (await chooser).setFiles(deed());
    await press('見せる場所を選ぶ');
    await expect(screen.place).toBeVisible();
    await tabTo(screens, screen.place);
    for (const key of ['Home', 'Shift+ArrowUp', 'ArrowLeft', 'Control+ArrowRight']) await keyboard.press(key);
    await expect(window.getByText('幅 75 mm、高さ 24 mm').first()).toBeAttached();
    await tabTo(screens, screen.password);
    await keyboard.type('ABC123');
    await keyboard.press('Enter');
    await expect(screen.result).toContainText('deed-signed-sample.pdf');
    await press('署名を見る');
    await expect(window.getByRole('heading', { level: 1 })).toContainText('署名されたファイル');
    await expectAccessible(window);
    const [left = 0, , right = 0] = rectangle();
    expect((right - left) * (25.4 / 72)).toBeCloseTo(75, 1);
  });
}

test('a signature is placed with the mouse and shown where it was put', async ({ start }) => {
  const { window, password } = await start({ sample: 'adult' });
  await window.getByRole('button', { name: 'ファイルに署名する' }).click();
  await window.getByRole('button', { name: 'パスワードを入れて見る' }).click();
  await password.send('ABC123');
  const screen = new SignScreen(window);
  await screen.choose(deed());
  await window.getByRole('button', { name: '見せる場所を選ぶ' }).click();
  await expect(screen.place).toContainText('見本');
  await screen.place.scrollIntoViewIfNeeded();
  const before = await screen.place.boundingBox();
  if (!before) throw new Error('no place');
  await window.mouse.move(before.x + 20, before.y + 20);
  await window.mouse.down();
  await window.mouse.move(before.x - 400, before.y - 400, { steps: 4 });
  await window.mouse.up();
  await expect(window.getByLabel('左から（mm）')).toHaveValue('0');
  await expect(window.getByLabel('上から（mm）')).toHaveValue('0');
  await window.locator('label', { hasText: '住所' }).click();
  await screen.sign('ABC123');
  await expect(screen.result).toContainText('deed-signed-sample.pdf');
  const [left, , , top] = rectangle();
  expect([left, top]).toEqual([0, 200]);
  await screen.look();
  await expect(window.getByRole('heading', { level: 1 })).toContainText('署名されたファイル');
});

test('nobody meets an obstacle on the way to a visible signature', async ({ start }) => {
  test.slow();
  for (const settings of [{ theme: 'dark' }, { language: 'easy', textScale: 200 }] as const) {
    const { window } = await start({ sample: 'adult', settings });
    await window
      .getByRole('button', { name: /ファイルに.*する/ })
      .first()
      .click();
    await expectAccessible(window);
    await window.locator('main button').last().click();
    await window.getByRole('dialog').locator('input').first().fill('ABC123');
    await window.keyboard.press('Enter');
    const screen = new SignScreen(window);
    await screen.choose(deed());
    await expect(window.locator('li button')).toHaveCount(3);
    await window.locator('li button').nth(1).click();
    await expect(screen.place).toBeVisible();
    await expectAccessible(window);
  }
});
