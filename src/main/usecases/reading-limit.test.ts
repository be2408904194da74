import { describe, expect, it } from 'vitest';
import { exchange } from '../card/iso7816/exchange.ts';
import type { CardTransport } from '../card/card-gateway.ts';
import { createVirtualCard } from '../../virtual-card/virtual-card.ts';
import { isSettled, NOW, READER, slotIn, startTestSession, until } from '../testing/test-session.ts';
import { until as interruptible } from './interruption.ts';
import { limited } from './reading-limit.ts';

const SELECT = Uint8Array.of(0x00, 0xa4, 0x04, 0x0c, 0x00);

/** Announces one byte more, for ever. */
function endless() {
  let commands = 0;
  const card: CardTransport = {
    transmit: () => {
      commands += 1;
      return Promise.resolve(Uint8Array.of(0xff, 0x61, 0x01));
    },
    longestRead: 256,
    shortFileIds: false,
    powerOffAtEnd: () => undefined,
    pinPad: () => Promise.resolve(undefined),
  };
  return { card, commands: () => commands };
}

describe('a reader that always has one byte more', () => {
  it('is asked for no more pieces than a file could have', async () => {
    const { card, commands } = endless();
    expect((await exchange(card, SELECT)).statusWord).toBe(0x6700);
    expect(commands()).toBeLessThan(100);
  });

  it('does not keep a reading busy: after some hundred commands the card counts as one that does not answer', async () => {
    let commands = 0;
    const test = startTestSession((command, answer) => {
      commands += 1;
      const isRead = command[1] === 0xb0 || command[1] === 0xc0;
      return isRead ? Uint8Array.of(0xff, 0x61, 0x01) : answer();
    });
    test.gateway.insert(READER, createVirtualCard('adult', { now: NOW }));
    await until(test.store, (snapshot) => isSettled(slotIn(snapshot, READER)));
    expect(commands).toBeLessThan(1_700);
  });
});

it('what stands between a reading and its reader passes on how much the reader passes, as it is at that moment', () => {
  let longestRead = 200;
  const reader: CardTransport = {
    ...endless().card,
    get longestRead() {
      return longestRead;
    },
  };
  const card = interruptible(new AbortController().signal, limited(reader));
  expect(card.longestRead).toBe(200);
  longestRead = 128;
  expect(card.longestRead).toBe(128);
});

it('a slow reading that would end well is not cut off: 24 commands of almost ten seconds each', async () => {
  const { card, commands } = endless();
  let now = 0;
  const slow = limited(card, { elapsed: () => now });
  for (let sent = 0; sent < 24; sent += 1) {
    await slow.transmit(SELECT);
    now += 9_900;
  }
  expect(commands()).toBe(24);
});

it('a reading that takes too long ends', async () => {
  const { card, commands } = endless();
  let now = 0;
  const late = limited(card, { elapsed: () => now });
  now = 300_001;
  await expect(late.transmit(SELECT)).rejects.toMatchObject({
    reason: 'card-not-answering',
  });
  expect(commands()).toBe(0);
});
