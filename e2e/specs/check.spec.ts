import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { documents } from '../../src/shared/messages/ja/documents.ts';
import { viewerOrigin } from '../../src/shared/viewer/viewer-protocol.ts';
import { expectAccessible } from '../fixtures/accessibility.ts';
import { saveTo } from '../fixtures/save-dialog.ts';
import { expect, test } from '../fixtures/test.ts';
import { CheckPage } from '../pages/check.page.ts';
import { type SignedFixture, signedFixtures } from '../fixtures/signed-files.ts';

const { check: say } = documents;

/** Whether names of files may have any letters. The test's machine may have no Japanese locale. */
const ANY_LETTERS = { env: { LC_ALL: 'C.UTF-8' } } as const;

let folder = '';
let files: SignedFixture;
test.beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'shomei-check-'));
  files = signedFixtures(folder);
});
test.afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('a file that was changed after signing is told, and shown as it was signed', async ({ start }) => {
  const { window } = await start(ANY_LETTERS);
  const check = new CheckPage(window);
  await check.openFromHome();
  await check.choose(files.added);
  await expect(window.getByText(say.headlines['look-closer'].title)).toBeVisible();
  const signature = check.signature(1, 1);
  for (const answer of [
    say.integrity.unchanged,
    say.coverage['added-later'],
    say.issuers['self-signed'],
    say.revocation,
  ])
    await expect(signature).toContainText(answer);
  await expectAccessible(window);

  await signature.getByRole('button', { name: say.file.show }).click();
  const frame = window.frameLocator(`iframe[src^="${viewerOrigin}"]`);
  await expect(frame.locator('#text')).toHaveText('Signed text');
  await check.button(say.file.hide).click();
  await check.button(say.file.showWhole).click();
  await expect(frame.locator('#text')).toHaveText('Another text');
});

test('the file as it was signed is reached, looked at and saved by keyboard alone', async ({ start }) => {
  const { app, window } = await start(ANY_LETTERS);
  const check = new CheckPage(window);
  const saved = join(folder, 'as-signed.pdf');
  await saveTo(app, saved);
  await check.openFromHome();
  await check.choose(files.added);
  await expect(window.getByRole('heading', { level: 2, name: '追加.pdf' })).toBeFocused();
  const press = async (name: string) => {
    await window.keyboard.press('Tab');
    await expect(check.button(name)).toBeFocused();
    await window.keyboard.press('Enter');
  };
  await press(say.holder.show);
  await expect(window.getByText(say.holder.none)).toBeVisible();
  await press(say.file.show);
  await expect(window.frameLocator(`iframe[src^="${viewerOrigin}"]`).locator('#text')).toHaveText(
    'Signed text',
  );
  await press(say.file.save);
  await expect(window.getByText(say.file.saved)).toBeVisible();
  const whole = readFileSync(files.added);
  const revision = readFileSync(saved);
  expect(revision.length).toBeLessThan(whole.length);
  expect(whole.subarray(0, revision.length).equals(revision)).toBe(true);
});

test('a changed file, one without a signature and one that is none are three different answers', async ({
  start,
}) => {
  const { window } = await start(ANY_LETTERS);
  const check = new CheckPage(window);
  await check.openFromHome();
  for (const [path, headline] of [
    [files.changed, 'changed'],
    [files.unsigned, 'no-signature'],
    [files.other, 'cannot-be-checked'],
  ] as const) {
    await check.choose(path);
    await expect(window.getByText(say.headlines[headline].title)).toBeVisible();
    await check.button(say.again).click();
    await expect(check.heading).toBeFocused();
  }
});

test('a detached signature asks for its file, by keyboard alone', async ({ start }) => {
  const { window } = await start(ANY_LETTERS);
  const check = new CheckPage(window);
  await check.openFromHome();
  await check.choose(files.detached);
  await expect(window.getByText(say.content.title)).toBeVisible();
  await window.keyboard.press('Tab');
  await expect(check.button(say.content.choose)).toBeFocused();
  await check.choose(files.content);
  await expect(check.signature(1, 1)).toContainText(say.integrity.unchanged);
});

test('who signed is told only when asked for, and nothing of a file is kept', async ({ start }) => {
  const { window, profile } = await start(ANY_LETTERS);
  const check = new CheckPage(window);
  await check.openFromHome();
  await check.choose(files.card);
  await expect(window.getByText(say.issuers.sample)).toBeVisible();
  await expect(window.getByText('青葉')).toHaveCount(0);
  await check.button(say.holder.show).click();
  await expect(window.getByText('青葉')).toBeVisible();
  await check.button(say.holder.hide).click();
  await expect(window.getByText('青葉')).toHaveCount(0);
  const kept = readdirSync(profile, { recursive: true, encoding: 'utf8' }).filter((name) => {
    try {
      const content = readFileSync(join(profile, name), 'utf8');
      return content.includes('青葉') || content.includes('card.p7m');
    } catch {
      return false;
    }
  });
  expect(kept).toEqual([]);
});

test('a file that is gone is told, and another can be chosen', async ({ start }) => {
  const { window } = await start(ANY_LETTERS);
  const check = new CheckPage(window);
  await check.openFromHome();
  const gone = join(folder, 'gone.pdf');
  writeFileSync(gone, '%PDF-');
  const chosen = check.choose(gone);
  await chosen;
  await expect(window.getByText(say.headlines['cannot-be-checked'].title)).toBeVisible();
  await expect(window.getByText(say.obstacles.damaged)).toBeVisible();
});
