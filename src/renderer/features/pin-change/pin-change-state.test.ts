import { describe, expect, test } from 'vitest';
import { shapeOf } from '../../../shared/generations/generations.ts';
import { present } from '../../../shared/generations/present.ts';
import type { AppError } from '../../../shared/model/app-error.ts';
import { errorCodes } from '../../../shared/model/testing/error-codes.ts';
import {
  comparison,
  type PinChangeAction,
  pinChangeAfter,
  type PinChangeState,
  padRequestOf,
  recoveryFrom,
  requestOf,
  shownStage,
  startedWith,
} from './pin-change-state.ts';
import { type, next, submit, answered, texts } from './pin-change-state-test-kit.ts';

const after = (...actions: readonly PinChangeAction[]): PinChangeState =>
  actions.reduce(pinChangeAfter, startedWith('auth', 'current', shapeOf(present, 'auth')));

const filled = [type('current', '1234'), next(), type('first', '5820'), type('second', '5820')] as const;

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
    expect(
      shownStage(pinChangeAfter(startedWith('sign', 'current', shapeOf(present, 'sign')), onPad())).at,
    ).toBe('current');
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
