import { describe, expect, test } from 'vitest';
import { insertIntoVpcd } from '../../virtual-card/vpcd-bridge.ts';
import { command, plainCard, SELECT } from './pcsc-test-kit.ts';
import {
  missing,
  FIRST,
  SECOND,
  FIRST_PORT,
  OK,
  select,
  longUse,
  gateway,
  other,
  recorder,
  inserted,
  insert,
  useRealReaders,
} from './pcsc-gateway.pcsc-test-kit.ts';

describe.skipIf(missing)(`a card in a real reader${missing ? ` (${missing})` : ''}`, () => {
  useRealReaders();

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
});
