import { describe, expect, it } from 'vitest';
import type { ProfileName } from '../../virtual-card/profiles.ts';
import { createVirtualCard } from '../../virtual-card/virtual-card.ts';
import type { ChangeablePin } from '../../shared/model/pin.ts';
import { fromHex, toHex } from '../testing/scripted-card.ts';
import {
  hesitant,
  isSettled,
  NOW,
  READER,
  slotIn,
  startTestSession,
  until,
} from '../testing/test-session.ts';
import { changePin, type ChangeRequest } from './change-pin.ts';
import type { Person } from './person.ts';

async function withCard(profile: ProfileName, person?: Person) {
  const sent: string[] = [];
  const test = startTestSession((command, answer) => {
    sent.push(toHex(command));
    return answer();
  }, person);
  const card = createVirtualCard(profile, { now: NOW });
  test.gateway.insert(READER, card);
  await until(test.store, (snapshot) => isSettled(slotIn(snapshot, READER)));
  sent.length = 0;
  const change = (request: Partial<ChangeRequest> & Pick<ChangeRequest, 'pin' | 'current' | 'replacement'>) =>
    changePin(test.gate, test.notes, {
      cardId: 'card-1',
      triesSeen: request.pin === 'sign' ? 5 : 3,
      ...request,
    });
  const pinOnCard = (pin: ChangeablePin) => card.inspect().pins[pin];
  return { ...test, card, sent, change, pinOnCard };
}

const good = {
  auth: { current: '1234', replacement: '5820' },
  sign: { current: 'ABC123', replacement: 'KAKI2026' },
  'card-info': { current: '1234', replacement: '9047' },
} as const satisfies Record<ChangeablePin, { current: string; replacement: string }>;
const kinds = ['auth', 'sign', 'card-info'] as const satisfies readonly ChangeablePin[];

describe.each(kinds)('changing the %s PIN', (pin) => {
  it('takes eight commands, one VERIFY and one CHANGE, and the new value is the one', async () => {
    const test = await withCard('adult');
    expect(await test.change({ pin, ...good[pin] })).toEqual({ ok: true, value: undefined });
    expect(test.pinOnCard(pin)?.value).toBe(good[pin].replacement);
    expect(test.sent).toHaveLength(8);
    expect(test.sent.filter((command) => command.startsWith('00200080') && command.length > 8)).toHaveLength(
      1,
    );
    expect(test.sent.filter((command) => command.startsWith('0024'))).toEqual([
      `00240180${toHex(Uint8Array.of(good[pin].replacement.length))}${toHex(new TextEncoder().encode(good[pin].replacement))}`,
    ]);
  });

  it('leaves the other PINs alone', async () => {
    const test = await withCard('adult');
    const before = test.card.inspect().pins;
    await test.change({ pin, ...good[pin] });
    for (const other of kinds.filter((kind) => kind !== pin))
      expect(test.pinOnCard(other)).toEqual(before[other]);
  });

  it('with a wrong old value costs one try, changes nothing, and says how many are left', async () => {
    const test = await withCard('adult');
    const wrong = pin === 'sign' ? 'XYZ999' : '0000';
    const result = await test.change({ pin, current: wrong, replacement: good[pin].replacement });
    const { value, triesLeft } = test.pinOnCard(pin) ?? {};
    expect(result).toEqual({ ok: false, error: { code: 'pin/wrong', pin, triesLeft } });
    expect(value).toBe(good[pin].current);
    expect(test.sent.filter((command) => command.startsWith('0024'))).toEqual([]);
  });

  it('to something that cannot be one never reaches the card', async () => {
    const test = await withCard('adult');
    const impossible =
      pin === 'sign'
        ? ['abc123', 'ABCDEF', '123456', 'A1', 'A1'.repeat(9)]
        : ['12a4', '123', '12345', '１２３４', ''];
    for (const replacement of impossible) {
      expect(await test.change({ pin, current: good[pin].current, replacement })).toMatchObject({
        error: { code: 'pin/shape' },
      });
    }
    expect(test.sent).toEqual([]);
  });
});

describe('a change', () => {
  it('on the last try is sent after main has asked, and not otherwise', async () => {
    const request = { pin: 'auth', ...good.auth, triesSeen: 1 } as const;
    const stopped = await withCard('last-try', hesitant);
    expect(await stopped.change(request)).toMatchObject({ error: { code: 'pin/last-try' } });
    expect([stopped.sent, stopped.pinOnCard('auth')?.triesLeft]).toEqual([[], 1]);
    expect(await (await withCard('last-try')).change(request)).toMatchObject({ ok: true });
  });

  it('of a blocked PIN is not tried', async () => {
    const test = await withCard('authentication-locked');
    expect(await test.change({ pin: 'auth', ...good.auth, triesSeen: 1 })).toMatchObject({
      error: { code: 'pin/blocked' },
    });
  });

  it('on another card than the one on the screen is not tried', async () => {
    const test = await withCard('adult');
    const other = createVirtualCard('renewal-open', { now: NOW });
    test.gateway.insert(READER, other);
    expect(await test.change({ pin: 'auth', ...good.auth })).toMatchObject({
      error: { code: 'card/changed' },
    });
    expect(other.inspect().pins.auth).toMatchObject({ value: '1234', triesLeft: 3 });
  });

  it('of a PIN the card has not got is said to be of none', async () => {
    const test = await withCard('faceless-pin');
    expect(await test.change({ pin: 'auth', ...good.auth })).toMatchObject({
      ok: false,
      error: { code: 'pin/absent' },
    });
  });

  it.each([
    ['6A80', { code: 'pin/change-refused', pin: 'auth', statusWord: '6A80' }],
    ['6700', { code: 'pin/change-refused', pin: 'auth', statusWord: '6700' }],
    ['6581', { code: 'pin/change-unknown', pin: 'auth' }],
    ['6F00', { code: 'pin/change-unknown', pin: 'auth' }],
  ])('that the card answers with %s is told as %j', async (statusWord, error) => {
    const test = startTestSession((command, answer) =>
      command[1] === 0x24 ? fromHex(statusWord) : answer(),
    );
    const card = createVirtualCard('adult', { now: NOW });
    test.gateway.insert(READER, card);
    await until(test.store, (snapshot) => isSettled(slotIn(snapshot, READER)));
    const result = await changePin(test.gate, test.notes, {
      cardId: 'card-1',
      pin: 'auth',
      ...good.auth,
      triesSeen: 3,
    });
    expect(result).toEqual({ ok: false, error });
  });
});
