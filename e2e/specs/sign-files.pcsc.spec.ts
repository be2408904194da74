import { mkdtempSync, readdirSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { insertHeldCard } from '../fixtures/held-card.ts';
import { untilReadersAreEmpty } from '../fixtures/readers.ts';
import { smallPdf } from '../fixtures/small-pdf.ts';
import { expect, type Screens, test } from '../fixtures/test.ts';
import { Traces } from '../fixtures/traces.ts';
import { SignScreen } from '../pages/sign.page.ts';

/** A text like no other on the machine, and a possible 署名用パスワード. */
const CANARY = 'CANARY5T8W';
const KNOWN_IN_HEAP = 'JPKI for user authentication';
/** The same for the heap of the page. */
const KNOWN_IN_PAGE = 'changePinOnPad';

let folder = '';
test.beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'shomei-sign-'));
});
test.afterEach(() => rmSync(folder, { recursive: true, force: true }));

const inFolder = () => readdirSync(folder).toSorted((a, b) => a.localeCompare(b));
const file = (name: string) => {
  writeFileSync(join(folder, name), smallPdf);
  return join(folder, name);
};

/** From Home to the files, by way of the certificate. */
async function openSigning({ window, password }: Screens, text: string): Promise<SignScreen> {
  await window.getByRole('button', { name: 'ファイルに署名する' }).click();
  await window.getByRole('button', { name: 'パスワードを入れて見る' }).click();
  await password.send(text);
  const screen = new SignScreen(window);
  await expect(screen.files).toBeVisible();
  return screen;
}

test('files are signed with a card in a real reader, and the password is left nowhere', async ({
  start,
  insert,
}) => {
  test.slow();
  const shomei = await start({ settings: { log: true } });
  const { window } = shomei;
  const traces = await Traces.of(shomei);
  const { card } = await insert('adult', 0, { sign: { value: CANARY } });
  const screen = await openSigning(shomei, CANARY);
  await screen.choose(file('deed.pdf'));
  await screen.showOnPage();
  await screen.sign(CANARY);
  await expect(screen.result).toContainText('deed-signed.pdf');

  expect(inFolder()).toEqual(['deed-signed.pdf', 'deed.pdf']);
  expect(card.inspect().pins.sign?.triesLeft).toBe(5);
  expect(await traces.placesHolding(CANARY)).toEqual([]);
  expect(new Set(traces.messagesHolding(CANARY))).toEqual(
    new Set(['shomei:card.readSignatureCertificate', 'shomei:signing.sign']),
  );
  expect(await traces.heapOfMainHolds(CANARY, KNOWN_IN_HEAP)).toEqual([KNOWN_IN_HEAP]);
  expect(await traces.heapOfPageHolds(CANARY, KNOWN_IN_PAGE)).toEqual([KNOWN_IN_PAGE]);
  await screen.look();
  await expect(window.getByRole('heading', { level: 1 })).toContainText('署名されたファイル');
});

test('a card that is taken out and put back finds the files as they were', async ({ start, insert }) => {
  test.slow();
  const shomei = await start();
  const { window, password } = shomei;
  const { remove } = await insert('adult');
  const screen = await openSigning(shomei, 'ABC123');
  await screen.choose(file('deed.pdf'));
  await expect(screen.files).toContainText('署名できます');
  await remove();
  await expect(screen.files).toBeHidden();
  await insert('adult');
  await window.getByRole('button', { name: 'パスワードを入れて見る' }).click();
  await password.send('ABC123');
  await expect(screen.files).toContainText('署名できます');
  await screen.sign('ABC123');
  await expect(screen.result).toContainText('deed-signed.pdf');
});

/** Two files are being signed, and the card does not answer yet. */
async function heldWhileSigning(shomei: Screens) {
  const held = await insertHeldCard('SIGN');
  const screen = await openSigning(shomei, 'ABC123');
  await screen.choose(file('one.pdf'), file('two.pdf'));
  await expect(screen.files.getByText('署名できます')).toHaveCount(2);
  await screen.sign('ABC123');
  await held.arrived;
  return { held, screen };
}

test('the stop button ends a signing: what the list calls signed is there, and nothing else', async ({
  start,
}) => {
  const { held, screen } = await heldWhileSigning(await start());
  await screen.stop.click();
  held.release();
  await expect(screen.result).toContainText('止めました');
  const signed = await screen.result.getByText(/-signed\.pdf$/).allTextContents();
  expect(inFolder()).toEqual(['one.pdf', ...signed, 'two.pdf'].toSorted((a, b) => a.localeCompare(b)));
  expect(signed).not.toContain('two-signed.pdf');
  await held.remove();
  await untilReadersAreEmpty();
});

test('a computer that goes to sleep while files are read sends no password afterwards', async ({
  start,
  insert,
}) => {
  test.slow();
  const shomei = await start();
  const { card } = await insert('adult');
  const screen = await openSigning(shomei, 'ABC123');
  // It takes a while to read.
  const large = file('large.bin');
  truncateSync(large, 600_000_000);
  await screen.choose(large);
  await expect(screen.files.getByText('署名できます')).toBeVisible({ timeout: 30_000 });
  await screen.sign('XYZ999');
  await shomei.app.evaluate(({ powerMonitor }) => void powerMonitor.emit('suspend'));
  await expect(screen.result).toContainText('止めました');
  expect(card.inspect().pins.sign?.triesLeft).toBe(5);
  expect(inFolder()).toEqual(['large.bin']);
});

test('a card that is pulled while it signs leaves no half file', async ({ start }) => {
  const { held, screen } = await heldWhileSigning(await start());
  await held.remove();
  held.release();
  await expect(screen.result.getByText('署名していません')).toHaveCount(2);
  await expect(screen.result).not.toContainText('暗証番号が違います');
  expect(inFolder()).toEqual(['one.pdf', 'two.pdf']);
  await untilReadersAreEmpty();
});
