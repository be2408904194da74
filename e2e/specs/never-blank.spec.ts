import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElectronApplication, Page } from '@playwright/test';
import { launchShomei } from '../fixtures/shomei.ts';
import { expect, test } from '../fixtures/test.ts';
import { GuidePage } from '../pages/guide.page.ts';
import { HomePage } from '../pages/home.page.ts';

/** Only what is written in the window; not a picture, not a place that is empty. */
const words = (window: Page) => window.locator('main');

/** One line, with a number and no value. */
const incident = (what: string) =>
  expect.stringMatching(new RegExp(`^shomei: incident [0-9a-f]{8}: ${what}`));

test('a first snapshot that is refused is told in two languages, with its number', async () => {
  const { app, window, close } = await launchShomei({ sample: 'adult' });
  await expect(new HomePage(window).heading).toHaveText(/読みました/);
  await app.evaluate(({ ipcMain }) => {
    ipcMain.removeHandler('shomei:app.snapshot');
    ipcMain.handle('shomei:app.snapshot', () => ({
      ok: false,
      error: { code: 'internal', incident: 'deadbeef' },
    }));
  });
  await window.reload();
  await expect(words(window).locator('[lang=ja]')).toContainText('deadbeef');
  await expect(words(window).locator('[lang=en]')).toContainText('deadbeef');
  await close();
});

test('a preload script that fails leaves words in the window, and its cause with the incidents', async () => {
  const { app, window, complaints, close } = await launchShomei({ sample: 'adult' });
  await expect(new HomePage(window).heading).toHaveText(/読みました/);
  // Takes the place that the program's own wants, which fails then.
  const other = test.info().outputPath('other-preload.cjs');
  writeFileSync(other, "require('electron').contextBridge.exposeInMainWorld('shomei', {});");
  await usePreload(app, other);
  await window.reload();
  await expect(words(window)).toContainText('Shomei');
  expect(complaints).toContainEqual(incident('preload Error'));
  await close();
});

test('texts that cannot be loaded are told without them, and where it went wrong stands with the incidents', async () => {
  const { window, complaints, close } = await launchShomei({ sample: 'adult' });
  await expect(new HomePage(window).heading).toHaveText(/読みました/);
  await window.route(/assets\/(?!index)[^/]*\.js$/, (route) => route.abort());
  await window.reload();
  await expect(words(window)).toContainText('入れ直してください');
  await expect(words(window)).toContainText('install it again');
  await expect.poll(() => complaints).toContainEqual(incident('page TypeError'));
  await close();
});

test('a screen whose code cannot be loaded is told in words, too', async () => {
  const { window, complaints, close } = await launchShomei({ sample: 'adult' });
  const home = new HomePage(window);
  await expect(home.heading).toHaveText(/読みました/);
  await window.route(/assets\/guide-screen[^/]*\.js$/, (route) => route.abort());
  await window.reload();
  await new GuidePage(window).open.click();
  await expect(words(window).locator('[lang=ja]')).toContainText('番号');
  await expect.poll(() => complaints).toContainEqual(incident('page TypeError'));
  await close();
});

test('a page that crashes again and again: a dialog of the system says so, and the program ends', async () => {
  const { app, window, complaints } = await launchShomei({ sample: 'adult' });
  await expect(new HomePage(window).heading).toHaveText(/読みました/);
  const ended = new Promise<number | null>((resolve) => app.process().once('exit', resolve));
  await app
    .evaluate(({ BrowserWindow, dialog }) => {
      // Nobody is there to close it.
      dialog.showErrorBox = (title, content) => process.stderr.write(`shomei: ${title} ${content}\n`);
      const [shown] = BrowserWindow.getAllWindows();
      shown?.webContents.on('did-finish-load', () => shown.webContents.forcefullyCrashRenderer());
      shown?.webContents.forcefullyCrashRenderer();
    })
    .catch(() => undefined);
  expect(await ended).toBe(0);
  const crashes = complaints.filter((line) => /incident [0-9a-f]{8}: page (crashed|killed)/.test(line));
  expect(crashes).toHaveLength(4);
  const [, last] = /incident ([0-9a-f]{8})/.exec(crashes.at(-1) ?? '') ?? [];
  expect(complaints.at(-1)).toContain(last);
});

test('a profile that cannot be written: the card is read, it is said that nothing is kept, and all ends well', async () => {
  const file = test.info().outputPath('a-file');
  writeFileSync(file, '');
  // Chromium's socket lies in it, so its path must be short.
  const passing = mkdtempSync(join(tmpdir(), 'shomei-e2e-'));
  const { app, window, complaints, close } = await launchShomei({
    sample: 'adult',
    profileAt: file,
    env: { TMPDIR: passing },
  });
  const ended = new Promise<number | null>((resolve) => app.process().once('exit', resolve));
  await expect(new HomePage(window).heading).toHaveText(/読みました/);
  await expect(words(window)).toContainText('記録を置く場所に書き込めません');
  await close();
  expect(await ended).toBe(0);
  expect(complaints).toEqual([]);
  expect(readdirSync(passing, { recursive: true })).toEqual([]);
  rmSync(passing, { recursive: true });
});

/** One more preload script, which runs before the window's own. Electron before 35 has the older call alone. */
const usePreload = (app: ElectronApplication, path: string): Promise<void> =>
  app.evaluate(({ session }, filePath) => {
    const own: object = session.defaultSession;
    const register: unknown = Reflect.get(own, 'registerPreloadScript');
    if (typeof register === 'function') register.call(own, { type: 'frame', filePath });
    else Reflect.get(own, 'setPreloads').call(own, [filePath]);
  }, path);
