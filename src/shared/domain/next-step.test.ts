import { describe, expect, test } from 'vitest';
import type { CardView } from '../model/card.ts';
import { cards } from '../testing/cards.ts';
import { card, NOW, readable } from '../testing/card-views.ts';
import { isReading } from './card-facts.ts';
import { type NextStep, nextStepOf } from './next-step.ts';

const expected: Record<keyof typeof cards, NextStep> = {
  adult: { step: 'nothing', renewFrom: '2026-08-15' },
  'still-reading': { step: 'wait' },
  'dates-first': { step: 'wait' },
  'sign-read': { step: 'nothing', renewFrom: '2026-08-15' },
  'renewal-open': { step: 'renew', until: '2026-01-31', daysLeft: 71 },
  'renewal-with-card': { step: 'renew-with-card', until: '2026-01-31' },
  'ends-today': { step: 'renew', until: '2025-11-21', daysLeft: 0 },
  expired: { step: 'renew-expired' },
  'expired-long-ago': { step: 'renew-expired' },
  'expired-and-locked': { step: 'locked-and-expired' },
  'sign-expired': { step: 'sign-expired' },
  'not-yet-valid': { step: 'check-clock', reason: 'certificate', from: '2025-12-24' },
  'just-issued': { step: 'just-issued' },
  child: { step: 'nothing', renewFrom: '2026-08-15' },
  'no-certificates': { step: 'no-certificates' },
  'faceless-pin': { step: 'nothing', renewFrom: '2026-08-15' },
  resident: { step: 'nothing-with-card', until: '2026-10-15' },
  'sign-locked': { step: 'locked', pin: 'sign' },
  'auth-locked': { step: 'locked', pin: 'auth' },
  'both-locked': { step: 'both-locked' },
  'resident-locked': { step: 'locked', pin: 'resident' },
  'last-try': { step: 'last-try', pin: 'sign' },
  unreadable: { step: 'read-again' },
  'card-expired': { step: 'card-ended', endedOn: '2025-10-05' },
  'little-known': { step: 'nothing', renewFrom: '2026-08-15' },
};

describe('the next step', () => {
  test.each(Object.entries(expected))('of the card "%s"', (name, step) => {
    expect(nextStepOf(cards[name as keyof typeof cards], NOW, null)).toEqual(step);
  });

  const windowOpen = { auth: readable('auth', '2021-01-10', '2026-01-31') };
  const endsToday = { auth: readable('auth', '2020-11-25', '2025-11-21') };
  const signLocked = { sign: { state: 'blocked', maxTries: 5 } } as const;
  const lastTry = { auth: { state: 'ok', triesLeft: 1, maxTries: 3 } } as const;
  test('of a good card on a computer whose clock stands in 2020 is the clock, whatever else there is', () => {
    const good = card({
      certificates: { auth: readable('auth', '2024-04-01', '2029-04-21') },
      pins: signLocked,
    });
    expect(nextStepOf(good, '2020-01-01T00:00:00Z', null)).toEqual({
      step: 'check-clock',
      reason: 'certificate',
      from: '2024-04-01',
    });
    expect(nextStepOf(good, NOW, null).step).toBe('locked');
  });

  test('on a clock that shows a day before the program was built is that clock, whatever the card says', () => {
    const wrong = { step: 'check-clock', reason: 'build', shown: '2025-11-21' };
    for (const view of Object.values(cards).filter((each) => !isReading(each)))
      expect(nextStepOf(view, NOW, '2025-11-22')).toEqual(wrong);
    expect(nextStepOf(cards.adult, '2025-11-21T14:59:59Z', '2025-11-22')).toEqual(wrong);
    expect(nextStepOf(cards.adult, '2025-11-21T15:00:00Z', '2025-11-22').step).toBe('nothing');
    expect(nextStepOf(cards.adult, NOW, '2025-11-21').step).toBe('nothing');
  });

  const orders: readonly (readonly [string, CardView, NextStep['step']])[] = [
    ['a lock comes before a renewal', card({ certificates: windowOpen, pins: signLocked }), 'locked'],
    ['a last try comes before a renewal', card({ certificates: windowOpen, pins: lastTry }), 'last-try'],
    ['the last day comes before a last try', card({ certificates: endsToday, pins: lastTry }), 'renew'],
    [
      'a lock comes before another secret’s last try',
      card({ pins: { ...signLocked, ...lastTry } }),
      'locked',
    ],
    [
      'the end of the card comes before its locks',
      card({ expiresOn: { state: 'known', value: '2025-11-20' }, pins: signLocked }),
      'card-ended',
    ],
  ];
  test.each(orders)('%s', (_, view, step) => {
    expect(nextStepOf(view, NOW, null).step).toBe(step);
  });

  test('of two certificates, the one that ends first is renewed', () => {
    const both = { ...windowOpen, sign: readable('sign', '2021-01-10', '2025-12-10') };
    expect(nextStepOf(card({ certificates: both }), NOW, null)).toEqual({
      step: 'renew',
      until: '2025-12-10',
      daysLeft: 19,
    });
  });

  test('a card is good on its last day', () => {
    const lastDay = card({ expiresOn: { state: 'known', value: '2025-11-21' } });
    expect(nextStepOf(lastDay, NOW, null).step).not.toBe('card-ended');
  });

  test('with a 署名用 certificate alone, its password shows the dates', () => {
    expect(nextStepOf(card({ certificates: { auth: { state: 'absent' } } }), NOW, null)).toEqual({
      step: 'see-signature',
    });
  });
});
