import { readFile } from 'node:fs/promises';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
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
import { command, holdExclusively, plainCard, SELECT, StatusRecorder } from './pcsc-test-kit.ts';

const missing = pcscdMissingReason();
const [FIRST, SECOND] = VPCD_READERS;
const [FIRST_PORT, SECOND_PORT] = VPCD_PORTS;
const OK = Uint8Array.of(0x90, 0x00);
/** How long the impatient gateway waits for other programs: enough for a card, little for a test. Milliseconds. */
const PATIENCE = 1_000;

const select = (card: CardTransport): Promise<Uint8Array> => card.transmit(SELECT);
const inUse = { name: 'TransportFault', reason: 'card-in-use' };

/** A use of the card that lasts until the test ends it. */
function longUse(gateway: CardGateway, reader: string) {
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

describe.skipIf(missing)(`a card in a real reader${missing ? ` (${missing})` : ''}`, () => {
  let service: Pcscd;
  let gateway: CardGateway;
  let impatient: CardGateway;
  let other: CardGateway;
  let recorder: StatusRecorder;
  let inserted: InsertedCard[];

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

  const insert = async (card = plainCard(), reader: string = FIRST): Promise<InsertedCard> => {
    const now = await insertIntoVpcd(card, { port: reader === FIRST ? FIRST_PORT : SECOND_PORT });
    inserted.push(now);
    await recorder.untilCard(reader, 'present');
    return now;
  };

  test('does not tell where a virtual reader is plugged in, for it is on no USB', async () => {
    const plain = plainCard();
    inserted.push(await insertIntoVpcd(plain, { port: FIRST_PORT }));
    await recorder.untilCard(FIRST, 'present');
    await expect(gateway.plugOf(FIRST)).resolves.toBeUndefined();
    await expect(gateway.plugOf(SECOND)).resolves.toBeUndefined();
    await expect(gateway.withCard(FIRST, select)).resolves.toEqual(OK);
  });

  test('gives the whole response, data and status word', async () => {
    const response = Uint8Array.of(1, 2, 3, 0x90, 0x00);
    const card = plainCard(() => response);
    await insert(card);
    await expect(gateway.withCard(FIRST, select)).resolves.toEqual(response);
    expect(card.commands).toEqual([SELECT]);
  });

  test('has no keys to enter a PIN on', async () => {
    await insert();
    await expect(gateway.withCard(FIRST, (card) => card.pinPad())).resolves.toBeUndefined();
  });

  test('takes a response of extended length', async () => {
    const response = new Uint8Array(20_000).fill(0x5a);
    response.set(OK, response.length - OK.length);
    await insert(plainCard(() => response));
    const read = command(0x00, 0xb0, 0x00, 0x00, 0x00, 0x4e, 0x1e);
    await expect(gateway.withCard(FIRST, (card) => card.transmit(read))).resolves.toEqual(response);
  });

  test('hands on GET RESPONSE and wrong-length answers as they are', async () => {
    const card = plainCard(() => Uint8Array.of(0x61, 0x10));
    await insert(card);
    await expect(gateway.withCard(FIRST, select)).resolves.toEqual(Uint8Array.of(0x61, 0x10));
    expect(card.commands).toHaveLength(1);
  });

  test('keeps the order of commands that are not waited for', async () => {
    const card = plainCard((sent) => Uint8Array.of(sent[3] ?? 0, 0x90, 0x00));
    await insert(card);
    const answers = await gateway.withCard(FIRST, (transport) =>
      Promise.all([1, 2, 3].map((p2) => transport.transmit(command(0, 0xa4, 0, p2)))),
    );
    expect(answers.map(([first]) => first)).toEqual([1, 2, 3]);
  });

  test('serves callers of one reader one after the other', async () => {
    await insert();
    const order: string[] = [];
    const use = (name: string) =>
      gateway.withCard(FIRST, async (card) => {
        order.push(`${name} begins`);
        await card.transmit(SELECT);
        order.push(`${name} ends`);
      });
    await Promise.all([use('a'), use('b')]);
    expect(order).toEqual(['a begins', 'a ends', 'b begins', 'b ends']);
  });

  test('serves two readers at the same time', async () => {
    await insert(plainCard(), FIRST);
    await insert(plainCard(), SECOND);
    const first = longUse(gateway, FIRST);
    await first.card;
    await expect(gateway.withCard(SECOND, select)).resolves.toEqual(OK);
    first.end();
    await first.done;
  });

  test('closes the transport with its use', async () => {
    await insert();
    const kept = await gateway.withCard(FIRST, (card) => Promise.resolve(card));
    await expect(kept.transmit(SELECT)).rejects.toMatchObject({ reason: 'closed' });
  });

  test('is not given out any more by a gateway that was closed', async () => {
    await insert();
    await other.close();
    await expect(other.withCard(FIRST, select)).rejects.toMatchObject({ reason: 'closed' });
  });

  test('lets go of the card when its use fails, and passes the error on', async () => {
    await insert();
    const error = new Error('of the caller');
    await expect(gateway.withCard(FIRST, () => Promise.reject(error))).rejects.toBe(error);
    await expect(other.withCard(FIRST, select)).resolves.toEqual(OK);
  });

  test('takes the power from the card only when asked to', async () => {
    const card = plainCard();
    await insert(card);
    await gateway.withCard(FIRST, select);
    const before = card.powers.length;
    await gateway.withCard(FIRST, select);
    expect(card.powers).toHaveLength(before);
    await gateway.withCard(FIRST, (transport) => {
      transport.powerOffAtEnd();
      return select(transport);
    });
    expect(card.powers.slice(before)).toEqual(['off', 'on']);
    await expect(gateway.withCard(FIRST, select)).resolves.toEqual(OK);
  });

  test('waits for another program that ends its transaction in time', async () => {
    await insert();
    const held = longUse(other, FIRST);
    await held.card;
    const mine = gateway.withCard(FIRST, select);
    held.end();
    await expect(mine).resolves.toEqual(OK);
    await held.done;
  });

  test('goes on when the other program took the power from the card', async () => {
    await insert();
    const held = longUse(other, FIRST);
    (await held.card).powerOffAtEnd();
    const mine = gateway.withCard(FIRST, select);
    held.end();
    await expect(mine).resolves.toEqual(OK);
    await held.done;
  });

  test('says that the card is in use when a transaction of another program lasts, and leaves nothing behind', async () => {
    await insert();
    const held = longUse(other, FIRST);
    const theirs = await held.card;
    await expect(impatient.withCard(FIRST, select)).rejects.toMatchObject(inUse);
    await expect(impatient.withCard(FIRST, select)).rejects.toMatchObject(inUse);
    await expect(theirs.transmit(SELECT)).resolves.toEqual(OK);
    held.end();
    await held.done;
    await vi.waitFor(() => impatient.withCard(FIRST, select), { timeout: 30_000 });
    await expect(other.withCard(FIRST, select)).resolves.toEqual(OK);
  });

  test('leaves a thread to the rest of the program while both readers are held by others', async () => {
    await insert(plainCard(), FIRST);
    await insert(plainCard(), SECOND);
    const held = VPCD_READERS.map((reader) => longUse(other, reader));
    await Promise.all(held.map(({ card }) => card));
    const mine = VPCD_READERS.map((reader) => impatient.withCard(reader, select));
    for (const use of mine) await expect(use).rejects.toMatchObject(inUse);
    await expect(readFile('/proc/self/comm', 'utf8')).resolves.not.toBe('');
    for (const { end } of held) end();
    await Promise.all(held.map(({ done }) => done));
    // What came too late is cleaned up separately. As soon as that is done, the card is there again.
    for (const reader of VPCD_READERS)
      await vi.waitFor(() => impatient.withCard(reader, select), { timeout: 30_000 });
  });

  test('says that the card is in use when another program has it to itself', async () => {
    await insert();
    const letGo = await holdExclusively(FIRST);
    await expect(gateway.withCard(FIRST, select)).rejects.toMatchObject(inUse);
    await letGo();
    await expect(gateway.withCard(FIRST, select)).resolves.toEqual(OK);
  });

  test('is served as soon as the other program no longer has it to itself', async () => {
    await insert();
    const letGo = await holdExclusively(FIRST);
    const mine = gateway.withCard(FIRST, select);
    await letGo();
    await expect(mine).resolves.toEqual(OK);
  });

  test('pulled out in the middle of a command is "removed", for that command and all after it', async () => {
    let pull = (): void => undefined;
    await insert(
      plainCard(() => {
        pull();
        return OK;
      }),
    );
    pull = () => void inserted[0]?.remove();
    await gateway.withCard(FIRST, async (card) => {
      await expect(card.transmit(SELECT)).rejects.toMatchObject({ reason: 'card-removed' });
      await expect(card.transmit(SELECT)).rejects.toMatchObject({ reason: 'card-removed' });
    });
  });

  test('pulled out between two commands is "removed"', async () => {
    const card = await insert();
    await gateway.withCard(FIRST, async (transport) => {
      await transport.transmit(SELECT);
      await card.remove();
      await expect(transport.transmit(SELECT)).rejects.toMatchObject({ reason: 'card-removed' });
    });
  });

  test('does not answer when PC/SC can make nothing of its ATR', async () => {
    await insert({ ...plainCard(), atr: Uint8Array.of(0x00) });
    await expect(gateway.withCard(FIRST, select)).rejects.toMatchObject({ reason: 'card-not-answering' });
  });

  test('is "removed" where there is none', async () => {
    await expect(gateway.withCard(FIRST, select)).rejects.toMatchObject({ reason: 'card-removed' });
  });

  test('cannot be had from a reader that is not there', async () => {
    await expect(gateway.withCard('No Such Reader 00 00', select)).rejects.toMatchObject({
      reason: 'reader-gone',
    });
  });
});
