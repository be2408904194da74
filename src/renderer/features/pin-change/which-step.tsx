import { RadioGroup } from 'react-aria-components/RadioGroup';
import { counterIn, shapeOn } from '../../../shared/domain/card-facts.ts';
import { secretState } from '../../../shared/domain/lock-guide.ts';
import { plainText } from '../../../shared/messages/markup.ts';
import { isChangeable, profileOf, secretsOf } from '../../../shared/generations/generations.ts';
import type { ChangeablePin } from '../../../shared/model/pin.ts';
import { Tries } from '../../screen-parts/tries.tsx';
import { useMessages } from '../../state/messages.ts';
import type { ShownCard } from '../../state/selectors.ts';
import { Button } from '../../ui/button.tsx';
import { Choice } from '../../ui/choices.tsx';
import { cx } from '../../ui/cx.ts';
import { Paragraph } from '../../ui/panel.tsx';
import { Text } from '../../ui/text.tsx';
import { ElsewhereList } from './elsewhere-list.tsx';
import { StepFrame } from './step-frame.tsx';
import type { PinChange } from './use-pin-change.ts';
import styles from './which-step.module.css';

/** Which secret to change, each with its shape, its purpose and its tries. */
export function WhichStep({ change, shown }: { readonly change: PinChange; readonly shown: ShownCard }) {
  const { pinChange: say } = useMessages();
  const profile = profileOf(shown.card.kind);
  const pins = secretsOf(profile).map(({ kind }) => kind);
  const usable = pins.filter(
    (pin) => isChangeable(profile, pin) && secretState(pin, shown.card) === 'usable',
  ) as readonly ChangeablePin[];
  const chosen = usable.find((pin) => pin === change.state.pin) ?? usable[0];
  const goOn = () => {
    if (chosen === undefined) return;
    change.act({ type: 'choose', pin: chosen, shape: shapeOn(shown.card, chosen) });
    change.act({ type: 'next', triesLeft: 0 });
  };
  return (
    <StepFrame
      heading={say.which.heading}
      onSubmit={goOn}
      note={say.nothingSentYet}
      actions={
        <Button variant="primary" type="submit" isDisabled={chosen === undefined}>
          {say.next}
        </Button>
      }
    >
      {chosen === undefined ? (
        <Paragraph text={say.which.none} />
      ) : (
        <PinChoices
          pins={usable}
          chosen={chosen}
          shown={shown}
          onChoose={(pin) => change.act({ type: 'choose', pin, shape: shapeOn(shown.card, pin) })}
        />
      )}
      <ElsewhereList shown={shown} pins={pins.filter((pin) => !usable.some((each) => each === pin))} />
    </StepFrame>
  );
}

type PinChoicesProps = {
  readonly pins: readonly ChangeablePin[];
  readonly chosen: ChangeablePin;
  readonly shown: ShownCard;
  readonly onChoose: (pin: ChangeablePin) => void;
};

function PinChoices({ pins, chosen, shown, onChoose }: PinChoicesProps) {
  const { pinChange: say, common } = useMessages();
  const choose = (key: string) => {
    const pin = pins.find((candidate) => candidate === key);
    if (pin) onChoose(pin);
  };
  return (
    <RadioGroup
      className={cx(styles.choices)}
      value={chosen}
      onChange={choose}
      aria-label={plainText(say.which.label)}
    >
      {pins.map((pin) => (
        <Choice key={pin} value={pin} className={styles.choice} autoFocus={pin === chosen}>
          <span className={styles.words}>
            <span className={styles.name}>
              <Text text={common.secrets[pin]} />
            </span>
            <span className={styles.looks}>
              <Text text={shapeOn(shown.card, pin).alphabet === 'digits' ? say.looks.pin : say.looks.sign} />
              <span className={styles.use}>
                <Text text={common.secretUses[pin]} />
              </span>
            </span>
          </span>
          <Tries counter={counterIn(shown.card, pin)} />
        </Choice>
      ))}
    </RadioGroup>
  );
}
