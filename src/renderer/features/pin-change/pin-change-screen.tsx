import { memo, type ReactNode, useEffect, useLayoutEffect } from 'react';
import { counterIn, shapeOn } from '../../../shared/domain/card-facts.ts';
import { secretState } from '../../../shared/domain/lock-guide.ts';
import type { ChangeablePin } from '../../../shared/model/pin.ts';
import { keysFor } from '../../screen-parts/pin-entry/pin-entry.ts';
import { useMessages } from '../../state/messages.ts';
import type { ShownCard } from '../../state/selectors.ts';
import { ui, useUi } from '../../state/ui-store.ts';
import { Button } from '../../ui/button.tsx';
import { ArrowLeftIcon } from '../../ui/icons.tsx';
import { Steps } from '../../ui/steps.tsx';
import { Text } from '../../ui/text.tsx';
import { CurrentStep } from './current-step.tsx';
import { DonePage } from './done-page.tsx';
import { FailedPage } from './failed-page.tsx';
import { InterruptedPage } from './interrupted-page.tsx';
import { PadStep } from './pad-step.tsx';
import { NotNow } from './not-now.tsx';
import { backgroundOf } from './pin-background.ts';
import { type PinChangeState, shownStage, type ShownStage } from './pin-change-state.ts';
import styles from './pin-change-screen.module.css';
import { ReplacementStep } from './replacement-step.tsx';
import { type PinChange, usePinChange } from './use-pin-change.ts';
import { WhichStep } from './which-step.tsx';

type PinChangeScreenProps = {
  readonly cardId: string;
  readonly pin: ChangeablePin;
  readonly startAt: 'which' | 'current';
  /** The card, as long as it is in the reader. */
  readonly shown: ShownCard | undefined;
};

/** Changes one of the secrets in four steps: which one, as it is, the new one, done. */
export function PinChangeScreen({ cardId, pin, startAt, shown }: PinChangeScreenProps) {
  const { pinChange: say } = useMessages();
  const change = usePinChange(cardId, pin, startAt, shapeOn(shown?.card, pin), shown !== undefined);
  const { state } = change;
  const { at } = shownStage(state);
  const leave = useLeave(state);
  useTopOfPage(stepOf[at]);
  return (
    <main className={styles.screen}>
      {leave && (
        <div>
          <Button variant="quiet" icon={<ArrowLeftIcon />} onPress={leave}>
            {say.leave}
          </Button>
        </div>
      )}
      <h1 className={styles.title}>
        <Text text={at === 'which' ? say.title : say.openOf(state.pin)} />
      </h1>
      <StepsOf at={at} pin={state.pin} />
      {stageOf(change, shown)}
    </main>
  );
}

function stageOf(change: PinChange, shown: ShownCard | undefined): ReactNode {
  const { pin } = change.state;
  const stage = shownStage(change.state);
  const again = shown && (() => change.act({ type: 'again' }));
  switch (stage.at) {
    case 'done':
      return <DonePage pin={pin} onAgain={again} />;
    case 'failed':
      return <FailedPage error={stage.error} pin={pin} cardId={shown?.cardId} />;
    case 'interrupted':
      return <InterruptedPage pin={pin} />;
    case 'which':
      return shown && <WhichStep change={change} shown={shown} />;
    case 'current':
      return shown && <AtCurrent change={change} shown={shown} />;
    case 'replacement':
      return shown && <ReplacementStep change={change} known={backgroundOf(shown.card)} />;
    case 'sending':
      return stage.from === 'pad' ? (
        <PadStep change={change} />
      ) : (
        <ReplacementStep change={change} known={{}} />
      );
  }
}

function AtCurrent({ change, shown }: { readonly change: PinChange; readonly shown: ShownCard }) {
  const { pin } = change.state;
  const { cardId, card, pinPad } = shown;
  const counter = counterIn(card, pin);
  const reason = secretState(pin, card);
  if (counter.state === 'ok' && reason === 'usable') {
    return keysFor(change.state, pinPad, 'change') === 'used' ? (
      <PadStep change={change} counter={counter} />
    ) : (
      <CurrentStep change={change} counter={counter} cardId={cardId} pinPad={pinPad} />
    );
  }
  return (
    <NotNow pin={pin} cardId={cardId} counter={counter} reason={reason === 'usable' ? 'unknown' : reason} />
  );
}

const stepOf = {
  which: 0,
  current: 1,
  replacement: 2,
  sending: 2,
  done: 4,
  failed: 4,
  interrupted: 4,
} as const satisfies Record<ShownStage['at'], number>;

type StepsOfProps = { readonly at: ShownStage['at']; readonly pin: ChangeablePin };

const StepsOf = memo(function StepsOf({ at, pin }: StepsOfProps) {
  const { steps } = useMessages().pinChange;
  if (at === 'failed' || at === 'interrupted') return null;
  return (
    <Steps
      label={steps.label}
      names={[steps.which, steps.current(pin), steps.replacement(pin), steps.done]}
      current={stepOf[at]}
      passedLabel={steps.passed}
    />
  );
});

/** A new step is read from its top, unless its field is further down. */
function useTopOfPage(step: number): void {
  useLayoutEffect(() => window.scrollTo(0, 0), [step]);
}

const canBeLeft = ({ at }: ShownStage): boolean => at === 'which' || at === 'current' || at === 'replacement';

/** The way out that costs nothing, for the button and for Escape; undefined while the card is asked. */
function useLeave(state: PinChangeState): (() => void) | undefined {
  const { pinChange: say } = useMessages();
  const isDialogOpen = useUi(({ dialog }) => dialog !== null);
  const text = say.left(state.pin);
  const isLeavable = canBeLeft(shownStage(state));
  const isListening = isLeavable && !isDialogOpen;
  useEffect(() => {
    if (!isListening) return undefined;
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key === 'Escape' && !event.isComposing && !event.defaultPrevented) leaveWith(text);
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, [isListening, text]);
  return isLeavable ? () => leaveWith(text) : undefined;
}

function leaveWith(text: string): void {
  ui.showHome();
  ui.announce(text);
}
