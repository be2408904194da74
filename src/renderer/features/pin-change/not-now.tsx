import type { ChangeablePin, PinCounter } from '../../../shared/model/pin.ts';
import { LockedButton } from '../../screen-parts/locked-button.tsx';
import { Tries } from '../../screen-parts/tries.tsx';
import { useMessages } from '../../state/messages.ts';
import { ui } from '../../state/ui-store.ts';
import { Button } from '../../ui/button.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Paragraph } from '../../ui/panel.tsx';
import { OutcomeHeading } from './outcome-heading.tsx';
import styles from './outcome.module.css';

type NotNowProps = {
  readonly pin: ChangeablePin;
  readonly cardId: string;
  readonly counter: PinCounter;
  readonly reason: 'locked' | 'absent' | 'unknown' | 'reading';
};

/** A PIN that cannot be asked for: the reason, and the way on. */
export function NotNow({ pin, cardId, counter, reason }: NotNowProps) {
  const { pinChange: say } = useMessages();
  return (
    <div className={styles.outcome}>
      <OutcomeHeading text={say.current.notNow(pin)} />
      <Notice tone={reason === 'locked' ? 'bad' : 'caution'}>
        <Paragraph text={say.which.reasons[reason]} />
        {reason !== 'absent' && <Tries counter={counter} />}
      </Notice>
      <div className={styles.actions}>
        <LockedButton cardId={cardId} />
        <Button onPress={ui.showHome}>{say.done.home}</Button>
      </div>
    </div>
  );
}
