import { attack } from '../fixtures/hostile-page.ts';
import { networkUse, traceMissingReason } from '../fixtures/network-trace.ts';
import { launchShomei } from '../fixtures/shomei.ts';
import { expect, test } from '../fixtures/test.ts';
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

/**
 * Chromium learns which of the machine's addresses WebRTC would use by connecting a datagram socket, which asks the
 * kernel for a route and sends nothing: that there is no datagram is expected above. Only a script that creates an
 * RTCPeerConnection makes it do so, and ours never does.
 */
const isRouteQuestion = (line: string): boolean =>
  /htons\(53\).*("8\.8\.8\.8"|"2001:4860:4860::8888")/.test(line);
