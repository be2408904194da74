import { readFile } from 'node:fs/promises';
import { describe, expect, test, vi } from 'vitest';
import { VPCD_READERS } from '../../../e2e/fixtures/pcscd.ts';
import { holdExclusively, plainCard, SELECT } from './pcsc-test-kit.ts';
import {
  missing,
  FIRST,
  SECOND,
  OK,
  select,
  inUse,
  longUse,
  gateway,
  impatient,
  other,
  inserted,
  insert,
  useRealReaders,
} from './pcsc-gateway.pcsc-test-kit.ts';

describe.skipIf(missing)(`a card that others use or that leaves${missing ? ` (${missing})` : ''}`, () => {
  useRealReaders();

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
    // Expected at once: each may be told before the other.
    await Promise.all(
      VPCD_READERS.map((reader) => expect(impatient.withCard(reader, select)).rejects.toMatchObject(inUse)),
    );
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
    await Promise.all([letGo(), expect(mine).resolves.toEqual(OK)]);
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
