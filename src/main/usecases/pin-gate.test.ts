import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createVirtualCard } from '../../virtual-card/virtual-card.ts';
import type { ProfileName } from '../../virtual-card/profiles.ts';
import { TransportFault } from '../card/card-gateway.ts';
import type { Interceptor } from '../sample/virtual-gateway.ts';
import { toHex } from '../testing/scripted-card.ts';
import {
  hesitant,
  isSettled,
  NOW,
  READER,
  slotIn,
  startTestSession,
  until,
  willing,
} from '../testing/test-session.ts';
import type { Person } from './person.ts';
import { readSignatureCertificate } from './read-signature-certificate.ts';

const RIGHT = 'ABC123';
const WRONG = 'XYZ999';

async function withCard(
  profile: ProfileName,
  intercept?: (command: Uint8Array, answer: () => Uint8Array) => Uint8Array,
  person?: Person,
) {
  const sent: string[] = [];
  const armed: { intercept: typeof intercept } = { intercept: undefined };
  const record: Interceptor = (command, answer) => {
    sent.push(toHex(command));
    return armed.intercept ? armed.intercept(command, answer) : answer();
  };
  const test = startTestSession(record, person);
  const card = createVirtualCard(profile, { now: NOW });
  test.gateway.insert(READER, card);
  await until(test.store, (snapshot) => isSettled(slotIn(snapshot, READER)));
  sent.length = 0;
  armed.intercept = intercept;
  const submit = (password: string, triesSeen: number, cardId = 'card-1') =>
    readSignatureCertificate(test.session, test.gate, { cardId, password, triesSeen });
  const triesOnScreen = () => {
    const slot = test.slot();
    return slot?.state === 'card' ? slot.card.pins.sign : undefined;
  };
  const verifies = () => sent.filter((command) => command.startsWith('0020') && command.length > 10);
  return { ...test, card, sent, submit, triesOnScreen, verifies };
}

const triesOnCard = (card: ReturnType<typeof createVirtualCard>) => card.inspect().pins.sign?.triesLeft;

describe('the signature password', () => {
  it('opens the signature certificate with one VERIFY and leaves the card without power', async () => {
    const test = await withCard('adult');
    expect(await test.submit(RIGHT, 5)).toEqual({ ok: true, value: undefined });
    expect(test.slot()).toMatchObject({
      card: { certificates: { sign: { state: 'readable', certificate: { kind: 'sign' } } } },
    });
    expect(test.verifies()).toHaveLength(1);
    expect(test.sent.at(-1)).toBe('00A4040C0AD3921000310001010100');
    expect(test.card.transmit(Uint8Array.of(0x00, 0xa4, 0x02, 0x0c, 0x02, 0x00, 0x01))).not.toEqual(
      Uint8Array.of(0x90, 0x00),
    );
  });

  it('that is wrong costs one try and says how many are left', async () => {
    const test = await withCard('adult');
    expect(await test.submit(WRONG, 5)).toEqual({
      ok: false,
      error: { code: 'pin/wrong', pin: 'sign', triesLeft: 4 },
    });
    expect([test.triesOnScreen(), triesOnCard(test.card)]).toEqual([
      { state: 'ok', triesLeft: 4, maxTries: 5 },
      4,
    ]);
  });

  it('that is right after a wrong one fills the counter again, on the card and on the screen', async () => {
    const test = await withCard('adult');
    await test.submit(WRONG, 5);
    await test.submit(RIGHT, 4);
    expect([test.triesOnScreen(), triesOnCard(test.card)]).toEqual([
      { state: 'ok', triesLeft: 5, maxTries: 5 },
      5,
    ]);
  });

  it.each(['abc123', 'ABC12', 'ABCDEF', '123456', 'ABC 123', 'ＡＢＣ１２３', 'A1'.repeat(9), ''])(
    'of the shape %j never reaches the card',
    async (password) => {
      const test = await withCard('adult');
      expect(await test.submit(password, 5)).toMatchObject({ ok: false, error: { code: 'pin/shape' } });
      expect(test.sent).toEqual([]);
    },
  );

  it('is not tried when the counter is not the one the user saw', async () => {
    const test = await withCard('adult');
    expect(await test.submit(RIGHT, 3)).toMatchObject({ error: { code: 'pin/counter-changed' } });
    expect(test.verifies()).toEqual([]);
  });

  it('is not tried on the last try without its own consent, and is with it', async () => {
    const test = await withCard('last-try', undefined, hesitant);
    expect(await test.submit(RIGHT, 1)).toMatchObject({ error: { code: 'pin/last-try' } });
    expect(test.verifies()).toEqual([]);
    expect(await (await withCard('last-try')).submit(RIGHT, 1)).toMatchObject({ ok: true });
  });

  it('that spends the last try says that it is blocked now', async () => {
    const test = await withCard('last-try');
    expect(await test.submit(WRONG, 1)).toEqual({
      ok: false,
      error: { code: 'pin/now-blocked', pin: 'sign' },
    });
    expect(test.triesOnScreen()).toEqual({ state: 'blocked', maxTries: 5 });
  });

  it('is not tried when it is blocked', async () => {
    const test = await withCard('signature-locked');
    expect(await test.submit(RIGHT, 1)).toMatchObject({ error: { code: 'pin/blocked' } });
    expect(test.verifies()).toEqual([]);
  });

  it('is not sent to another card than the one on the screen', async () => {
    const test = await withCard('adult');
    test.gateway.insert(READER, createVirtualCard('renewal-open', { now: NOW }));
    expect(await test.submit(RIGHT, 5)).toMatchObject({ error: { code: 'card/changed' } });
    expect(test.verifies()).toEqual([]);
  });

  it('is not sent when a swap came without any event', async () => {
    const other = createVirtualCard('renewal-open', { now: NOW });
    other.powerOn();
    const test = await withCard('adult', (command) => other.transmit(command));
    expect(await test.submit(RIGHT, 5)).toMatchObject({ error: { code: 'card/changed' } });
    expect(triesOnCard(other)).toBe(5);
    expect(test.verifies()).toEqual([]);
  });

  it('submitted twice at once is tried once', async () => {
    const test = await withCard('adult');
    const [first, second] = await Promise.all([test.submit(WRONG, 5), test.submit(WRONG, 5)]);
    expect([first, second]).toMatchObject([
      { error: { code: 'pin/wrong' } },
      { error: { code: 'operation/busy' } },
    ]);
    expect(triesOnCard(test.card)).toBe(4);
  });
});

describe('the gate', () => {
  it('a lost answer to VERIFY is called unknown, never wrong and never right', async () => {
    const test = await withCard('adult', (command, answer) => {
      const response = answer();
      if (command[1] === 0x20 && command.length > 5) throw new TransportFault('card-removed');
      return response;
    });
    expect(await test.submit(WRONG, 5)).toEqual({
      ok: false,
      error: { code: 'pin/outcome-unknown', pin: 'sign' },
    });
    expect(test.triesOnScreen()).toEqual({ state: 'ok', triesLeft: 4, maxTries: 5 });
  });

  it('no sequence of submits spends a try without one, or the last try without its consent', async () => {
    const action = fc.record({
      password: fc.constantFrom(RIGHT, WRONG, 'abc', 'ABC124'),
      triesSeen: fc.integer({ min: 1, max: 5 }),
      consent: fc.boolean(),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(action, { maxLength: 12 }), async (actions) => {
        let isWilling = false;
        const ask = () => Promise.resolve(isWilling);
        const test = await withCard('adult', undefined, { ...willing, ask });
        let submitted = 0;
        for (const { password, triesSeen, consent } of actions) {
          isWilling = consent;
          const before = triesOnCard(test.card) ?? 0;
          await test.submit(password, triesSeen);
          const after = triesOnCard(test.card) ?? 0;
          if (after < before) {
            submitted += 1;
            expect(before - after).toBe(1);
            expect(triesSeen).toBe(before);
            if (before === 1) expect(consent).toBe(true);
          }
        }
        expect(test.verifies().length).toBeGreaterThanOrEqual(submitted);
      }),
      { numRuns: 50 },
    );
  });
});
