import { describe, expect, it } from 'vitest';
import { stageAt } from '../../shared/domain/validity-period.ts';
import { initialSession } from '../state/session-reducer.ts';
import { SessionStore } from '../state/session-store.ts';
import { readable } from '../../shared/testing/card-views.ts';
import { passTime } from './pass-time.ts';

const settings = { language: 'ja', theme: 'system', textScale: 100, readings: false, log: false } as const;
const CARD_ID = 'card-1';
const MINUTE = 60_000;

/** A session on a clock that the test sets. Its one timer fires when the test lets it. */
function sessionAt(start: string) {
  let now = new Date(start);
  let timer: { readonly wait: number; readonly call: () => void } | undefined;
  const store = new SessionStore(initialSession('2000-01-01T00:00:00Z', settings));
  const look = passTime(store, {
    now: () => now,
    after: (wait, call) => {
      timer = { wait, call };
      return () => (timer = undefined);
    },
  });
  return {
    store,
    look,
    set: (moment: string) => void (now = new Date(moment)),
    wait: () => timer?.wait,
    fire: () => timer?.call(),
    asOf: () => store.snapshot().asOf,
  };
}

type Session = ReturnType<typeof sessionAt>;

/** Puts a card in that has this 利用者証明用 certificate. */
function insert({ store }: Session, slot: ReturnType<typeof readable>): void {
  store.apply({ type: 'readers-changed', readers: [{ name: 'A', cardId: CARD_ID }] });
  store.apply({ type: 'card-identified', cardId: CARD_ID, kind: 'my-number' });
  store.apply({ type: 'certificate-found', cardId: CARD_ID, kind: 'auth', slot });
}

const remove = ({ store }: Session): void =>
  store.apply({ type: 'readers-changed', readers: [{ name: 'A', cardId: null }] });

/** From 11:00 in Japan on the first of May to the last second of the 14th of November five years later. */
const beganAtEleven = () => {
  const slot = readable('auth', '2026-05-01', '2031-11-14');
  if (slot.state !== 'readable') throw new Error('not readable');
  return { ...slot, certificate: { ...slot.certificate, notBefore: '2026-05-01T02:00:00Z' } };
};

describe('the time of the session', () => {
  it('is looked at when a card comes, so that a certificate renewed since the morning is within its period', () => {
    const session = sessionAt('2026-05-01T00:00:00Z');
    session.set('2026-05-01T03:00:00Z');
    const slot = beganAtEleven();
    insert(session, slot);
    expect(stageAt(slot.certificate, session.asOf()).stage).toBe('within');
  });

  it.each([
    ['a certificate begins', '2026-05-01T01:55:00Z', '2026-05-01T02:00:00Z'],
    ['a certificate has ended', '2031-11-14T14:55:00Z', '2031-11-14T15:00:00Z'],
    ['renewal opens', '2031-08-14T14:55:00Z', '2031-08-14T15:00:00Z'],
    ['a day in Japan begins', '2028-02-28T14:55:00Z', '2028-02-28T15:00:00Z'],
  ])('is looked at when %s', (_, before, then) => {
    const session = sessionAt(before);
    insert(session, beganAtEleven());
    expect(session.wait()).toBe(5 * MINUTE);
    session.set(then);
    session.fire();
    expect(session.asOf()).toBe(then);
  });

  it('is looked at when it is asked for, and follows a clock that was put right, whichever way', () => {
    const session = sessionAt('2020-01-01T00:00:00Z');
    for (const moment of ['2026-05-01T00:00:00Z', '2025-01-01T00:00:00Z']) {
      session.set(moment);
      session.look();
      expect(session.asOf()).toBe(moment);
    }
  });

  it('follows a clock that was put right when the card is placed again', () => {
    const session = sessionAt('2020-01-01T00:00:00Z');
    insert(session, beganAtEleven());
    remove(session);
    session.set('2026-06-01T00:00:00Z');
    insert(session, beganAtEleven());
    expect(session.asOf()).toBe('2026-06-01T00:00:00Z');
  });

  it('follows a clock that was put right after ten minutes, if nobody does anything', () => {
    const session = sessionAt('2026-05-10T00:00:00Z');
    expect(session.wait()).toBe(10 * MINUTE);
  });

  it('is right though a timer fires early or late', () => {
    const session = sessionAt('2026-05-01T01:59:00Z');
    insert(session, beganAtEleven());
    session.set('2026-05-01T01:59:50Z');
    session.fire();
    expect([session.asOf(), session.wait()]).toEqual(['2026-05-01T01:59:50Z', 10_000]);
    session.set('2026-05-03T05:00:00Z');
    session.fire();
    expect([session.asOf(), session.wait()]).toEqual(['2026-05-03T05:00:00Z', 10 * MINUTE]);
  });

  it('changes nothing when nothing has passed', () => {
    const session = sessionAt('2026-05-01T00:00:00Z');
    const { revision } = session.store.snapshot();
    session.look();
    expect(session.store.snapshot().revision).toBe(revision);
  });
});
