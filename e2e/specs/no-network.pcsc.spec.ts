import { writeFileSync } from 'node:fs';
import { networkUse, traceMissingReason } from '../fixtures/network-trace.ts';
import { smallPdf } from '../fixtures/small-pdf.ts';
import { startSample } from '../fixtures/start-sample.ts';
import { expect, test } from '../fixtures/test.ts';
import { CheckPage } from '../pages/check.page.ts';
import { SignScreen } from '../pages/sign.page.ts';

/** Where the test's own driver listens, on this machine alone: Node's inspector and Chromium's. */
const OF_THE_DRIVER = /sin_addr=inet_addr\("127\.0\.0\.1"\)/;

test('a whole session of use opens no connection but the one to the smart card service', async ({
  start,
  insert,
}, testInfo) => {
  test.skip(traceMissingReason() !== undefined, traceMissingReason());
  test.slow();
  const networkTrace = testInfo.outputPath('network.trace');
  const { app, home, certificate, password, pinChange, locked, window } = await start({ networkTrace });
  await expect(home.heading).toHaveText(/カードを置いてください/);

  await insert('adult');
  await home.askForPassword();
  await password.send('ABC123');
  await expect(home.certificate('sign')).toContainText('有効期間内');
  await home.openDetails('auth');
  for (const tab of ['dates', 'holder', 'fields', 'issuer'] as const) await certificate.open(tab);
  await certificate.goHome();

  await home.openDetails('sign');
  await window.getByRole('button', { name: 'ファイルに署名する' }).click();
  const signing = new SignScreen(window);
  const deed = testInfo.outputPath('deed.pdf');
  writeFileSync(deed, smallPdf);
  await signing.choose(deed);
  await signing.showOnPage();
  await signing.sign('ABC123');
  await window.getByRole('button', { name: '署名を見る' }).click();
  const check = new CheckPage(window);
  await check.button('今のファイルを見る').click();
  await expect(window.locator('iframe')).toBeVisible();
  await check.button('ホームに戻る').click();

  await pinChange.open('auth');
  await pinChange.change('1234', '9047');
  await expect(pinChange.heading).toHaveText('利用者証明用暗証番号を変えました');
  await pinChange.button('ホームに戻る').click();

  await startSample(window, 'both-locked');
  await home.nextStep.getByRole('button', { name: 'くわしい手順を見る' }).click();
  await expect(locked.wayOut).toContainText('市区町村の窓口');
  await app.close();

  const { connections, datagrams, bindings } = networkUse(networkTrace);
  expect(connections).toEqual([]);
  expect(datagrams).toEqual([]);
  expect(bindings.filter((line) => !OF_THE_DRIVER.test(line))).toEqual([]);
});
