import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { shapeFaults } from '../../../shared/domain/pin-policy.ts';
import { shapeOf } from '../../../shared/generations/generations.ts';
import { present } from '../../../shared/generations/present.ts';
import type { AppError } from '../../../shared/model/app-error.ts';
import { ChangeablePin } from '../../../shared/model/pin.ts';
import {
  type FieldName,
  type PinChangeAction,
  pinChangeAfter,
  requestOf,
  shownStage,
  startedWith,
} from './pin-change-state.ts';
import { type, next, submit, answered, texts } from './pin-change-state-test-kit.ts';

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
    ...ChangeablePin.options.map((pin) => ({ type: 'choose', pin, shape: shapeOf(present, pin) }) as const),
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
        let state = startedWith('auth', 'current', shapeOf(present, 'auth'));
        for (const each of actions) {
          const before = state;
          state = pinChangeAfter(state, each);
          const stage = shownStage(state);
          if (stage.at !== 'sending' || shownStage(before).at === 'sending') continue;
          sent += 1;
          const request = requestOf(state, 'card-1');
          if (stage.from === 'screen') {
            expect(each.type).toBe('submit');
            expect(shapeFaults(shapeOf(present, request.pin), request.current)).toEqual([]);
            expect(shapeFaults(shapeOf(present, request.pin), request.replacement)).toEqual([]);
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
        const state = actions.reduce(pinChangeAfter, startedWith('auth', 'which', shapeOf(present, 'auth')));
        if (!['current', 'replacement', 'sending'].includes(shownStage(state).at))
          expect(texts(state)).toEqual(['', '', '']);
      }),
    );
  });
});
