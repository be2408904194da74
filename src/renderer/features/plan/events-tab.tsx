import { type LifeEvent, lifeEvents } from '../../../shared/domain/life-event.ts';
import type { JstDay } from '../../../shared/model/time.ts';
import { useMessages } from '../../state/messages.ts';
import type { ShownCard } from '../../state/selectors.ts';
import { ArrowRightIcon } from '../../ui/icons.tsx';
import { Text } from '../../ui/text.tsx';
import { EventPage } from './event-page.tsx';
import styles from './events-tab.module.css';

type EventsTabProps = {
  readonly event: LifeEvent | undefined;
  readonly onEvent: (event: LifeEvent | undefined) => void;
  readonly shown: ShownCard | undefined;
  readonly today: JstDay;
};

/** A choice of events in a life, and a short page about the chosen one. */
export function EventsTab({ event, onEvent, shown, today }: EventsTabProps) {
  const { lifeEvents: say } = useMessages();
  if (event)
    return (
      <EventPage key={event} event={event} onBack={() => onEvent(undefined)} shown={shown} today={today} />
    );
  return (
    <section className={styles.choices}>
      <h2 className={styles.heading}>
        <Text text={say.choose} />
      </h2>
      <ul className={styles.list}>
        {lifeEvents.map((each) => (
          <li key={each}>
            <button type="button" className={styles.choice} onClick={() => onEvent(each)}>
              <span className={styles.words}>
                <strong>
                  <Text text={say.events[each].name} />
                </strong>
                <span className={styles.hint}>
                  <Text text={say.events[each].hint} />
                </span>
              </span>
              <ArrowRightIcon />
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
