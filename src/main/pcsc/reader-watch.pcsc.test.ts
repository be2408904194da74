import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import {
  type Pcscd,
  pcscdMissingReason,
  startPcscd,
  VPCD_PORTS,
  VPCD_READERS,
} from '../../../e2e/fixtures/pcscd.ts';
import { type InsertedCard, insertIntoVpcd } from '../../virtual-card/vpcd-bridge.ts';
import type { CardGateway } from '../card/card-gateway.ts';
import { INFINITE } from './pcsc-api.ts';
import { createPcscGateway } from './pcsc-gateway.ts';
import { overheardPcsc, plainCard, readerIn, SELECT, StatusRecorder } from './pcsc-test-kit.ts';

const missing = pcscdMissingReason();
const [FIRST, SECOND] = VPCD_READERS;
const [FIRST_PORT, SECOND_PORT] = VPCD_PORTS;

describe.skipIf(missing)(`the watch over real readers${missing ? ` (${missing})` : ''}`, () => {
  let service: Pcscd;
  let gateway: CardGateway;
  let recorder: StatusRecorder;
  let inserted: InsertedCard[];
  /** Resolves at the next call that waits without end. */
  let restsNext: () => Promise<void>;

  beforeAll(async () => {
    service = await startPcscd();
  });
  afterAll(() => service.stop());

  beforeEach(async () => {
    let rests = (): void => undefined;
    restsNext = () => new Promise((resolve) => (rests = resolve));
    const pcsc = overheardPcsc((call, [, timeout]) => {
      if (call === 'getStatusChange' && timeout === INFINITE) rests();
    });
    gateway = createPcscGateway({ load: () => pcsc });
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

  const insert = async (port: number, card = plainCard()): Promise<InsertedCard> => {
    const now = await insertIntoVpcd(card, { port });
    inserted.push(now);
    return now;
  };

  test('begins with "starting", then lists both readers', () => {
    expect(recorder.seen[0]).toEqual({ service: 'starting' });
    expect(recorder.seen.at(-1)).toEqual({
      service: 'running',
      readers: [
        { name: FIRST, card: 'none', insertion: 0 },
        { name: SECOND, card: 'none', insertion: 0 },
      ],
    });
  });

  test('sees a card come and go, and counts each insertion', async () => {
    const first = await insert(FIRST_PORT);
    expect(await recorder.untilCard(FIRST, 'present')).toMatchObject({ insertion: 1 });
    await first.remove();
    expect(await recorder.untilCard(FIRST, 'none')).toMatchObject({ insertion: 1 });
    await insert(FIRST_PORT);
    expect(await recorder.untilCard(FIRST, 'present')).toMatchObject({ insertion: 2 });
  });

  test('follows two readers at once', async () => {
    await insert(FIRST_PORT);
    await insert(SECOND_PORT);
    const both = await recorder.until((status) =>
      VPCD_READERS.every((reader) => readerIn(status, reader)?.card === 'present'),
    );
    expect(VPCD_READERS.map((reader) => readerIn(both, reader)?.insertion)).toEqual([1, 1]);
  });

  test('waits in one call without end while nothing happens', async () => {
    await restsNext();
    const again = restsNext();
    await insert(FIRST_PORT);
    await recorder.untilCard(FIRST, 'present');
    await again;
  });

  test('does not take the use of a card by another program for an insertion', async () => {
    const card = await insert(FIRST_PORT);
    await recorder.untilCard(FIRST, 'present');
    const other = createPcscGateway();
    await other.withCard(FIRST, (transport) => transport.transmit(SELECT));
    await other.withCard(FIRST, (transport) => {
      transport.powerOffAtEnd();
      return transport.transmit(SELECT);
    });
    await card.remove();
    await recorder.untilCard(FIRST, 'none');
    const cards = recorder.seen
      .map((status) => readerIn(status, FIRST))
      .filter((reader) => reader !== undefined);
    expect(cards.map(({ card: state, insertion }) => [state, insertion])).toEqual([
      ['none', 0],
      ['present', 1],
      ['none', 1],
    ]);
  });

  test('looks again on refresh, and knows the card it saw before', async () => {
    await insert(FIRST_PORT);
    await recorder.untilCard(FIRST, 'present');
    await restsNext();
    const reports = recorder.seen.length;
    const again = restsNext();
    gateway.refresh();
    await again;
    expect(recorder.seen).toHaveLength(reports);
    await inserted[0]?.remove();
    expect(await recorder.untilCard(FIRST, 'none')).toMatchObject({ insertion: 1 });
  });

  test('tells a late listener at once, and no listener that has left', async () => {
    const late: string[] = [];
    const leave = gateway.watch(({ service: state }) => late.push(state));
    expect(late).toEqual(['running']);
    leave();
    await insert(FIRST_PORT);
    await recorder.untilCard(FIRST, 'present');
    expect(late).toEqual(['running']);
  });
});
