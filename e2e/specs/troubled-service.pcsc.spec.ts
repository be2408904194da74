import { expect } from '@playwright/test';
import { test } from '../fixtures/test.ts';
import { ScriptedService, type Script } from '../fixtures/scripted-service/scripted-service.ts';
import { launchShomei } from '../fixtures/shomei.ts';
import { createVirtualCard } from '../../src/virtual-card/virtual-card.ts';

/** The window against a service that misbehaves, with one `adult` card in it. Ends the window and then the service. */
async function withService(
  script: Script,
  use: (window: Awaited<ReturnType<typeof launchShomei>>) => Promise<void>,
) {
  const service = await ScriptedService.start([
    'Reader A 00 00',
    'Reader B 00 00',
    'Reader C 00 00',
    'Reader D 00 00',
  ]);
  service.insert(0, createVirtualCard('adult', { now: new Date() }));
  service.script = script;
  const shomei = await launchShomei({ env: { PCSCLITE_CSOCK_NAME: service.socket } });
  const process = shomei.app.process();
  const ended = new Promise<void>((resolve) => process.once('exit', () => resolve()));
  try {
    await use(shomei);
  } finally {
    // Playwright waits for the process, so a process that stays makes the test hang.
    await shomei.close();
    await ended;
    await service.stop();
  }
}

test('a service that never answers is told as that, and the window can be closed', async () => {
  await withService(
    ({ kind }) => (kind === 'version' ? 'hang' : undefined),
    async ({ window }) => {
      await expect(window.getByRole('heading', { level: 1 })).toHaveText(/サービスが返事をしません/);
    },
  );
});

test('a reader that hangs is told as that, and the window can be closed', async () => {
  await withService(
    ({ kind }) => (kind === 'transmit' ? 'hang' : undefined),
    async ({ window }) => {
      await expect(window.getByRole('heading', { level: 1 })).toHaveText(/カードリーダーが返事をしません/, {
        timeout: 30_000,
      });
    },
  );
});

test('three readers that hang leave a card in the fourth to be read', async () => {
  const service = await ScriptedService.start([
    'Reader A 00 00',
    'Reader B 00 00',
    'Reader C 00 00',
    'Reader D 00 00',
  ]);
  const now = new Date();
  for (const reader of [0, 1, 2, 3]) service.insert(reader, createVirtualCard('adult', { now }));
  service.script = ({ kind, reader }) =>
    kind === 'transmit' && reader !== 'Reader D 00 00' ? 'hang' : undefined;
  const { window, close } = await launchShomei({ env: { PCSCLITE_CSOCK_NAME: service.socket } });
  await expect(window.getByText('読みました').first()).toBeVisible();
  await close();
  await service.stop();
});
