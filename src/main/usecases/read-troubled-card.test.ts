import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createVirtualCard } from '../../virtual-card/virtual-card.ts';
import { fromHex } from '../testing/scripted-card.ts';
import {
  isSettled,
  NOW,
  OTHER_READER,
  READER,
  slotIn,
  startTestSession,
  until,
} from '../testing/test-session.ts';
import { read, counting } from './read-card-test-kit.ts';

describe('a card that leaves', () => {
  it('at any command ends in "taken out early" or an empty reader, with no fact left behind', async () => {
    const all = counting();
    await read('adult', all.intercept);
    for (let at = 1; at <= all.sent.length; at += 1) {
      let sent = 0;
      const test = startTestSession((_command, answer) => {
        sent += 1;
        if (sent === at) test.gateway.remove(READER);
        return answer();
      });
      test.gateway.insert(READER, createVirtualCard('adult', { now: NOW }));
      const snapshot = await until(test.store, (next) =>
        ['taken-out-early', 'empty'].includes(slotIn(next, READER)?.state ?? ''),
      );
      expect(slotIn(snapshot, READER)?.state, `left at command ${at}`).toBe(
        at <= 11 ? 'taken-out-early' : 'empty',
      );
      expect(test.memory.get('card-1')).toBeUndefined();
    }
  });

  it('and another one that comes in its place are never mixed up', async () => {
    const test = startTestSession((_command, answer) => answer());
    test.gateway.insert(READER, createVirtualCard('adult', { now: NOW }));
    test.gateway.insert(READER, createVirtualCard('child', { now: NOW }));
    await until(test.store, (snapshot) => isSettled(slotIn(snapshot, READER)));
    expect(test.slot()).toMatchObject({
      cardId: 'card-2',
      card: { certificates: { sign: { state: 'absent' } } },
    });
  });
});

describe('every unknown answer', () => {
  it('costs one fact at most: no single strange status word loses the card', async () => {
    const all = counting();
    await read('adult', all.intercept);
    for (let at = 1; at <= all.sent.length; at += 1) {
      let sent = 0;
      const { slot } = await read('adult', (_command, answer) => {
        sent += 1;
        return sent === at ? Uint8Array.of(0x66, 0xf1) : answer();
      });
      const expected = at === 1 ? 'failed' : 'card';
      expect(slot?.state, `66F1 at command ${at}`).toBe(expected);
    }
  });

  it('of a foreign card in one reader leaves the card in the other alone', async () => {
    const test = startTestSession();
    test.gateway.insert(OTHER_READER, createVirtualCard('other-card', { now: NOW }));
    test.gateway.insert(READER, createVirtualCard('adult', { now: NOW }));
    await until(
      test.store,
      (snapshot) => isSettled(slotIn(snapshot, READER)) && isSettled(slotIn(snapshot, OTHER_READER)),
    );
    expect([test.slot(READER)?.state, test.slot(OTHER_READER)?.state]).toEqual(['card', 'failed']);
  });
});

describe('a mistake of ours', () => {
  it('at any moment of a reading ends it with an incident, and nothing is waited for any more', async () => {
    const all = counting();
    await read('adult', all.intercept);
    for (let at = 1; at <= all.sent.length; at += 1) {
      let sent = 0;
      const mistake = new TypeError(`at command ${at}`);
      const { slot, mistakes } = await read('adult', (_command, answer) => {
        sent += 1;
        if (sent === at) throw mistake;
        return answer();
      });
      expect(mistakes).toEqual([mistake]);
      const internal = { code: 'internal', incident: 'incident-1' };
      if (slot?.state === 'failed') expect(slot.error).toEqual(internal);
      else
        expect(slot).toMatchObject({
          state: 'card',
          card: { certificates: { auth: { state: 'readable' } } },
        });
    }
  });
});

it('a mistake in the comparison with the CA certificate leaves nothing waited for, and is reported', async () => {
  const mistake = new TypeError('compared');
  const test = startTestSession();
  let isThrown = false;
  test.store.subscribe(({ readers }) => {
    const isCompared = /"issuerCheck":\{"state":"(?!pending)/.test(JSON.stringify(readers));
    if (!isCompared || isThrown) return;
    isThrown = true;
    throw mistake;
  });
  test.gateway.insert(READER, createVirtualCard('adult', { now: NOW }));
  await until(test.store, () => isThrown && isSettled(test.slot()));
  expect(test.mistakes).toEqual([mistake]);
});

describe('readers with habits', () => {
  it.each([
    [
      'refuses a VERIFY of 4 bytes with 6700',
      (command: Uint8Array) => (command.length === 4 ? Uint8Array.of(0x67, 0x00) : undefined),
    ],
    [
      'reads at most 128 bytes at a time',
      (command: Uint8Array) =>
        command[1] === 0xb0 && (command[4] === 0 || (command[4] ?? 0) > 128)
          ? Uint8Array.of(0x67, 0x00)
          : undefined,
    ],
  ])('one that %s shows the same card', async (_what, habit) => {
    const { slot } = await read('adult', (command, answer) => habit(command) ?? answer());
    expect(slot).toEqual((await read('adult')).slot);
  });
});

describe('whatever a card answers', () => {
  const answer = fc.oneof(
    fc.uint8Array({ maxLength: 300 }),
    fc.uint8Array({ maxLength: 258 }).map((data) => Uint8Array.of(...data, 0x90, 0x00)),
    fc
      .constantFrom('6100', '61FF', '6C00', '6C10', '6282', '6700', '6982', '6A82', '6F00', '9000')
      .map(fromHex),
  );

  it('the reading comes to an end in a clear state, and no PIN command is ever sent', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.option(answer, { freq: 3 }), { minLength: 1, maxLength: 40 }),
        async (answers) => {
          let sent = 0;
          const pinCommands: Uint8Array[] = [];
          const { slot } = await read('adult', (command, genuine) => {
            if ([0x20, 0x24, 0x2c].includes(command[1] ?? 0) && command.length > 5) pinCommands.push(command);
            sent += 1;
            return answers[sent - 1] ?? genuine();
          });
          expect(['card', 'failed']).toContain(slot?.state);
          expect(pinCommands).toEqual([]);
        },
      ),
      { numRuns: 150 },
    );
  });
});
