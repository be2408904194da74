import { describe, expect, it } from 'vitest';
import type { NumericPin } from '../../shared/model/pin.ts';
import type { ProfileName } from '../../virtual-card/profiles.ts';
import { createVirtualCard } from '../../virtual-card/virtual-card.ts';
import { TransportFault } from '../card/card-gateway.ts';
import type { PadUser } from '../sample/virtual-gateway.ts';
import { toHex } from '../testing/scripted-card.ts';
import {
  hesitant,
  isSettled,
  NOW,
  READER,
  slotIn,
  startTestSession,
  until,
} from '../testing/test-session.ts';
import { changePinOnPad, type PadChangeRequest } from './change-pin.ts';
import type { Person } from './person.ts';

const OLD = '1234';
const NEW = '5820';

/** Enters each in turn. */
const entering = (...entries: readonly string[]): PadUser => {
  const left = [...entries];
  return () => {
    const digits = left.shift();
    return digits === undefined ? 'nothing' : digits === 'cancel' ? 'cancel' : { digits };
  };
};

async function withPad(user: PadUser | undefined, profile: ProfileName = 'adult', person?: Person) {
  const sent: string[] = [];
  let intercept = (_command: string, answer: () => Uint8Array): Uint8Array => answer();
  const test = startTestSession((command, answer) => {
    sent.push(toHex(command));
    return intercept(toHex(command), answer);
  }, person);
  if (user) test.gateway.addPinPad(READER, user);
  const card = createVirtualCard(profile, { now: NOW });
  test.gateway.insert(READER, card);
  await until(test.store, (snapshot) => isSettled(slotIn(snapshot, READER)));
  await until(test.store, ({ readers }) => readers[0]?.pinPad !== undefined);
  sent.length = 0;
  const change = (request: Partial<PadChangeRequest> = {}) =>
    changePinOnPad(test.gate, test.notes, {
      cardId: 'card-1',
      pin: 'auth',
      triesSeen: 3,
      ...request,
    });
  const fail = (prefix: string) => {
    intercept = (command, answer) => {
      const response = answer();
      if (command.startsWith(prefix)) throw new TransportFault('card-removed');
      return response;
    };
  };
  const pinOnCard = (pin: NumericPin = 'auth') => card.inspect().pins[pin];
  const pinCommands = () => sent.filter((command) => /^002[04]/.test(command) && command.length > 10);
  return { ...test, sent, card, change, fail, pinOnCard, pinCommands };
}

const error = (code: string, data = {}) => ({ ok: false, error: { code, pin: 'auth', ...data } });

describe("a change on the reader's own keys", () => {
  it.each(['auth', 'card-info'] as const)('of the %s PIN takes one VERIFY and one CHANGE', async (pin) => {
    const test = await withPad(entering(OLD, NEW, NEW));
    expect(await test.change({ pin })).toEqual({ ok: true, value: undefined });
    expect(test.pinOnCard(pin)).toMatchObject({ value: NEW, triesLeft: 3 });
    expect(test.pinCommands()).toEqual(['002000800431323334', '002401800435383230']);
    expect(test.sent.at(-1)).toBe('00A4040C0AD3921000310001010100');
  });

  it.each<[string, PadUser, string]>([
    ['cancelled at once', entering('cancel'), 'pin/pad-cancelled'],
    ['cancelled at the new one', entering(OLD, 'cancel'), 'pin/pad-cancelled'],
    ['cancelled at the repetition', entering(OLD, NEW, 'cancel'), 'pin/pad-cancelled'],
    ['left alone at once', entering(), 'pin/pad-timed-out'],
    ['left alone at the new one', entering(OLD), 'pin/pad-timed-out'],
    ['with two new ones that differ', entering(OLD, NEW, '5821'), 'pin/pad-mismatch'],
    ['with a present one of three digits', entering('123'), 'pin/pad-mismatch'],
    ['with a new one of five digits', entering(OLD, '58201', '58201'), 'pin/pad-mismatch'],
  ])('%s costs no try and changes nothing', async (_, user, code) => {
    const test = await withPad(user);
    expect(await test.change()).toEqual(error(code));
    expect(test.pinOnCard()).toMatchObject({ value: OLD, triesLeft: 3 });
    expect(test.slot()).toMatchObject({ card: { pins: { auth: { state: 'ok', triesLeft: 3 } } } });
  });

  it('with a wrong present one costs one try, and the new one is not asked for', async () => {
    const asked: string[] = [];
    const test = await withPad((what) => (asked.push(what), { digits: '9999' }));
    expect(await test.change()).toEqual(error('pin/wrong', { triesLeft: 2 }));
    expect(asked).toEqual(['pin']);
    expect(test.pinOnCard()).toMatchObject({ value: OLD, triesLeft: 2 });
    expect(test.slot()).toMatchObject({ card: { pins: { auth: { triesLeft: 2 } } } });
  });

  it('asks nobody for anything without the consent to spend the last try', async () => {
    const asked: string[] = [];
    const test = await withPad((what) => (asked.push(what), { digits: OLD }), 'last-try', hesitant);
    expect(await test.change({ triesSeen: 1 })).toEqual(error('pin/last-try'));
    expect(await test.change({ triesSeen: 3 })).toEqual(error('pin/counter-changed'));
    expect(asked).toEqual([]);
  });

  it('locks the PIN with a wrong last try after consent, and says so', async () => {
    const test = await withPad(entering('9999'), 'last-try');
    expect(await test.change({ triesSeen: 1 })).toEqual(error('pin/now-blocked'));
    expect(test.pinOnCard()).toMatchObject({ value: OLD, triesLeft: 0 });
  });

  it('with the answer to VERIFY lost says that nobody knows, and counts again', async () => {
    const test = await withPad(entering('9999'));
    test.fail('00200080043');
    expect(await test.change()).toEqual(error('pin/outcome-unknown'));
    expect(test.slot()).toMatchObject({ card: { pins: { auth: { state: 'ok', triesLeft: 2 } } } });
  });

  it('with the answer to CHANGE lost leaves open which one is in force', async () => {
    const test = await withPad(entering(OLD, NEW, NEW));
    test.fail('00240180');
    expect(await test.change()).toEqual(error('pin/change-unknown'));
    expect(test.pinOnCard()?.value).toBe(NEW);
  });

  it('is not begun on a reader without keys', async () => {
    const test = await withPad(undefined);
    expect(await test.change()).toEqual(error('pin/pad-unusable'));
    expect(test.sent).toEqual([]);
  });
});

it.each([
  ['no keys', undefined, 'none'],
  ['keys', entering(), 'change'],
] as const)('of a reader with %s the session says so', async (_, user, pinPad) => {
  const test = await withPad(user);
  expect(test.store.snapshot().readers[0]).toMatchObject({ name: READER, pinPad });
});
