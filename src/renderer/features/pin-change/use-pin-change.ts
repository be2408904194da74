import { useCallback, useEffect, useRef, useState } from 'react';
import type { PinBackground } from '../../../shared/domain/pin-advice.ts';
import type { PinShape } from '../../../shared/generations/card-profile.ts';
import { isNumeric } from '../../../shared/generations/generations.ts';
import type { ChangeablePin } from '../../../shared/model/pin.ts';
import type { Result } from '../../../shared/model/result.ts';
import { client } from '../../ipc/client.ts';
import { tellFailure } from '../../screen-parts/tell-failure.ts';
import { usePinEntry } from '../../screen-parts/pin-entry/use-pin-entry.ts';
import { useAway } from '../../screen-parts/pin-entry/use-away.ts';
import { useMessages } from '../../state/messages.ts';
import { ui } from '../../state/ui-store.ts';
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
  /** The PINs that were set since the screen opened. They can be recognised but not read. */
  readonly marks: PinMarks;
  /** Sends the change once, if nothing is wrong with it. */
  readonly submit: (known: PinBackground) => void;
  /** The same, but everything is entered on the reader's own keys. */
  readonly submitOnPad: (triesLeft: number) => void;
};

/**
 * A change while it is being prepared and asked of the card. What was entered lives here only, is let go of as soon as
 * it is not needed, and goes with the screen.
 * @param shape of this PIN on the card
 * @param isThere whether the card that the change is for is still in the reader
 */
export function usePinChange(
  cardId: string,
  pin: ChangeablePin,
  startAt: 'which' | 'current',
  shape: PinShape,
  isThere: boolean,
): PinChange {
  const { state, act, send } = usePinEntry<PinChangeState, PinChangeAction>(pinChangeAfter, () =>
    startedWith(pin, startAt, shape),
  );
  const [marks] = useState(() => new PinMarks());
  const isCardThere = useRef(isThere);
  const { done } = useMessages().pinChange;
  useAway(useCallback(() => marks.forget(), [marks]));
  useEffect(() => {
    isCardThere.current = isThere;
    if (isThere) return;
    marks.forget();
    act({ type: 'card-left' });
  }, [act, isThere, marks]);

  const sendAfter = async (press: PinChangeAction) => {
    const isAsked = await send({
      press,
      request: (sending) => request(sending, cardId, marks),
      answered: (result) => ({ type: 'answered', result, isThere: isCardThere.current }),
      done: done.heading(state.pin),
    });
    if (!isAsked) return;
    await tellFailure(client.card.changeSeen());
    ui.setChanging(false);
  };
  return {
    state,
    act,
    marks,
    submit: (known) => void sendAfter({ type: 'submit', known }),
    submitOnPad: (triesLeft) => void sendAfter({ type: 'submit-on-pad', triesLeft }),
  };
}

async function request(sending: PinChangeState, cardId: string, marks: PinMarks): Promise<Result<void>> {
  ui.setChanging(true);
  if (sending.sending === 'pad' && isNumeric(sending.pin))
    return client.card.changePinOnPad(padRequestOf(sending, sending.pin, cardId));
  const result = await client.card.changePin(requestOf(sending, cardId));
  if (result.ok) void marks.remember(sending.pin, sending.entries.first.text);
  return result;
}
