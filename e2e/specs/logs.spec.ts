import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expectAccessible } from '../fixtures/accessibility.ts';
import { launchShomei } from '../fixtures/shomei.ts';
import { startSample } from '../fixtures/start-sample.ts';
import { expect, test } from '../fixtures/test.ts';
import { LogsDialog } from '../pages/logs-dialog.page.ts';

/** Looks like no other text on the machine, and is a possible 署名用パスワード. */
const CANARY = 'CANARY7X9Q';

test('the log is written only when somebody wants it, holds no secret and no name, and goes when it is deleted', async ({
  start,
}) => {
  test.slow();
  const { home, password, profile, window } = await start({ sample: 'adult' });
  const logs = new LogsDialog(window);
  const folder = join(profile, 'logs');
  await expect(home.heading).toHaveText(/読みました/);
  expect(existsSync(folder)).toBe(false);

  await logs.open();
  await expect(logs.dialog).toContainText('まだ記録はありません');
  await logs.keep.click();
  await logs.close();
  await startSample(window, 'adult');
  await home.askForPassword();
  await password.send(CANARY);
  await expect(password.alert).toContainText('残りは4回');
  await password.send('ABC123');
  await expect(home.certificate('sign')).toContainText('有効期間内');

  await logs.open();
  await expect(logs.lines).toContainText('exchange command=00200080… answer=63C4 (0 bytes)');
  await expectAccessible(window);
  const written = readFileSync(join(folder, 'shomei.log'), 'latin1');
  for (const secret of [CANARY, 'ABC123', Buffer.from(CANARY).toString('hex').toUpperCase(), '414243313233'])
    expect(written).not.toContain(secret);
  // The names of the sample's holder, issuer and reader, as text and as the bytes from the card.
  for (const name of ['JPKI', 'Shomei Sample Reader', '4A504B49']) expect(written).not.toContain(name);

  await logs.button('記録を消す').click();
  await expect(logs.dialog).toContainText('まだ記録はありません');
  expect(existsSync(folder)).toBe(false);
});

test('a page that crashes comes back; no dump of it is made', async () => {
  const { app, window, profile, complaints, close } = await launchShomei({
    sample: 'adult',
    settings: { log: true },
  });
  await expect(window.getByRole('heading', { level: 1 })).toHaveText(/読みました/);
  const isBack = app.evaluate(
    ({ BrowserWindow }) =>
      new Promise<string>((resolve) => {
        const [shown] = BrowserWindow.getAllWindows();
        shown?.webContents.once('did-finish-load', () => {
          const look = () =>
            void shown.webContents
              .executeJavaScript('document.querySelector("h1")?.textContent ?? ""')
              .then((text: string) => (text ? resolve(text) : setImmediate(look)));
          look();
        });
        shown?.webContents.forcefullyCrashRenderer();
      }),
  );
  expect(await isBack).toMatch(/読みました/);
  expect(complaints).toEqual([
    expect.stringMatching(/^shomei: incident [0-9a-f]{8}: page (crashed|killed)$/),
  ]);
  expect(readFileSync(join(profile, 'logs', 'shomei.log'), 'utf8')).toContain('what=page');
  const files = readdirSync(profile, { recursive: true, encoding: 'utf8' });
  expect(files.filter((name) => name.endsWith('.dmp'))).toEqual([]);
  await close();
});
