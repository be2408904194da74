import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startSample } from '../fixtures/start-sample.ts';
import { expect, test } from '../fixtures/test.ts';

let folder: string;
test.beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'shomei-policy-'));
});
test.afterEach(() => rmSync(folder, { recursive: true }));

const written = (content: object): string => {
  const path = join(folder, 'policy.json');
  writeFileSync(path, JSON.stringify(content));
  return path;
};

test('what the policy switches off is not offered, and main refuses it to a page that asks all the same', async ({
  start,
}) => {
  const policy = written({
    language: 'en',
    disableReminders: true,
    disableExports: true,
    disableSigning: true,
  });
  const { window } = await start({ sample: 'adult', policy });
  await window.getByRole('button', { name: 'Settings' }).waitFor();
  const answers = await window.evaluate(async () => {
    const { signing, elsewhere, app } = globalThis.window.shomei;
    return Promise.all([
      signing.look({ id: '1', form: 'p7s' }),
      elsewhere.sshKey({ cardId: '1' }),
      app.updateSettings({ language: 'ja' }),
    ]);
  });
  expect(answers.map((answer) => (answer.ok ? 'ok' : answer.error.code))).toEqual(
    Array(3).fill('operation/switched-off'),
  );
  await window.getByRole('button', { name: 'Settings' }).click();
  await expect(window.getByRole('dialog')).toContainText('Set by your organisation');
  await expect(window.getByRole('radio', { name: '日本語' })).toHaveCount(0);
});

test('at a counter the window begins anew at Home when the card leaves', async ({ start }) => {
  const { app, window, home, guide } = await start({
    sample: 'adult',
    policy: written({ forgetWhenCardLeaves: true }),
  });
  await expect(home.heading).toHaveText(/読みました/);
  await guide.open.click();
  await guide.search.fill('引っ越し');
  await window.evaluate(() => globalThis.window.shomei.app.copyText({ text: 'ssh-rsa CANARY' }));
  const clipboard = () => app.evaluate((electron) => electron.clipboard.readText());
  expect(await clipboard()).toBe('ssh-rsa CANARY');
  await startSample(window, 'child');
  await expect(home.heading).toHaveText(/読みました/);
  await expect(guide.search).toHaveCount(0);
  await expect.poll(clipboard).toBe('');
});

test('a damaged policy is told on Home, and cards are read', async ({ start }) => {
  const { window, home } = await start({ sample: 'adult', policy: written({ disablePrinting: true }) });
  await expect(window.getByRole('alert')).toContainText('組織の設定を読めません');
  // Samples are off with everything else. The card of a reader would be shown.
  await expect(home.heading).not.toHaveText(/読みました/);
});
