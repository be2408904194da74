import { memo, useState } from 'react';
import type { Messages } from '../../../shared/messages/messages.ts';
import type { PinCounter, PinPadUse } from '../../../shared/model/pin.ts';
import { EntryTools } from '../../screen-parts/pin-entry/entry-tools.tsx';
import { LastTry } from '../../screen-parts/pin-entry/last-try.tsx';
import { keysFor } from '../../screen-parts/pin-entry/pin-entry.ts';
import { PinField } from '../../screen-parts/pin-entry/pin-field.tsx';
import { ShapeRules } from '../../screen-parts/pin-entry/shape-rules.tsx';
import { Tries } from '../../screen-parts/tries.tsx';
import { useMessages } from '../../state/messages.ts';
import { ui } from '../../state/ui-store.ts';
import { Button } from '../../ui/button.tsx';
import { ArrowLeftIcon } from '../../ui/icons.tsx';
import { ChangeComplaint } from './change-complaint.tsx';
import { PinIntroduction } from './pin-introduction.tsx';
import { StepFrame } from './step-frame.tsx';
import type { PinChange } from './use-pin-change.ts';

type CurrentStepProps = {
  readonly change: PinChange;
  readonly counter: Extract<PinCounter, { state: 'ok' }>;
  readonly cardId: string;
  readonly pinPad: PinPadUse | undefined;
};

/** The PIN as it is, with the tries left beside it. This step sends nothing. */
export function CurrentStep({ change, counter, cardId, pinPad }: CurrentStepProps) {
  const { pinChange: say } = useMessages();
  const [isRevealed, setRevealed] = useState(false);
  const { state, act } = change;
  const { pin, shape, complaint, entries } = state;
  const keys = keysFor(state, pinPad, 'change');
  const type = (text: string, isComposing = false) =>
    act({ type: 'type', field: 'current', text, isComposing });
  return (
    <StepFrame
      heading={say.current.heading(pin)}
      onSubmit={() => act({ type: 'next', triesLeft: counter.triesLeft })}
      note={say.nothingSentYet}
      more={whyHere(keys, say)}
      actions={<Actions act={act} cardId={cardId} canUseKeys={keys === 'not-chosen'} />}
    >
      <PinIntroduction pin={pin} />
      {complaint?.about === 'answer' && <ChangeComplaint state={state} />}
      <EntryTools
        shape={shape}
        isRevealed={isRevealed}
        onReveal={setRevealed}
        text={entries.current.text}
        onType={type}
      >
        <PinField
          shape={shape}
          label={say.current.label(pin)}
          entry={entries.current}
          onType={type}
          isRevealed={isRevealed}
          isInvalid={complaint?.about === 'shape'}
          autoFocus
          takesFocusFor={complaint?.about === 'shape' ? complaint : null}
          tries={<Tries counter={counter} />}
        />
        <ShapeRules shape={shape} text={entries.current.text} />
      </EntryTools>
      {counter.triesLeft === 1 && <LastTry />}
      {complaint?.about !== 'answer' && <ChangeComplaint state={state} />}
    </StepFrame>
  );
}

type ActionsProps = Pick<PinChange, 'act'> & {
  readonly cardId: string;
  /** Leads back to the reader's own keys. */
  readonly canUseKeys: boolean;
};

const Actions = memo(function Actions({ act, cardId, canUseKeys }: ActionsProps) {
  const { pinChange: say } = useMessages();
  return (
    <>
      <Button icon={<ArrowLeftIcon />} onPress={() => act({ type: 'back' })}>
        {say.back}
      </Button>
      <Button variant="primary" type="submit">
        {say.next}
      </Button>
      <Button variant="quiet" onPress={() => ui.showLocked(cardId)}>
        {say.current.forgotten}
      </Button>
      {canUseKeys && (
        <Button variant="quiet" onPress={() => act({ type: 'type-here', typesHere: false })}>
          {say.pad.useKeys}
        </Button>
      )}
    </>
  );
});

/** Why the PIN is typed on the screen and not on the reader's own keys, if that is known and not the user's choice. */
function whyHere(keys: ReturnType<typeof keysFor>, { pad: say }: Messages['pinChange']): string | undefined {
  if (keys === 'no-letters') return say.noLetters;
  return keys === 'no-keys' ? say.noKeys : undefined;
}
