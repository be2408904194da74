import { attack } from '../fixtures/hostile-page.ts';
import { networkUse, traceMissingReason } from '../fixtures/network-trace.ts';
import { launchShomei } from '../fixtures/shomei.ts';
import { expect, test } from '../fixtures/test.ts';
import { LogsDialog } from '../pages/logs-dialog.page.ts';
import { HomePage } from '../pages/home.page.ts';

test.describe('a hostile script in the page', () => {
  // eslint-disable-next-line no-empty-pattern -- the harness wants a pattern here
  test('gets at nothing outside of it, and not a byte onto the network', async ({}, testInfo) => {
    test.skip(traceMissingReason() !== undefined, traceMissingReason());
    test.slow();
    const networkTrace = testInfo.outputPath('network.trace');
    const { app, window, close } = await launchShomei({ sample: 'adult', networkTrace });
    await expect(new HomePage(window).heading).toHaveText(/読みました/);
    const { 'still here': isStillHere, ...results } = await attack(window);
    expect(Object.entries(results).filter(([, result]) => result !== 'refused')).toEqual([]);
    expect(isStillHere).toBe('true');
    expect(app.windows()).toHaveLength(1);
    process.stdout.write(`${Object.keys(results).length} attempts refused\n`);
    await close();

    const { connections, datagrams } = networkUse(networkTrace);
    expect(connections.filter((line) => !isRouteQuestion(line))).toEqual([]);
    expect(datagrams).toEqual([]);
  });
});

test('a link is opened only after a click, and only one of the list, by the system', async () => {
  const { app, window, complaints, close } = await launchShomei({ sample: 'both-locked' });
  await expect(new HomePage(window).heading).toHaveText(/読みました/);
  await app.evaluate(({ shell }) => {
    const opened: string[] = [];
    Object.assign(globalThis, { opened });
    shell.openExternal = async (url) => void opened.push(url);
  });
  const opened = () => app.evaluate(() => Reflect.get(globalThis, 'opened') as string[]);

  const withoutClick = await app.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows()[0]?.webContents.executeJavaScript(
      // For five seconds the harness's own actions count as a person's.
      `(async () => {
        while (navigator.userActivation.isActive) await new Promise((resolve) => setTimeout(resolve, 50));
        return (await window.shomei.app.openLink({ link: 'jpki-portal' })).ok;
      })()`,
    ),
  );
  expect(withoutClick).toBe(false);
  expect(await opened()).toEqual([]);
  expect(complaints).toEqual([expect.stringMatching(/shomei:app\.openLink without the user$/)]);

  // An evaluation by the harness counts as a person's act.
  const link = (name: string) =>
    window.evaluate((each) => globalThis.window.shomei.app.openLink({ link: each as 'jpki-portal' }), name);
  expect(await link('https://example.com/')).toMatchObject({ ok: false });
  expect(await link('jpki-portal')).toMatchObject({ ok: true });
  expect(await opened()).toEqual(['https://www.jpki.go.jp/']);
  // As many as it likes, after one press: one at most.
  const flood = ['jpki-portal', 'card-site', 'myna-portal', 'card-lost', 'pin-reset'].map(link);
  await Promise.all(flood);
  expect((await opened()).length).toBeLessThanOrEqual(2);
  await close();
});

test('a request that main itself would make is refused too, and counted', async ({ start }) => {
  const { app, home, window } = await start({ sample: 'adult' });
  await expect(home.heading).toHaveText(/読みました/);
  const outcome = await app.evaluate(({ session }) =>
    session.defaultSession.fetch('http://192.0.2.1/').then(
      () => 'answered',
      (error: Error) => error.message,
    ),
  );
  expect(outcome).toContain('ERR_BLOCKED_BY_CLIENT');
  const logs = new LogsDialog(window);
  await logs.open();
  await expect(logs.dialog).toContainText('1回止めました');
});

test('the window is kept out of screenshots while a password is typed', async ({ start }) => {
  const { app, home, password, window } = await start({ sample: 'adult' });
  await expect(home.heading).toHaveText(/読みました/);
  await app.evaluate(({ BrowserWindow }) => {
    const told: boolean[] = [];
    Object.assign(globalThis, { told });
    for (const each of BrowserWindow.getAllWindows()) each.setContentProtection = (on) => void told.push(on);
  });
  const told = () => app.evaluate(() => Reflect.get(globalThis, 'told') as boolean[]);
  await home.askForPassword();
  await expect(password.field).toBeVisible();
  await expect.poll(told).toEqual([true]);
  // What a script of the page claims is not enough.
  await window.evaluate(() => globalThis.window.shomei.app.setContentProtection({ on: false }));
  expect(await told()).toEqual([true]);
  await password.giveUp();
  await expect.poll(told).toEqual([true, false]);
});

/**
 * Chromium finds out which of the machine's addresses WebRTC would use by connecting a datagram socket. That asks the
 * kernel for a route and sends nothing: no datagram is expected above. Only a script that creates an RTCPeerConnection
 * causes it, and ours never does.
 */
const isRouteQuestion = (line: string): boolean =>
  /htons\((?:53|443)\).*("8\.8\.8\.8"|"2001:4860:4860::8888")/.test(line);
