import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { smallPdf } from '../fixtures/small-pdf.ts';
import { expect, test } from '../fixtures/test.ts';
import { Traces } from '../fixtures/traces.ts';
import { SignScreen } from '../pages/sign.page.ts';

/** A text like no other on the machine, and a possible 署名用パスワード. */
const CANARY = 'CANARY5T8W';
const KNOWN_IN_HEAP = 'JPKI for user authentication';

test('files are signed with a card in a real reader, and the password is left nowhere', async ({
  start,
  insert,
}) => {
  test.slow();
  const folder = mkdtempSync(join(tmpdir(), 'shomei-sign-'));
  const shomei = await start({ settings: { log: true } });
  const { home, password, window } = shomei;
  const traces = await Traces.of(shomei);
  const { card } = await insert('adult', 0, { sign: { value: CANARY } });
  await home.askForPassword();
  await password.send(CANARY);
  await home.openDetails('sign');
  await window.getByRole('button', { name: 'ファイルに署名する' }).click();
  const screen = new SignScreen(window);
  writeFileSync(join(folder, 'deed.pdf'), smallPdf);
  await screen.choose(join(folder, 'deed.pdf'));
  await screen.sign(CANARY);
  await expect(screen.result).toContainText('deed-signed.pdf');

  expect(readdirSync(folder).toSorted((a, b) => a.localeCompare(b))).toEqual(['deed-signed.pdf', 'deed.pdf']);
  expect(card.inspect().pins.sign?.triesLeft).toBe(5);
  expect(await traces.placesHolding(CANARY)).toEqual([]);
  expect(new Set(traces.messagesHolding(CANARY))).toEqual(
    new Set(['shomei:card.readSignatureCertificate', 'shomei:signing.sign']),
  );
  expect(await traces.heapOfMainHolds(CANARY, KNOWN_IN_HEAP)).toEqual([KNOWN_IN_HEAP]);
  await window.getByRole('button', { name: '署名を見る' }).click();
  await expect(window.getByRole('heading', { level: 1 })).toContainText('署名されたファイル');
  rmSync(folder, { recursive: true, force: true });
});
