import { rmSync } from 'node:fs';
import { dirname } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import {
  type Pcscd,
  pcscdForeignReason,
  pcscdMissingReason,
  pcscdSocket,
  startPcscd,
  VPCD_PORTS,
  VPCD_READERS,
} from '../../../e2e/fixtures/pcscd.ts';
import { insertIntoVpcd } from '../../virtual-card/vpcd-bridge.ts';
import type { CardGateway } from '../card/card-gateway.ts';
import { createPcscGateway } from './pcsc-gateway.ts';
import { plainCard, SELECT, StatusRecorder } from './pcsc-test-kit.ts';

const missing = pcscdMissingReason() ?? pcscdForeignReason();
const [READER] = VPCD_READERS;
const [PORT] = VPCD_PORTS;
const NOT_RUNNING = { service: 'failed', reason: 'not-running' };

describe.skipIf(missing)(`a service that comes and goes${missing ? ` (${missing})` : ''}`, () => {
  let service: Pcscd;
  let gateway: CardGateway;

  beforeAll(async () => {
    service = await startPcscd();
  });
  afterAll(() => service.stop());
  beforeEach(() => {
    gateway = createPcscGateway();
  });
  afterEach(() => gateway.close());

  test('is found when it starts later, with the socket of a dead one lying there', async () => {
    await service.kill();
    const recorder = new StatusRecorder(gateway);
    expect(await recorder.until(({ service: state }) => state !== 'starting')).toEqual(NOT_RUNNING);
    await service.restart();
    await recorder.untilCard(READER, 'none');
  });

  test('is found when it starts later, and nothing of it was there before', async () => {
    await service.kill();
    rmSync(dirname(pcscdSocket()), { recursive: true });
    const recorder = new StatusRecorder(gateway);
    expect(await recorder.until(({ service: state }) => state !== 'starting')).toEqual(NOT_RUNNING);
    await service.restart();
    await recorder.untilCard(READER, 'none');
  });

  test('may be killed and started again: its cards are seen anew', async () => {
    const recorder = new StatusRecorder(gateway);
    await recorder.untilCard(READER, 'none');
    await insertIntoVpcd(plainCard(), { port: PORT });
    expect(await recorder.untilCard(READER, 'present')).toMatchObject({ insertion: 1 });
    await service.kill();
    expect(await recorder.until(({ service: state }) => state === 'failed')).toEqual(NOT_RUNNING);
    await service.restart();
    const card = await insertIntoVpcd(plainCard(), { port: PORT });
    expect(await recorder.untilCard(READER, 'present')).toMatchObject({ insertion: 2 });
    const response = await gateway.withCard(READER, (transport) => transport.transmit(SELECT));
    expect(response).toHaveLength(2);
    await card.remove();
    await recorder.untilCard(READER, 'none');
  });

  test('killed in the middle of a command is a fault of the service', async () => {
    const recorder = new StatusRecorder(gateway);
    await recorder.untilCard(READER, 'none');
    // A card that thinks longer than the service lives.
    await insertIntoVpcd(plainCard(), { port: PORT, latencyMs: 60_000 });
    await recorder.untilCard(READER, 'present');
    await gateway.withCard(READER, async (transport) => {
      const answer = expect(transport.transmit(SELECT)).rejects.toMatchObject({ reason: 'service-gone' });
      await service.kill();
      await answer;
    });
    await recorder.until(({ service: state }) => state === 'failed');
    await service.restart();
    await recorder.untilCard(READER, 'none');
  });

  test('that is not there refuses a card at once', async () => {
    await service.kill();
    const used = gateway.withCard(READER, (transport) => transport.transmit(SELECT));
    await expect(used).rejects.toMatchObject({ name: 'TransportFault', reason: 'service-not-running' });
    await service.restart();
  });
});
