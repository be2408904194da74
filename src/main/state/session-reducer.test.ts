import { describe, expect, it } from 'vitest';
import type { SessionEvent } from './session-event.ts';
import { initialSession, reduceSession, type SessionState } from './session-reducer.ts';

const start = initialSession('2026-11-21T03:00:00Z', {
  language: 'ja',
  theme: 'system',
  textScale: 100,
  readings: false,
  log: false,
});

const after = (...events: readonly SessionEvent[]): SessionState => events.reduce(reduceSession, start);
/** Readers by name, with the id of the card in each. */
const readers = (cards: Readonly<Record<string, string | null>>): SessionEvent => ({
  type: 'readers-changed',
  readers: Object.entries(cards).map(([name, cardId]) => ({ name, cardId })),
});
const inserted: readonly SessionEvent[] = [readers({ A: '1', B: null })];
const identified: readonly SessionEvent[] = [
  ...inserted,
  { type: 'card-identified', cardId: '1', kind: 'my-number' },
];
const withDates: readonly SessionEvent[] = [
  ...identified,
  { type: 'certificate-found', cardId: '1', kind: 'auth', slot: { state: 'absent' } },
];
const slotOfA = (state: SessionState) => state.readers.find(({ name }) => name === 'A')?.slot;

describe('the session', () => {
  it('keeps what it knows of a reader when another one is plugged in', () => {
    const state = after(...identified, readers({ C: null, A: '1' }));
    expect(state.readers.map(({ name, slot }) => [name, slot.state])).toEqual([
      ['C', 'empty'],
      ['A', 'card'],
    ]);
  });

  it('forgets all readers when the service fails, and has them again when it is back', () => {
    const failed = after(...identified, { type: 'service-failed', error: { code: 'service/not-running' } });
    expect(failed).toMatchObject({ service: { state: 'failed' }, readers: [] });
    const back = reduceSession(failed, readers({ A: null }));
    expect(back).toMatchObject({
      service: { state: 'running' },
      readers: [{ name: 'A', slot: { state: 'empty' } }],
    });
  });

  it('drops the choice of a reader that is gone', () => {
    const chosen = after(...inserted, { type: 'reader-chosen', name: 'B' });
    expect(chosen.chosenReader).toBe('B');
    expect(reduceSession(chosen, readers({ A: null })).chosenReader).toBeNull();
  });

  it('ignores the choice of a reader that is not there', () => {
    const state = after(...inserted);
    expect(reduceSession(state, { type: 'reader-chosen', name: 'Z' })).toBe(state);
  });

  it.each([
    ['before it was identified', inserted],
    ['before its dates were read', identified],
    [
      'in the middle of an answer',
      [...inserted, { type: 'card-failed', cardId: '1', error: { code: 'card/removed' } }],
    ],
  ] as [string, SessionEvent[]][])('a card that leaves %s was taken out early', (_when, events) => {
    expect(slotOfA(after(...events, readers({ A: null, B: null })))?.state).toBe('taken-out-early');
  });

  it('a card that leaves after its dates were read leaves an empty reader', () => {
    expect(slotOfA(after(...withDates, readers({ A: null, B: null })))?.state).toBe('empty');
  });

  it('shows another card in the same reader as another card', () => {
    expect(slotOfA(after(...withDates, readers({ A: '2', B: null })))).toEqual({
      state: 'identifying',
      cardId: '2',
    });
  });

  it('ignores every fact about a card that has left', () => {
    const left = after(...withDates, readers({ A: null, B: null }));
    const late: SessionEvent[] = [
      { type: 'card-identified', cardId: '1', kind: 'my-number' },
      { type: 'card-failed', cardId: '1', error: { code: 'card/removed' } },
      { type: 'pin-counted', cardId: '1', pin: 'auth', counter: { state: 'unknown' } },
      { type: 'certificate-found', cardId: '1', kind: 'sign', slot: { state: 'needs-password' } },
      { type: 'card-expiry-found', cardId: '1', expiresOn: { state: 'unknown' } },
      { type: 'issuer-checked', cardId: '1', kind: 'auth', check: { state: 'mismatch' } },
    ];
    for (const event of late) expect(reduceSession(left, event)).toBe(left);
  });

  it("never shows one reader's card in another", () => {
    const state = after(...withDates, readers({ A: '1', B: '2' }));
    expect(state.readers.map(({ slot }) => slot.state)).toEqual(['card', 'identifying']);
  });

  it('starts from nothing when a sample takes the place of the readers', () => {
    expect(after(...withDates, { type: 'sample-changed', sample: 'adult' })).toMatchObject({
      sample: 'adult',
      readers: [],
      chosenReader: null,
      service: { state: 'starting' },
    });
  });
});
