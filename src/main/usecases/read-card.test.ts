import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createVirtualCard } from '../../virtual-card/virtual-card.ts';
import type { ProfileName } from '../../virtual-card/profiles.ts';
import { TransportFault } from '../card/card-gateway.ts';
import type { Interceptor } from '../sample/virtual-gateway.ts';
import { fromHex, toHex } from '../testing/scripted-card.ts';
import {
  isSettled,
  NOW,
  OTHER_READER,
  READER,
  slotIn,
  startTestSession,
  until,
} from '../testing/test-session.ts';

async function read(profile: ProfileName, intercept?: Interceptor, passes?: number) {
  const test = startTestSession(intercept, undefined, passes);
  const card = createVirtualCard(profile, { now: NOW });
  test.gateway.insert(READER, card);
  await until(test.store, (snapshot) => isSettled(slotIn(snapshot, READER)));
  return { ...test, card, slot: test.slot() };
}

/** Counts the commands that reach the card, and gives the count at which each thing was first known. */
function counting() {
  const sent: string[] = [];
  const intercept: Interceptor = (command, answer) => {
    sent.push(toHex(command));
    return answer();
  };
  return { sent, intercept };
}

/** SELECT of the user-authentication PIN, the first command after the certificate. */
const COUNTER_OF_AUTH = '00A4020C020018';

/** What was read: application, file and place of each READ BINARY and READ RECORD. */
function readsIn(sent: readonly string[]): readonly string[] {
  let [application, file] = ['', ''];
  return sent.flatMap((command) => {
    if (command.startsWith('00A4040C')) application = command;
    if (command.startsWith('00A4020C')) file = command;
    return /^00B[02]/.test(command)
      ? [`${application} ${/^00B0[0-7]/.test(command) ? file : ''} ${command}`]
      : [];
  });
}

describe('a card that comes', () => {
  it('shows its user-authentication dates within 11 commands, all of Home within 24, and never sends a PIN', async () => {
    const { sent, intercept } = counting();
    const test = startTestSession(intercept);
    const firstKnown: Record<string, number> = {};
    const note = (what: string, isKnown: boolean): void => {
      if (isKnown) firstKnown[what] ??= sent.length;
    };
    test.store.subscribe((snapshot) => {
      const slot = slotIn(snapshot, READER);
      if (slot?.state !== 'card') return;
      note('dates', slot.card.certificates.auth?.state === 'readable');
      const facts = [
        ...Object.values(slot.card.certificates),
        slot.card.expiresOn,
        ...Object.values(slot.card.pins),
      ];
      note(
        'home',
        facts.every(({ state }) => state !== 'pending'),
      );
    });
    test.gateway.insert(READER, createVirtualCard('adult', { now: NOW }));
    await until(test.store, (snapshot) => isSettled(slotIn(snapshot, READER)));
    expect(firstKnown.dates).toBeLessThanOrEqual(11);
    expect(firstKnown.home).toBeLessThanOrEqual(24);
    expect(sent.filter((command) => /^..2[04C]/.test(command))).toEqual(Array(4).fill('00200080'));
  });

  it.each([
    ['adult', 65_536, [6, 20]],
    // Longer than what the reader passes: reading goes on where the first answer ended.
    ['adult', 1_024, [6, 22]],
    ['resident', 65_536, [11, 39]],
    ['child', 65_536, [11, 39]],
    ['adult', 256, [11, 39]],
  ] as const)(
    'of %s, in a reader that passes %i bytes, is read within %j commands, and nothing twice',
    async (profile, passes, [dates, home]) => {
      const { sent, intercept } = counting();
      const test = startTestSession(intercept, undefined, passes);
      let untilDates: number | undefined;
      test.store.subscribe((snapshot) => {
        const slot = slotIn(snapshot, READER);
        if (slot?.state === 'card' && slot.card.certificates.auth?.state === 'readable')
          untilDates ??= sent.length;
      });
      test.gateway.insert(READER, createVirtualCard(profile, { now: NOW }));
      await until(test.store, (snapshot) => isSettled(slotIn(snapshot, READER)));
      expect(untilDates).toBeLessThanOrEqual(dates);
      expect(sent.length).toBeLessThanOrEqual(home);
      expect(new Set(readsIn(sent)).size).toBe(readsIn(sent).length);
    },
  );

  it('with extended length gives the same as without', async () => {
    const without = await read('adult');
    const withIt = await read('adult', undefined, 65_536);
    expect(withIt.slot).toEqual(without.slot);
  });

  it.each([
    ['6700', 'with extended length', (command: Uint8Array) => command.length === 7, 11],
    ['6C00', 'with extended length', (command: Uint8Array) => command.length === 7, 11],
    ['6B00', 'by a short identifier', (command: Uint8Array) => (command[2] ?? 0) >= 0x80, 8],
    ['9000', 'by a short identifier', (command: Uint8Array) => (command[2] ?? 0) >= 0x80, 8],
  ])('that answers %s to reading %s is read as any other', async (answer, _, isOdd, dates) => {
    const { sent, intercept } = counting();
    const { slot } = await read(
      'adult',
      (command, answerOfCard) => {
        const genuine = intercept(command, answerOfCard);
        return command[1] === 0xb0 && isOdd(command) ? fromHex(answer) : genuine;
      },
      65_536,
    );
    expect(slot).toMatchObject({ state: 'card', card: { certificates: { auth: { state: 'readable' } } } });
    expect(sent.findIndex((command) => command === COUNTER_OF_AUTH)).toBeLessThanOrEqual(dates);
  });

  it('of an adult shows dates, counters, its own expiry, and that the signature certificate needs its password', async () => {
    const { slot } = await read('adult');
    expect(slot).toMatchObject({
      state: 'card',
      card: {
        kind: 'my-number',
        expiresOn: { state: 'known' },
        certificates: {
          auth: { state: 'readable', certificate: { kind: 'auth', issuerCheck: { state: 'not-published' } } },
          sign: { state: 'needs-password' },
        },
        pins: {
          sign: { state: 'ok', triesLeft: 5, maxTries: 5 },
          auth: { state: 'ok', triesLeft: 3, maxTries: 3 },
          'card-info': { state: 'ok', triesLeft: 3, maxTries: 3 },
          resident: { state: 'ok', triesLeft: 3, maxTries: 3 },
        },
      },
    });
  });

  it.each([
    ['child', { certificates: { auth: { state: 'readable' }, sign: { state: 'absent' } } }],
    ['no-certificates', { certificates: { auth: { state: 'absent' }, sign: { state: 'absent' } } }],
    ['signature-locked', { pins: { sign: { state: 'blocked', maxTries: 5 }, auth: { state: 'ok' } } }],
    ['authentication-locked', { pins: { auth: { state: 'blocked', maxTries: 3 }, sign: { state: 'ok' } } }],
    ['both-locked', { pins: { auth: { state: 'blocked' }, sign: { state: 'blocked' } } }],
    ['last-try', { pins: { auth: { triesLeft: 1 }, sign: { triesLeft: 1 } } }],
    [
      'faceless-pin',
      {
        certificates: { auth: { state: 'readable' }, sign: { state: 'absent' } },
        pins: { auth: { state: 'absent' } },
      },
    ],
    ['juki', { kind: 'juki' }],
    ['phone', { kind: 'android', certificates: { auth: { state: 'needs-password' } } }],
    [
      'damaged',
      {
        kind: 'my-number',
        certificates: { auth: { state: 'unreadable' }, sign: { state: 'needs-password' } },
      },
    ],
  ] as const)('as %s is told as what it is', async (profile, card) => {
    expect((await read(profile)).slot).toMatchObject({ state: 'card', card });
  });

  it('without the JPKI application is not a My Number Card', async () => {
    expect((await read('other-card')).slot).toMatchObject({
      state: 'failed',
      error: { code: 'card/not-my-number' },
    });
  });

  it.each(['6300', '6985', '6F01', '6400', '6A00', '6581', '9100', '917E', '6999', '6283', '6200'])(
    'that answers %s to the JPKI application, as tags, transit cards and others do, is not a My Number Card',
    async (refusal) => {
      const { slot } = await read('other-card', (command, answer) =>
        command[1] === 0xa4 && command[2] === 0x04 ? fromHex(refusal) : answer(),
      );
      expect(slot).toMatchObject({ state: 'failed', error: { code: 'card/not-my-number' } });
    },
  );

  it('that refuses the JPKI application in an odd way, but has the common one, is a My Number Card in trouble', async () => {
    const { slot } = await read('adult', (command, answer) =>
      toHex(command).startsWith('00A4040C0AD392F0') ? fromHex('6985') : answer(),
    );
    const error = { code: 'card/unexpected-answer', step: 'select-application', statusWord: '6985' };
    expect(slot).toMatchObject({ state: 'failed', error });
  });

  it('whose record comes with the warning "end of file reached" still tells its expiry', async () => {
    const warned = (answer: Uint8Array) => Uint8Array.of(...answer.subarray(0, -2), 0x62, 0x82);
    const { slot } = await read('adult', (command, answer) =>
      command[1] === 0xb2 ? warned(answer()) : answer(),
    );
    expect(slot).toMatchObject({ state: 'card', card: { expiresOn: { state: 'known' } } });
  });

  it('whose CA certificates cannot be had keeps all that was read before', async () => {
    const { slot } = await read('adult', (command, answer) => {
      if (toHex(command).startsWith('00A4020C02000B')) throw new TransportFault('card-not-answering');
      return answer();
    });
    expect(slot).toMatchObject({
      state: 'card',
      card: {
        certificates: { auth: { state: 'readable', certificate: { issuerCheck: { state: 'unavailable' } } } },
        expiresOn: { state: 'known' },
        pins: { sign: { state: 'ok' } },
      },
    });
    expect(slot?.state === 'card' && slot.card.interrupted).toBeFalsy();
  });

  it('of which only the half could be read says so', async () => {
    const { slot } = await read('adult', (command, answer) => {
      if (command[1] === 0x20) throw new TransportFault('reader-not-answering');
      return answer();
    });
    expect(slot).toMatchObject({ state: 'card', card: { interrupted: { code: 'reader/not-answering' } } });
  });

  it('that does not answer is told so', async () => {
    const test = startTestSession();
    test.gateway.insert(READER, 'mute');
    expect(test.slot()).toMatchObject({ state: 'failed', error: { code: 'card/not-answering' } });
  });

  it('that another program holds is told so', async () => {
    const { slot } = await read('adult', () => Promise.reject(new TransportFault('card-in-use')));
    expect(slot).toMatchObject({ state: 'failed', error: { code: 'card/in-use' } });
  });

  it('was reset by another program once is read again', async () => {
    let sent = 0;
    const { slot } = await read('adult', (_command, answer) => {
      sent += 1;
      if (sent === 6) throw new TransportFault('card-removed');
      return answer();
    });
    expect(slot).toMatchObject({ state: 'card', card: { certificates: { auth: { state: 'readable' } } } });
  });
});

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
