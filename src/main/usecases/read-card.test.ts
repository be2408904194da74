import { describe, expect, it } from 'vitest';
import { createVirtualCard } from '../../virtual-card/virtual-card.ts';
import { TransportFault } from '../card/card-gateway.ts';
import { fromHex, toHex } from '../testing/scripted-card.ts';
import { isSettled, NOW, READER, slotIn, startTestSession, until } from '../testing/test-session.ts';
import { read, counting } from './read-card-test-kit.ts';

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
