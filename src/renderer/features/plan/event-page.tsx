import { useState } from 'react';
import { knownValue, readableIn } from '../../../shared/domain/card-facts.ts';
import { readDateEntry } from '../../../shared/domain/date-entry.ts';
import { type EventFacts, eventDays, type LifeEvent } from '../../../shared/domain/life-event.ts';
import type { GuideTopicId } from '../../../shared/model/guide-topic.ts';
import type { JstDay } from '../../../shared/model/time.ts';
import { GuideLink } from '../../screen-parts/guide-link.tsx';
import { useMessages } from '../../state/messages.ts';
import type { ShownCard } from '../../state/selectors.ts';
import { useScreenHeading } from '../../state/use-screen-heading.ts';
import { Button } from '../../ui/button.tsx';
import { Facts } from '../../ui/facts.tsx';
import { ArrowLeftIcon } from '../../ui/icons.tsx';
import { NumberedSteps } from '../../ui/numbered-steps.tsx';
import { Bullets, Panel, Paragraph } from '../../ui/panel.tsx';
import { Text } from '../../ui/text.tsx';
import { AfterExpiry } from './after-expiry.tsx';
import { CallPanel } from './call-panel.tsx';
import { DateField } from './date-field.tsx';
import styles from './event-page.module.css';

type EventPageProps = {
  readonly event: LifeEvent;
  readonly onBack: () => void;
  readonly shown: ShownCard | undefined;
  readonly today: JstDay;
};

/** The pages of the guide that say more. */
const explainedBy: Readonly<Record<LifeEvent, readonly GuideTopicId[]>> = {
  moved: ['moving', 'office-days'],
  married: ['moving', 'office-days'],
  abroad: ['abroad'],
  renewed: ['renewal', 'phone'],
  'card-renewal': ['card-renewal', 'driving', 'office-days'],
  'stay-extended': ['foreigners', 'combined'],
  lost: ['lost', 'reissue', 'driving'],
  'turning-15': ['children'],
  'turning-18': ['children', 'card-renewal'],
  'stop-using': ['stopping', 'hospital'],
  expired: ['expired', 'hospital', 'office-days'],
};

/**
 * One event: what stops, what goes on, what to do in which order, what to bring, and its days as far as they are
 * known.
 */
export function EventPage({ event, onBack, shown, today }: EventPageProps) {
  const { lifeEvents: say } = useMessages();
  const heading = useScreenHeading();
  const { name, lead, stops, goesOn, todo, bring } = say.events[event];
  return (
    <article className={styles.page}>
      <div>
        <Button variant="quiet" icon={<ArrowLeftIcon />} onPress={onBack}>
          <Text text={say.others} />
        </Button>
      </div>
      <h2 className={styles.title} ref={heading} tabIndex={-1}>
        <Text text={name} />
      </h2>
      <Paragraph text={lead} />
      {event === 'lost' && <CallPanel />}
      {event === 'expired' && <AfterExpiry />}
      <div className={styles.panels}>
        <List title={say.headings.stops} texts={stops} />
        <List title={say.headings.goesOn} texts={goesOn} />
      </div>
      <EventDays event={event} shown={shown} today={today} />
      <Panel title={say.headings.todo}>
        <NumberedSteps texts={todo} />
      </Panel>
      <List title={say.headings.bring} texts={bring} />
      <div className={styles.readOn}>
        {explainedBy[event].map((topic) => (
          <GuideLink key={topic} topic={topic} />
        ))}
      </div>
    </article>
  );
}

const List = ({ title, texts }: { readonly title: string; readonly texts: readonly string[] }) =>
  texts.length === 0 ? null : (
    <Panel title={title}>
      <Bullets texts={texts} />
    </Panel>
  );

/** The days that follow from the event, from the card in the reader or from a child's birth date. */
function EventDays({ event, shown, today }: Omit<EventPageProps, 'onBack'>) {
  const { lifeEvents: say, date } = useMessages();
  const [birthText, setBirthText] = useState('');
  const entry = readDateEntry(birthText);
  const birth = entry.state === 'day' ? entry.day : undefined;
  const days = eventDays(event, { ...factsOf(shown), today, birth });
  const isAboutChild = event === 'turning-15' || event === 'turning-18';
  if (days.length === 0 && !isAboutChild) return null;
  return (
    <Panel title={say.headings.days}>
      {isAboutChild && (
        <DateField
          label={say.child}
          hint={say.childHint}
          text={birthText}
          onType={setBirthText}
          day={birth}
          complaint={entry.state === 'day' || entry.state === 'empty' ? undefined : entry.state}
        />
      )}
      {days.length > 0 && (
        <Facts
          facts={days.map(({ is, day }) => ({ name: say.days[is], value: <Day text={date.day(day)} /> }))}
        />
      )}
      {shown && !isAboutChild && <Paragraph text={say.daysFrom} isQuiet />}
    </Panel>
  );
}

const Day = ({ text }: { readonly text: string }) => (
  <strong className={styles.day}>
    <Text text={text} />
  </strong>
);

function factsOf(shown: ShownCard | undefined): Omit<EventFacts, 'today'> {
  if (!shown) return {};
  const { certificates, expiresOn } = shown.card;
  return {
    auth: readableIn(certificates.auth),
    cardExpiresOn: knownValue(expiresOn),
  };
}
