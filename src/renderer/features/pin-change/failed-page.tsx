import type { AppError } from '../../../shared/model/app-error.ts';
import type { ChangeablePin } from '../../../shared/model/pin.ts';
import { useMessages } from '../../state/messages.ts';
import { ui } from '../../state/ui-store.ts';
import { Button } from '../../ui/button.tsx';
import { ChangeProblem } from './change-problem.tsx';
import { OutcomeHeading } from './outcome-heading.tsx';
import styles from './outcome.module.css';

type FailedPageProps = {
  readonly error: AppError;
  readonly pin: ChangeablePin;
  /** The card, if it is still there. */
  readonly cardId: string | undefined;
};

/** The change failed, and another attempt here would not help. */
export function FailedPage({ error, pin, cardId }: FailedPageProps) {
  const { failed, done } = useMessages().pinChange;
  return (
    <div className={styles.outcome}>
      <OutcomeHeading text={failed.title} />
      <ChangeProblem error={error} pin={pin} cardId={cardId} />
      <div className={styles.actions}>
        <Button variant="primary" onPress={ui.showHome}>
          {done.home}
        </Button>
      </div>
    </div>
  );
}
