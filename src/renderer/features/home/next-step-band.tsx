import { useId } from 'react';
import { nextStepOf } from '../../../shared/domain/next-step.ts';
import { daysBetween, jstDayOf } from '../../../shared/domain/tokyo-calendar.ts';
import { nextStepText } from '../../../shared/messages/next-step-text.ts';
import { profileOf } from '../../../shared/generations/generations.ts';
import type { CardView } from '../../../shared/model/card.ts';
import type { Instant, JstDay } from '../../../shared/model/time.ts';
import { client } from '../../ipc/client.ts';
import { GuideLink } from '../../screen-parts/guide-link.tsx';
import { LockedButton } from '../../screen-parts/locked-button.tsx';
import { NextBox } from '../../screen-parts/next-box.tsx';
import { ResetHelp } from '../../screen-parts/problem.tsx';
import { tellFailure } from '../../screen-parts/tell-failure.ts';
import { useMessages } from '../../state/messages.ts';
import { ui } from '../../state/ui-store.ts';
import { Button } from '../../ui/button.tsx';
import { CalendarIcon } from '../../ui/icons.tsx';
import { Text } from '../../ui/text.tsx';
import { nearestEnd } from './nearest-end.ts';
import styles from './next-step-band.module.css';
import { isDated, isLock, nextStepLink, nextStepTopic } from './next-step-help.ts';

type NextStepBandProps = {
  readonly card: CardView;
  readonly cardId: string;
  readonly now: Instant;
  /** The day before the program was built, to compare the clock with, if there is one. */
  readonly builtAfter: JstDay | null;
};

/** The middle band: exactly one next step. */
export function NextStepBand({ card, cardId, now, builtAfter }: NextStepBandProps) {
  const messages = useMessages();
  const heading = useId();
  const profile = profileOf(card.kind);
  const next = nextStepOf(card, now, builtAfter);
  const topic = nextStepTopic(next);
  const { title, sentence } = nextStepText(next, profile, messages);
  return (
    <section className={styles.band} aria-labelledby={heading}>
      <div className={styles.row}>
        <h2 id={heading} className={styles.heading}>
          <Text text={messages.common.nextStep} />
        </h2>
        <NearestEnd card={card} now={now} />
        <div className={styles.step}>
          <NextBox title={title} sentence={sentence}>
            {next.step === 'read-again' && (
              <Button onPress={() => void tellFailure(client.card.readAgain({ cardId }))}>
                {messages.common.actions.readAgain}
              </Button>
            )}
            {isLock(next) && <LockedButton cardId={cardId} />}
            {nextStepLink(next, profile) && <ResetHelp />}
            {topic && <GuideLink topic={topic} />}
            {isDated(next) && (
              <Button icon={<CalendarIcon />} onPress={() => ui.showPlan('cards')}>
                <Text text={messages.plan.openFromCard} />
              </Button>
            )}
          </NextBox>
        </div>
      </div>
    </section>
  );
}

/** The nearest end in a few words. It is shown if large text leaves no room for the panels with all of them. */
function NearestEnd({ card, now }: Pick<NextStepBandProps, 'card' | 'now'>) {
  const { date } = useMessages();
  const day = nearestEnd(card);
  if (day === undefined) return null;
  const days = daysBetween(jstDayOf(now), day);
  return (
    <div className={styles.nearest}>
      <Text text={date.until(day)} /> · <Text text={days < 0 ? date.daysAgo(-days) : date.daysLeft(days)} />
    </div>
  );
}
