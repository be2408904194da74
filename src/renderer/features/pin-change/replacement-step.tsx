import { memo, useEffect, useState } from 'react';
import { adviceFor, type PinBackground } from '../../../shared/domain/pin-advice.ts';
import { shapeFaults } from '../../../shared/domain/pin-policy.ts';
import type { ChangeablePin } from '../../../shared/model/pin.ts';
import { EntryTools } from '../../screen-parts/pin-entry/entry-tools.tsx';
import { useMessages } from '../../state/messages.ts';
import { Button } from '../../ui/button.tsx';
import { ArrowLeftIcon } from '../../ui/icons.tsx';
import { ChangeComplaint } from './change-complaint.tsx';
import { ReplacementFields } from './replacement-fields.tsx';
import { StepFrame } from './step-frame.tsx';
import type { PinMarks } from './pin-marks.ts';
import type { PinChange } from './use-pin-change.ts';

/** The new PIN, twice, and the one press that sends something. */
export function ReplacementStep({
  change,
  known: knownOfCard,
}: {
  readonly change: PinChange;
  readonly known: PinBackground;
}) {
  const { pinChange: say } = useMessages();
  const [isRevealed, setRevealed] = useState(false);
  const [field, setField] = useState<'first' | 'second'>('first');
  const { state, act, submit } = change;
  const { pin, shape, entries, sending } = state;
  const isSending = sending !== null;
  const known = { ...knownOfCard, otherPins: useOtherPins(change.marks, pin, entries.first.text) };
  const isShaped = shapeFaults(shape, entries.first.text).length === 0;
  const advice = isShaped
    ? adviceFor(shape, entries.first.text, { ...known, current: entries.current.text })
    : [];
  const warning = state.complaint?.about === 'weak' ? state.complaint : undefined;
  const isWarned = warning !== undefined;
  useHearing(isWarned, act);
  return (
    <StepFrame
      heading={say.replacement.heading(pin)}
      onSubmit={() => submit(known)}
      note={isSending ? say.replacement.working : say.replacement.whatHappens(pin)}
      actions={
        <Actions act={act} isSending={isSending} isWarned={isWarned} isHeard={warning?.isHeard ?? true} />
      }
    >
      <EntryTools
        shape={shape}
        isRevealed={isRevealed}
        onReveal={setRevealed}
        text={entries[field].text}
        onType={(text) => act({ type: 'type', field, text, isComposing: false })}
      >
        <ReplacementFields
          change={change}
          isRevealed={isRevealed}
          onField={setField}
          advice={isWarned ? [] : advice}
        />
      </EntryTools>
      <ChangeComplaint state={state} advice={advice} />
    </StepFrame>
  );
}

type ActionsProps = Pick<PinChange, 'act'> & {
  readonly isSending: boolean;
  readonly isWarned: boolean;
  readonly isHeard: boolean;
};

const Actions = memo(function Actions({ act, isSending, isWarned, isHeard }: ActionsProps) {
  const { pinChange: say } = useMessages();
  return (
    <>
      <Button icon={<ArrowLeftIcon />} isDisabled={isSending} onPress={() => act({ type: 'back' })}>
        {say.back}
      </Button>
      <Button variant="primary" type="submit" isPending={isSending || !isHeard}>
        {isWarned ? say.replacement.submitAnyway : say.replacement.submit}
      </Button>
    </>
  );
});

/** After a warning stood for this many milliseconds, a press goes on in spite of it. */
const HEARING = 1_000;

function useHearing(isWarned: boolean, act: PinChange['act']): void {
  useEffect(() => {
    if (!isWarned) return undefined;
    const timer = setTimeout(() => act({ type: 'warning-heard' }), HEARING);
    return () => clearTimeout(timer);
  }, [isWarned, act]);
}

/** The text itself, if it was set for another secret a moment ago. */
function useOtherPins(marks: PinMarks, pin: ChangeablePin, text: string): readonly string[] {
  const [isOther, setOther] = useState(false);
  useEffect(() => {
    let isCurrent = true;
    void marks.isOther(pin, text).then((is) => isCurrent && setOther(is));
    return () => {
      isCurrent = false;
    };
  }, [marks, pin, text]);
  return isOther ? [text] : [];
}
