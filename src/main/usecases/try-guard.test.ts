import { describe, expect, it } from 'vitest';
import type { Question } from '../../shared/model/question.ts';
import { createVirtualCard } from '../../virtual-card/virtual-card.ts';
import { isSettled, NOW, READER, slotIn, startTestSession, until, willing } from '../testing/test-session.ts';
import type { Person } from './person.ts';
import { readSignatureCertificate } from './read-signature-certificate.ts';
import { TryGuard } from './try-guard.ts';

/** A person who has pressed this often, and who stops whenever asked. */
function pressing(presses: number) {
  let left = presses;
  const asked: Question[] = [];
  const person: Person = {
    takePress: () => (left -= 1) >= 0,
    forgetPresses: () => undefined,
    ask: (question) => {
      asked.push(question);
      return Promise.resolve(false);
    },
  };
  return { person, asked };
}

describe('a script in the page', () => {
  it('that submits as it likes after one press spends one try', async () => {
    const { person, asked } = pressing(1);
    const test = startTestSession(undefined, person);
    const card = createVirtualCard('adult', { now: NOW });
    test.gateway.insert(READER, card);
    await until(test.store, (snapshot) => isSettled(slotIn(snapshot, READER)));
    for (const triesSeen of [5, 4, 3, 2, 1])
      await readSignatureCertificate(test.session, test.gate, {
        cardId: 'card-1',
        password: 'XYZ999',
        triesSeen,
      });
    expect(card.inspect().pins.sign?.triesLeft).toBe(4);
    expect(asked).toEqual([{ about: 'unseen-press', deed: 'send-pin' }]);
  });

  it('never spends the last try, whatever was pressed', async () => {
    const { person, asked } = pressing(Infinity);
    const test = startTestSession(undefined, person);
    const card = createVirtualCard('adult', { now: NOW });
    test.gateway.insert(READER, card);
    await until(test.store, (snapshot) => isSettled(slotIn(snapshot, READER)));
    for (const triesSeen of [5, 4, 3, 2, 1, 1, 1])
      await readSignatureCertificate(test.session, test.gate, {
        cardId: 'card-1',
        password: 'XYZ999',
        triesSeen,
      });
    expect(card.inspect().pins.sign?.triesLeft).toBe(1);
    expect(asked[0]).toEqual({ about: 'last-try', pin: 'sign' });
  });
});

describe('the guard', () => {
  it('holds nobody back who stops', async () => {
    const guard = new TryGuard(willing, () => undefined);
    guard.tried(false);
    const stop = new AbortController();
    const refusal = guard.refusal('sign', 4, stop.signal);
    stop.abort();
    expect(await refusal).toBeUndefined();
  });

  const signal = new AbortController().signal;

  it('holds back what comes after a wrong PIN, longer after two, and not after a right one', async () => {
    const rests: number[] = [];
    const guard = new TryGuard(willing, (milliseconds, call) => {
      rests.push(milliseconds);
      call();
    });
    for (const wasRight of [false, false, false, true, false]) {
      await guard.refusal('auth', 3, signal);
      guard.tried(wasRight);
    }
    expect(rests).toEqual([2_000, 10_000, 10_000, 2_000]);
  });

  it('waits until the rest is over', async () => {
    let goOn = (): void => undefined;
    const guard = new TryGuard(willing, (_milliseconds, call) => void (goOn = call));
    guard.tried(false);
    let isThrough = false;
    const next = guard.refusal('auth', 2, signal).then(() => void (isThrough = true));
    await new Promise((turn) => void setImmediate(turn));
    expect(isThrough).toBe(false);
    goOn();
    await next;
    expect(isThrough).toBe(true);
  });

  it('asks where nothing was pressed, for deleting as for sending', async () => {
    const { person, asked } = pressing(1);
    const guard = new TryGuard(person, () => undefined);
    expect([await guard.isMeant('delete'), await guard.isMeant('delete')]).toEqual([true, false]);
    expect(asked).toEqual([{ about: 'unseen-press', deed: 'delete' }]);
  });
});

describe('the question whether somebody did it', () => {
  /** Somebody who has pressed nothing and gives these answers, then "stop". */
  function asking(...answers: readonly boolean[]) {
    const left = [...answers];
    const rests: { readonly milliseconds: number; call(): void }[] = [];
    let asked = 0;
    const person: Person = {
      ...pressing(0).person,
      ask: () => ((asked += 1), Promise.resolve(left.shift() ?? false)),
    };
    const guard = new TryGuard(person, (milliseconds, call) => void rests.push({ milliseconds, call }));
    return { guard, rests, asked: () => asked };
  }

  it('is not brought up again and again by a page, whatever it wants', async () => {
    const { guard, rests, asked } = asking();
    for (let times = 0; times < 20; times += 1) {
      expect(await guard.isMeant('delete')).toBe(false);
      expect(await guard.refusal('sign', 1, new AbortController().signal)).toMatchObject({
        code: 'pin/last-try',
      });
    }
    expect(asked()).toBe(3);
    for (let times = 0; times < 3; times += 1) {
      rests.at(-1)?.call();
      await guard.isMeant('remind');
      await guard.isMeant('remind');
    }
    expect(asked()).toBe(6);
    expect(rests.map(({ milliseconds }) => milliseconds)).toEqual([60_000, 600_000, 600_000, 600_000]);
  });

  it('begins anew with somebody who goes on', async () => {
    const { guard, rests, asked } = asking(false, false, true, false, false);
    for (let times = 0; times < 5; times += 1) await guard.isMeant('remind');
    expect(asked()).toBe(5);
    expect(rests).toEqual([]);
  });

  it('comes for the last try as often as somebody presses', async () => {
    const { person, asked } = pressing(Infinity);
    const guard = new TryGuard(person, () => undefined);
    for (let times = 0; times < 9; times += 1) await guard.refusal('sign', 1, new AbortController().signal);
    expect(asked).toHaveLength(9);
  });
});
