import type { PinCounter } from '../../../shared/model/pin.ts';
import { LastTry } from '../../screen-parts/pin-entry/last-try.tsx';
import { Tries } from '../../screen-parts/tries.tsx';
import { useMessages } from '../../state/messages.ts';
import { Button } from '../../ui/button.tsx';
import { ArrowLeftIcon } from '../../ui/icons.tsx';
import { Paragraph } from '../../ui/panel.tsx';
import { Text } from '../../ui/text.tsx';
import { ChangeComplaint } from './change-complaint.tsx';
import styles from './pad-step.module.css';
import { PinIntroduction } from './pin-introduction.tsx';
import { StepFrame } from './step-frame.tsx';
import type { PinChange } from './use-pin-change.ts';

type PadStepProps = {
  readonly change: PinChange;
  /** Missing while the reader is asking. */
  readonly counter?: Extract<PinCounter, { state: 'ok' }>;
};

/**
 * The present and the new PIN on the reader's own keys: what the reader will ask, and the one press that starts it.
 */
export function PadStep({ change, counter }: PadStepProps) {
  const { pinChange: say } = useMessages();
  const { state, act, submitOnPad } = change;
  const { pin, complaint } = state;
  const isSending = counter === undefined;
  return (
    <StepFrame
      heading={say.pad.heading(pin)}
      onSubmit={() => counter && submitOnPad(counter.triesLeft)}
      note={isSending ? say.pad.working : say.pad.whatHappens}
      actions={
        <>
          <Button icon={<ArrowLeftIcon />} isDisabled={isSending} onPress={() => act({ type: 'back' })}>
            {say.back}
          </Button>
          <Button variant="primary" type="submit" isPending={isSending} autoFocus>
            {say.pad.begin}
          </Button>
          <Button
            variant="quiet"
            isDisabled={isSending}
            onPress={() => act({ type: 'type-here', typesHere: true })}
          >
            {say.pad.typeHere}
          </Button>
        </>
      }
    >
      <PinIntroduction pin={pin} />
      {complaint?.about === 'answer' && <ChangeComplaint state={state} />}
      <Paragraph text={say.pad.sentence} />
      <ol className={styles.order}>
        {say.pad.order.map((text) => (
          <li key={text}>
            <Text text={text} />
          </li>
        ))}
      </ol>
      {counter && (
        <p>
          <Tries counter={counter} />
        </p>
      )}
      <Paragraph text={say.pad.advice} isQuiet />
      {counter?.triesLeft === 1 && <LastTry />}
      {complaint?.about !== 'answer' && <ChangeComplaint state={state} />}
    </StepFrame>
  );
}
