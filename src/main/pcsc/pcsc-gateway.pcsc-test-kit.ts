import { afterAll, afterEach, beforeAll, beforeEach } from 'vitest';
import {
  type Pcscd,
  pcscdMissingReason,
  startPcscd,
  VPCD_PORTS,
  VPCD_READERS,
} from '../../../e2e/fixtures/pcscd.ts';
import { type InsertedCard, insertIntoVpcd } from '../../virtual-card/vpcd-bridge.ts';
import type { CardGateway, CardTransport } from '../card/card-gateway.ts';
import { createPcscGateway } from './pcsc-gateway.ts';
import { plainCard, SELECT, StatusRecorder } from './pcsc-test-kit.ts';

export const missing = pcscdMissingReason();

export const [FIRST, SECOND] = VPCD_READERS;

export const [FIRST_PORT, SECOND_PORT] = VPCD_PORTS;

export const OK = Uint8Array.of(0x90, 0x00);

/** How long the impatient gateway waits for other programs: enough for a card, little for a test. Milliseconds. */
const PATIENCE = 1_000;

export const select = (card: CardTransport): Promise<Uint8Array> => card.transmit(SELECT);

export const inUse = { name: 'TransportFault', reason: 'card-in-use' };

/** A use of the card that lasts until the test ends it. */
export function longUse(gateway: CardGateway, reader: string) {
  let end = (): void => undefined;
  const ended = new Promise<void>((resolve) => (end = resolve));
  let done = Promise.resolve();
  const card = new Promise<CardTransport>((resolve, reject) => {
    done = gateway.withCard(reader, (transport) => {
      resolve(transport);
      return ended;
    });
    done.catch(reject);
  });
  return { card, end, done };
}

let service: Pcscd;
export let gateway: CardGateway;
export let impatient: CardGateway;
export let other: CardGateway;
export let recorder: StatusRecorder;
export let inserted: InsertedCard[];

/** For the beginning of a `describe`. */
export function useRealReaders(): void {
  beforeAll(async () => {
    service = await startPcscd();
  });

  afterAll(() => service.stop());

  beforeEach(async () => {
    gateway = createPcscGateway();
    impatient = createPcscGateway({ limits: { card: PATIENCE } });
    other = createPcscGateway();
    recorder = new StatusRecorder(gateway);
    inserted = [];
    await recorder.untilCard(FIRST, 'none');
    await recorder.untilCard(SECOND, 'none');
  });

  afterEach(async () => {
    await Promise.all(inserted.map((card) => card.remove()));
    await recorder.untilCard(FIRST, 'none');
    await recorder.untilCard(SECOND, 'none');
    await gateway.close();
  });
}

export const insert = async (card = plainCard(), reader: string = FIRST): Promise<InsertedCard> => {
  const now = await insertIntoVpcd(card, { port: reader === FIRST ? FIRST_PORT : SECOND_PORT });
  inserted.push(now);
  await recorder.untilCard(reader, 'present');
  return now;
};
