import { useCallback, useEffect, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { forgetLastMatch } from '../../../shared/domain/last-match.ts';
import type { Result } from '../../../shared/model/result.ts';
import { ui } from '../../state/ui-store.ts';
import { useIsShown } from '../../state/use-is-shown.ts';
import type { PinEntry } from './pin-entry.ts';
import type { PinText } from './pin-text.ts';
import { useAway } from './use-away.ts';

type Away = { readonly type: 'away' };

/** One press that may send a secret, and what follows its answer. */
export type Sending<State, Action, Value> = {
  readonly press: Action;
  /** Asks the card. Called only if nothing stands against the press. */
  readonly request: (state: State) => Promise<Result<Value>>;
  readonly answered: (result: Result<Value>) => Action;
  /** Called after a success, if the user is still here to see it. */
  readonly shown?: (value: Value) => void;
  /** Announced after a success, if the user is somewhere else by then. */
  readonly done: string;
};

export type PinEntryUse<State, Action> = {
  readonly state: State;
  readonly act: (action: Action) => void;
  /** Resolves once the answer is shown or told; `false` if the card was not asked. */
  readonly send: <Value>(sending: Sending<State, Action, Value>) => Promise<boolean>;
};

/**
 * The state of an entry, from the first key to the card's answer. The secret lives here only and goes with the screen.
 * If an answer comes after its screen has gone, a dialog tells it, so that no outcome is lost.
 */
export function usePinEntry<State extends PinEntry<string, unknown>, Action>(
  reduce: (state: State, action: Action | Away) => State,
  start: () => State,
): PinEntryUse<State, Action> {
  const [state, setState] = useState(start);
  const latest = useRef(state);
  const isShown = useIsShown();
  const isEmpty = Object.values<PinText>(state.entries).every(({ text }) => text === '');
  useDrawnAgain(
    isEmpty,
    useCallback(() => setState((shown) => ({ ...shown })), []),
  );
  // Two keys may come before the next drawing, so each one acts on the state that the last one left.
  const act = useCallback(
    (action: Action) => {
      latest.current = reduce(latest.current, action);
      setState(latest.current);
    },
    [reduce],
  );
  useAway(
    useCallback(() => {
      latest.current = reduce(latest.current, { type: 'away' });
      drawTwice(() => setState({ ...latest.current }));
    }, [reduce]),
  );
  const send = async <Value>(sending: Sending<State, Action, Value>): Promise<boolean> => {
    if (latest.current.sending) return false;
    act(sending.press);
    if (!latest.current.sending) return false;
    const result = await sending.request(latest.current);
    latest.current = reduce(latest.current, sending.answered(result));
    drawTwice(() => setState({ ...latest.current }));
    if (isShown.current) {
      if (result.ok) sending.shown?.(result.value);
    } else if (result.ok) ui.announce(sending.done);
    else ui.openDialog({ name: 'problem', error: result.error });
    return true;
  };
  return { state, act, send };
}

/** Where nothing is typed any more, and for whatever reason: what was is not left in what React has drawn before. */
function useDrawnAgain(isEmpty: boolean, draw: () => void): void {
  useEffect(() => {
    if (!isEmpty) return undefined;
    const timer = setTimeout(() => {
      draw();
      forgetLastMatch();
    });
    return () => clearTimeout(timer);
  }, [isEmpty, draw]);
}

/**
 * React keeps what it has drawn and what it had drawn before. A library that remembers a button keeps both in memory
 * after the screen has gone. After two drawings neither of them holds what was typed.
 */
function drawTwice(draw: () => void): void {
  for (let drawn = 0; drawn < 2; drawn += 1) flushSync(draw);
  forgetLastMatch();
}
