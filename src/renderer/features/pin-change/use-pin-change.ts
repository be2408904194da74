import { useCallback, useEffect, useRef, useState } from 'react';
import type { PinBackground } from '../../../shared/domain/pin-advice.ts';
import type { ChangeablePin } from '../../../shared/model/pin.ts';
import type { Result } from '../../../shared/model/result.ts';
import { client } from '../../ipc/client.ts';
import { tellFailure } from '../../parts/tell-failure.ts';
import { useAway } from '../../parts/pin-entry/use-away.ts';
import { useMessages } from '../../state/messages.ts';
import { ui } from '../../state/ui-store.ts';
import { useIsShown } from '../../state/use-is-shown.ts';
import { PinMarks } from './pin-marks.ts';
import {
  type PinChangeAction,
  padRequestOf,
  pinChangeAfter,
  type PinChangeState,
  requestOf,
  startedWith,
} from './pin-change-state.ts';

export type PinChange = {
  readonly state: PinChangeState;
  readonly act: (action: PinChangeAction) => void;
  /** The PINs that were set since the screen was opened, to be recognised and not to be read. */
  readonly marks: PinMarks;
  /** Sends the change once, if nothing stands against it. */
  readonly submit: (known: PinBackground) => void;
  /** The same, with everything entered on the reader's own keys. */
  readonly submitOnPad: (triesLeft: number) => void;
};

/**
 * A change while it is being prepared and asked of the card. What was entered lives here only, is let go of as soon as
 * it is not needed, and goes with the screen.
 * @param isThere whether the card that the change is for is still in the reader
 */
export function usePinChange(
  cardId: string,
  pin: ChangeablePin,
  startAt: 'which' | 'current',
  isThere: boolean,
): PinChange {
  const [state, setState] = useState(() => startedWith(pin, startAt));
  const latest = useRef(state);
  const [marks] = useState(() => new PinMarks());
  const isShown = useIsShown();
  const isCardThere = useRef(isThere);
  const { pinChange: say } = useMessages();
  // Two keys may come before the next rendering, so each one acts on what the last has left.
  const act = useCallback((action: PinChangeAction): PinChangeState => {
    latest.current = pinChangeAfter(latest.current, action);
    setState(latest.current);
    return latest.current;
  }, []);

  useAway(
    useCallback(() => {
      marks.forget();
      act({ type: 'away' });
    }, [act, marks]),
  );
  useEffect(() => {
    isCardThere.current = isThere;
    if (isThere) return;
    marks.forget();
    act({ type: 'card-left' });
  }, [act, isThere, marks]);

  const sendAfter = (action: PinChangeAction) => {
    if (latest.current.stage.at === 'sending') return;
    const next = act(action);
    if (next.stage.at === 'sending') void send(next, next.stage.from);
  };
  const send = async (sending: PinChangeState, from: 'screen' | 'pad') => {
    ui.setChanging(true);
    const result = await request(sending, from, cardId);
    if (result.ok && from === 'screen') void marks.remember(sending.pin, sending.entries.first.text);
    if (isShown.current) act({ type: 'answered', result, isThere: isCardThere.current });
    else if (result.ok) ui.announce(say.done.heading(sending.pin));
    else ui.openDialog({ name: 'problem', error: result.error });
    await tellFailure(client.card.changeSeen());
    ui.setChanging(false);
  };
  return {
    state,
    act,
    marks,
    submit: (known) => sendAfter({ type: 'submit', known }),
    submitOnPad: (triesLeft) => sendAfter({ type: 'submit-on-pad', triesLeft }),
  };
}

const request = (sending: PinChangeState, from: 'screen' | 'pad', cardId: string): Promise<Result<void>> =>
  from === 'pad' && sending.pin !== 'sign'
    ? client.card.changePinOnPad(padRequestOf(sending, sending.pin, cardId))
    : client.card.changePin(requestOf(sending, cardId));
