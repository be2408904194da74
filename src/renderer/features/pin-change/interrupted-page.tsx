import type { ChangeablePin } from '../../../shared/model/pin.ts';
import { NextBox } from '../../screen-parts/next-box.tsx';
import { Scene } from '../../screen-parts/scene.tsx';
import { useMessages } from '../../state/messages.ts';
import { ui } from '../../state/ui-store.ts';
import { Button } from '../../ui/button.tsx';
import { Paragraph } from '../../ui/panel.tsx';
import { Text } from '../../ui/text.tsx';
import { OutcomeHeading } from './outcome-heading.tsx';
import styles from './outcome.module.css';

/** The card left before the last press. Nothing was sent, and nothing of what was entered is left. */
export function InterruptedPage({ pin }: { readonly pin: ChangeablePin }) {
  const { common, pinChange } = useMessages();
  const { interrupted: say, done } = pinChange;
  return (
    <Scene drawing="taken-out">
      <OutcomeHeading text={say.heading} />
      <p>
        <strong>
          <Text text={say.inForce(pin)} />
        </strong>
      </p>
      <Paragraph text={say.sentence} />
      <NextBox title={common.errorActions.reinsert} sentence={say.next} />
      <div className={styles.actions}>
        <Button variant="primary" onPress={ui.showHome}>
          {done.home}
        </Button>
      </div>
    </Scene>
  );
}
