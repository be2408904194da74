import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkShape } from '../../../shared/domain/pin-policy.ts';
import type { AppError } from '../../../shared/model/app-error.ts';
import { errorCodes } from '../../../shared/model/testing/error-codes.ts';
import { ChangeablePin } from '../../../shared/model/pin.ts';
import { fail, ok } from '../../../shared/model/result.ts';
import {
  comparison,
  type FieldName,
  type PinChangeAction,
  pinChangeAfter,
  type PinChangeState,
  padRequestOf,
  recoveryFrom,
  requestOf,
  shownStage,
  startedWith,
} from './pin-change-state.ts';

const type = (field: FieldName, text: string): PinChangeAction => ({
  type: 'type',
  field,
  text,
  isComposing: false,
});
const next = (triesLeft = 3): PinChangeAction => ({ type: 'next', triesLeft });
const submit: PinChangeAction = { type: 'submit', known: {} };
const answered = (error?: AppError, isThere = true): PinChangeAction => ({
  type: 'answered',
  result: error ? fail(error) : ok(undefined),
  isThere,
});
const after = (...actions: readonly PinChangeAction[]): PinChangeState =>
  actions.reduce(pinChangeAfter, startedWith('auth', 'current'));

const filled = [type('current', '1234'), next(), type('first', '5820'), type('second', '5820')] as const;
const texts = ({ entries }: PinChangeState) => Object.values(entries).map(({ text }) => text);

describe('the wizard', () => {
  test('sends the present PIN and the new one, with the counter that was seen', () => {
    const state = after(...filled, submit);
    expect(shownStage(state)).toEqual({ at: 'sending', from: 'screen' });
    expect(requestOf(state, 'card-1')).toEqual({
      cardId: 'card-1',
      pin: 'auth',
      current: '1234',
      replacement: '5820',
      triesSeen: 3,
    });
  });

  test.each([
    ['a present PIN of the wrong shape', [type('current', '123'), next()], 'current', 'shape'],
    ['a new PIN of the wrong shape', [...filled, type('first', '58'), submit], 'replacement', 'shape'],
    ['a new PIN entered once', [...filled, type('second', ''), submit], 'replacement', 'repeat'],
    ['two new PINs that differ', [...filled, type('second', '5821'), submit], 'replacement', 'different'],
    [
      'a weak new PIN',
      [...filled, type('first', '1111'), type('second', '1111'), submit],
      'replacement',
      'weak',
    ],
    [
      'the old PIN as the new one',
      [...filled, type('first', '1234'), type('second', '1234'), submit],
      'replacement',
      'weak',
    ],
  ] as const)('stops at %s', (_, actions, at, about) => {
    const state = after(...actions);
    expect(shownStage(state).at).toBe(at);
    expect(state.complaint?.about).toBe(about);
  });

  test('takes a weak PIN with a second press after the warning was heard, and asks again once it was changed', () => {
    const weak = [...filled, type('first', '1111'), type('second', '1111'), submit] as const;
    expect(shownStage(after(...weak, submit, submit)).at).toBe('replacement');
    expect(shownStage(after(...weak, { type: 'warning-heard' }, submit)).at).toBe('sending');
    expect(shownStage(after({ type: 'warning-heard' }, ...weak, submit)).at).toBe('replacement');
    expect(after(...weak, type('first', '2222'), type('second', '2222'), submit).complaint?.about).toBe(
      'weak',
    );
  });

  test('keeps what was entered when going back one step, and drops it when another PIN is chosen', () => {
    expect(texts(after(...filled, { type: 'back' }))).toEqual(['1234', '5820', '5820']);
    expect(texts(after(...filled, { type: 'back' }, { type: 'back' }))).toEqual(['', '', '']);
  });

  test('after a wrong PIN goes back to it, empty, with the new one kept', () => {
    const state = after(...filled, submit, answered({ code: 'pin/wrong', pin: 'auth', triesLeft: 2 }));
    expect(shownStage(state)).toEqual({ at: 'current' });
    expect(texts(state)).toEqual(['', '5820', '5820']);
    expect(state.complaint).toMatchObject({ about: 'answer', error: { triesLeft: 2 } });
  });

  test('lets nothing stay after success or after an end', () => {
    expect(texts(after(...filled, submit, answered()))).toEqual(['', '', '']);
    const ended = after(...filled, submit, answered({ code: 'pin/now-blocked', pin: 'auth' }));
    expect(shownStage(ended).at).toBe('failed');
    expect(texts(ended)).toEqual(['', '', '']);
  });

  test('does not go back to a card that has left', () => {
    const wrong: AppError = { code: 'pin/wrong', pin: 'auth', triesLeft: 2 };
    expect(shownStage(after(...filled, submit, answered(wrong, false)))).toEqual({
      at: 'failed',
      error: wrong,
    });
  });

  test('forgets everything when the card leaves, but waits for an answer that is due', () => {
    const left = after(...filled, { type: 'card-left' });
    expect(shownStage(left)).toEqual({ at: 'interrupted' });
    expect(texts(left)).toEqual(['', '', '']);
    expect(shownStage(after(...filled, submit, { type: 'card-left' })).at).toBe('sending');
    expect(shownStage(after(...filled, submit, answered(), { type: 'card-left' })).at).toBe('done');
  });

  test('forgets everything after a while away and says so', () => {
    const state = after(...filled, { type: 'away' });
    expect(shownStage(state)).toEqual({ at: 'current' });
    expect(texts(state)).toEqual(['', '', '']);
    expect(state.entries.current.isCleared).toBe(true);
    expect(after({ type: 'away' }).entries.current.isCleared).toBe(false);
  });

  test('compares the two once the second is as long as the first', () => {
    expect(comparison(after(...filled, type('second', '582')).entries)).toBeUndefined();
    expect(comparison(after(...filled).entries)).toBe('same');
    expect(comparison(after(...filled, type('second', '5821')).entries)).toBe('different');
    expect(comparison(after().entries)).toBeUndefined();
  });
});

describe("on the reader's own keys", () => {
  const onPad = (triesLeft = 3): PinChangeAction => ({ type: 'submit-on-pad', triesLeft });

  test('everything is entered there, and the counter that was seen goes along', () => {
    const state = after(type('current', '12'), onPad());
    expect(shownStage(state)).toEqual({ at: 'sending', from: 'pad' });
    expect(padRequestOf(state, 'auth', 'card-1')).toEqual({
      cardId: 'card-1',
      pin: 'auth',
      triesSeen: 3,
    });
  });

  test('a password has no place there', () => {
    expect(shownStage(pinChangeAfter(startedWith('sign', 'current'), onPad())).at).toBe('current');
  });

  test('whoever prefers the screen stays there; keys that cannot be used lead there', () => {
    const here: PinChangeAction = { type: 'type-here', typesHere: true };
    expect(after(here, { type: 'away' }).typesHere).toBe(true);
    expect(after(onPad(), answered({ code: 'pin/pad-cancelled', pin: 'auth' })).typesHere).toBe(false);
    expect(after(onPad(), answered({ code: 'pin/pad-unusable', pin: 'auth' })).typesHere).toBe(true);
  });
});

describe('after an error', () => {
  test('only what may come right with another entry is asked for again', () => {
    expect(errorCodes.filter((code) => recoveryFrom(code) !== 'none')).toEqual([
      'card/in-use',
      'pin/wrong',
      'pin/shape',
      'pin/last-try',
      'pin/counter-changed',
      'pin/change-refused',
      'pin/pad-cancelled',
      'pin/pad-timed-out',
      'pin/pad-mismatch',
      'pin/pad-unusable',
      'operation/busy',
      'operation/declined',
    ]);
  });
});

describe('whatever is done in whatever order', () => {
  const field = fc.constantFrom<FieldName>('current', 'first', 'second');
  const text = fc.constantFrom('1234', '5820', '1111', '12', 'ABC123', 'KAKI7Y2M', '');
  const triesLeft = fc.constantFrom(1, 2, 3);
  const error = fc.constantFrom<AppError>(
    { code: 'pin/wrong', pin: 'auth', triesLeft: 1 },
    { code: 'pin/counter-changed', pin: 'auth' },
    { code: 'pin/now-blocked', pin: 'auth' },
    { code: 'pin/change-unknown', pin: 'auth' },
    { code: 'card/removed' },
  );
  const others: readonly PinChangeAction[] = [
    ...ChangeablePin.options.map((pin) => ({ type: 'choose', pin }) as const),
    { type: 'warning-heard' },
    { type: 'back' },
    { type: 'again' },
    { type: 'away' },
    { type: 'card-left' },
    { type: 'type-here', typesHere: true },
    ...[1, 2].map((left) => ({ type: 'submit-on-pad', triesLeft: left }) as const),
    submit,
  ];
  /** Single actions, and what a purposeful user does in one go. */
  const fragment: fc.Arbitrary<readonly PinChangeAction[]> = fc.oneof(
    fc.constantFrom(...others).map((action) => [action]),
    fc.tuple(field, text).map(([name, typed]) => [type(name, typed)]),
    fc.tuple(text, triesLeft).map(([typed, left]) => [type('current', typed), next(left)]),
    triesLeft.map((left) => [type('current', '1234'), next(left)]),
    fc.constant([type('first', '5820'), type('second', '5820'), submit]),
    triesLeft.map((left) => [next(left)]),
    text.map((typed) => [type('first', typed), type('second', typed), submit]),
    fc
      .tuple(fc.option(error, { nil: undefined }), fc.boolean())
      .map(([problem, isThere]) => [answered(problem, isThere)]),
  );
  const doings = fc.array(fragment, { maxLength: 20 }).map((fragments) => fragments.flat());

  test('a try is spent by a submit only, with the right shapes', () => {
    let sent = 0;
    fc.assert(
      fc.property(doings, (actions) => {
        let state = startedWith('auth', 'current');
        for (const each of actions) {
          const before = state;
          state = pinChangeAfter(state, each);
          const stage = shownStage(state);
          if (stage.at !== 'sending' || shownStage(before).at === 'sending') continue;
          sent += 1;
          const request = requestOf(state, 'card-1');
          if (stage.from === 'screen') {
            expect(each.type).toBe('submit');
            expect(checkShape(request.pin, request.current)).toEqual([]);
            expect(checkShape(request.pin, request.replacement)).toEqual([]);
          } else {
            expect(each.type).toBe('submit-on-pad');
            expect(request.pin).not.toBe('sign');
          }
        }
      }),
      { numRuns: 1000 },
    );
    expect(sent).toBeGreaterThan(20);
  });

  test('nothing entered is left in a stage that does not need it', () => {
    fc.assert(
      fc.property(doings, (actions) => {
        const state = actions.reduce(pinChangeAfter, startedWith('auth', 'which'));
        if (!['current', 'replacement', 'sending'].includes(shownStage(state).at))
          expect(texts(state)).toEqual(['', '', '']);
      }),
    );
  });
});
