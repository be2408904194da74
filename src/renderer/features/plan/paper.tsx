import { earliestOf, endOfJstDay, jstDayOf, startOfJstDay } from '../../../shared/domain/tokyo-calendar.ts';
import { insuranceUsableUntil, renewalOpensOn } from '../../../shared/domain/renewal.ts';
import { stageAt } from '../../../shared/domain/validity-period.ts';
import { plainText } from '../../../shared/messages/markup.ts';
import type { Messages } from '../../../shared/messages/messages.ts';
import type { Instant } from '../../../shared/model/time.ts';
import { useMessages } from '../../state/messages.ts';
import type { SheetEntry } from '../../state/ui-store.ts';
import { Bullets, Paragraph } from '../../ui/panel.tsx';
import { Foreign, Text } from '../../ui/text.tsx';
import styles from './paper.module.css';

type PaperProps = { readonly entries: readonly SheetEntry[]; readonly now: Instant };

/** The sheet itself: the state of each certificate, the date for the card's face, what to bring and what to say. */
export function Paper({ entries, now }: PaperProps) {
  const { plan, date } = useMessages();
  const { sheet: say } = plan;
  return (
    <article className={styles.paper} aria-label={plainText(say.preview)}>
      <h2 className={styles.title}>
        <Text text={say.paperTitle} />
      </h2>
      {entries.map((entry) => (
        <Entry key={`${entry.label} ${entry.kind} ${entry.expiresOn}`} entry={entry} now={now} />
      ))}
      <section className={styles.section}>
        <h3 className={styles.heading}>
          <Text text={say.bring} />
        </h3>
        <Bullets texts={say.bringList} />
      </section>
      <section className={styles.section}>
        <h3 className={styles.heading}>
          <Text text={say.where} />
        </h3>
        <Paragraph text={say.whereText} />
        <h3 className={styles.heading}>
          <Text text={say.words} />
        </h3>
        <Bullets texts={[say.say.auth, say.say.sign]} />
      </section>
      <p className={styles.foot}>
        {entries.some(({ isComputed }) => isComputed) && (
          <>
            <Text text={say.forecast} />
            <br />
          </>
        )}
        <Text text={say.printed(date.plain(jstDayOf(now)))} />
      </p>
    </article>
  );
}

function Entry({ entry, now }: { readonly entry: SheetEntry; readonly now: Instant }) {
  const messages = useMessages();
  const { common, plan, date } = messages;
  const { sheet: say } = plan;
  const { label, kind, expiresOn } = entry;
  return (
    <section className={styles.section}>
      <h3 className={styles.heading}>
        {label !== '' && (
          <span className={styles.name}>
            <Foreign text={label} />
          </span>
        )}
        <Text text={common.certificates[kind]} />
      </h3>
      <dl className={styles.facts}>
        {factsOf(entry, now, messages).map(({ name, value }) => (
          <div key={name} className={styles.fact}>
            <dt>
              <Text text={name} />
            </dt>
            <dd>
              <Text text={value} />
            </dd>
          </div>
        ))}
      </dl>
      <div className={styles.write}>
        <p>
          <Text text={say.writeOnCard} />
        </p>
        <p className={styles.date}>
          <Text text={date.plain(expiresOn)} />
        </p>
        <p>
          <Text text={say.writeBlank} />
        </p>
        <Paragraph text={say.writeHint} isQuiet />
      </div>
    </section>
  );
}

function factsOf(
  { kind, generation, issuedOn, expiresOn, cardExpiresOn }: SheetEntry,
  now: Instant,
  { plan, date }: Messages,
): readonly { readonly name: string; readonly value: string }[] {
  const { sheet: say } = plan;
  const period = { generation, notBefore: startOfJstDay(issuedOn), notAfter: endOfJstDay(expiresOn) };
  const insurance = insuranceUsableUntil(expiresOn);
  return [
    { name: say.state, value: say.states[stageAt(period, now).stage] },
    { name: say.end, value: date.day(expiresOn) },
    { name: say.renewal, value: date.day(renewalOpensOn(expiresOn, generation)) },
    ...(kind === 'auth'
      ? [{ name: say.insurance, value: date.day(earliestOf(insurance, cardExpiresOn ?? insurance)) }]
      : []),
    ...(cardExpiresOn === undefined ? [] : [{ name: say.cardEnd, value: date.day(cardExpiresOn) }]),
  ];
}
