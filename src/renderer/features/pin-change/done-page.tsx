import type { ChangeablePin } from '../../../shared/model/pin.ts';
import { useMessages } from '../../state/messages.ts';
import { ui } from '../../state/ui-store.ts';
import { Button } from '../../ui/button.tsx';
import { Bullets, Panel, Panels, Paragraph } from '../../ui/panel.tsx';
import { RoundSign } from '../../ui/round-sign.tsx';
import { OutcomeHeading } from './outcome-heading.tsx';
import styles from './outcome.module.css';

type DonePageProps = { readonly pin: ChangeablePin; readonly onAgain: (() => void) | undefined };

/** The new PIN is in force: what to do with it, and who will ask for it. */
export function DonePage({ pin, onAgain }: DonePageProps) {
  const { done: say } = useMessages().pinChange;
  return (
    <div className={styles.outcome}>
      <div className={styles.head}>
        <RoundSign />
        <div>
          <OutcomeHeading text={say.heading(pin)} />
          <Paragraph text={say.sentence} />
        </div>
      </div>
      <Panels>
        <Panel title={say.keep.heading}>
          <Bullets texts={say.keep.texts} />
        </Panel>
        <Panel title={say.asks.heading}>
          <Bullets texts={say.asks.texts[pin]} />
          {pin !== 'card-info' && <Paragraph text={say.asks.phone} isQuiet />}
        </Panel>
        <Panel title={say.secret.heading}>
          <Paragraph text={say.secret.text} />
        </Panel>
      </Panels>
      <div className={styles.actions}>
        <Button variant="primary" onPress={ui.showHome}>
          {say.home}
        </Button>
        {onAgain && <Button onPress={onAgain}>{say.another}</Button>}
      </div>
    </div>
  );
}
