import { describe, expect, test } from 'vitest';
import { shapeOf } from '../../../shared/generations/generations.ts';
import { present } from '../../../shared/generations/present.ts';
import type { PinKind, PinPadUse } from '../../../shared/model/pin.ts';
import { fail, ok } from '../../../shared/model/result.ts';
import { type EntryAction, entryAfter, keysFor, onePin, type OnlyField, type PinEntry } from './pin-entry.ts';

type Action = EntryAction<OnlyField>;

const type = (text: string): Action => ({ type: 'type', field: 'only', text, isComposing: false });
const send: Action = { type: 'send', fields: ['only'] };
const wrong = { code: 'pin/wrong', pin: 'sign', triesLeft: 4 } as const;

const asked = (pin: PinKind): PinEntry<OnlyField> => onePin(pin, shapeOf(present, pin));

const after = (...actions: readonly Action[]): PinEntry<OnlyField> =>
  actions.reduce<PinEntry<OnlyField>>(entryAfter, asked('sign'));

describe('the entry of one secret', () => {
  test('sends what has the right shape, and complains of anything else', () => {
    expect(after(type('abc123'), send)).toMatchObject({
      sending: 'screen',
      entries: { only: { text: 'ABC123' } },
    });
    expect(after(type('123456'), send)).toMatchObject({
      sending: null,
      complaint: { about: 'shape', field: 'only' },
    });
    expect(after(type('123456'), send, type('A')).complaint).toBeNull();
  });

  test('takes no key and no second press while the card is asked', () => {
    const sending = after(type('ABC123'), send);
    for (const action of [type('ABC1234'), send, { type: 'type-here', typesHere: true } as const])
      expect(entryAfter(sending, action)).toBe(sending);
  });

  test('holds nothing of what was typed once there is an answer', () => {
    for (const result of [ok(undefined), fail(wrong)]) {
      const answered = after(type('ABC123'), send, { type: 'answered', result });
      expect(answered).toMatchObject({ sending: null, entries: { only: { text: '' } } });
    }
    const refused = after(type('ABC123'), send, { type: 'answered', result: fail(wrong) });
    expect(refused.complaint).toEqual({ about: 'answer', error: wrong });
  });

  test('takes no answer that nothing was asked for', () => {
    const typed = after(type('ABC123'));
    expect(entryAfter(typed, { type: 'answered', result: ok(undefined) })).toBe(typed);
  });

  test('is emptied when nobody is there, and says so', () => {
    expect(after(type('ABC123'), { type: 'away' }).entries.only).toMatchObject({ text: '', isCleared: true });
    expect(after({ type: 'away' }).entries.only.isCleared).toBe(false);
  });

  test('goes to the keys of a reader only where they have every character of it', () => {
    const sent = (pin: PinKind) => entryAfter(asked(pin), { type: 'send-from-pad' }).sending;
    expect([sent('auth'), sent('sign')]).toEqual(['pad', null]);
  });
});

describe("a reader's own keys", () => {
  test.each<[PinKind, boolean, PinPadUse | undefined, 'enter' | 'change', ReturnType<typeof keysFor>]>([
    ['auth', false, 'change', 'change', 'used'],
    ['auth', false, 'change', 'enter', 'used'],
    ['auth', false, 'enter', 'enter', 'used'],
    ['auth', false, 'enter', 'change', 'no-keys'],
    ['auth', false, 'none', 'change', 'no-keys'],
    ['auth', true, 'change', 'change', 'not-chosen'],
    ['auth', true, 'none', 'change', 'no-keys'],
    ['auth', false, undefined, 'change', 'unknown'],
    ['sign', false, 'change', 'change', 'no-letters'],
    ['sign', false, 'enter', 'change', 'unknown'],
    ['sign', false, 'none', 'change', 'unknown'],
  ])('%s, typed here: %s, at a reader of the kind %s, to %s: %s', (pin, typesHere, pad, wanted, keys) => {
    expect(keysFor({ shape: shapeOf(present, pin), typesHere }, pad, wanted)).toBe(keys);
  });
});
