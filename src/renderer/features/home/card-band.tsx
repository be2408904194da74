import type { RefObject } from 'react';
import { isReading } from '../../../shared/domain/card-facts.ts';
import { jstDayOf } from '../../../shared/domain/tokyo-calendar.ts';
import type { AppSnapshot } from '../../../shared/model/app-snapshot.ts';
import type { CardView } from '../../../shared/model/card.ts';
import { useMessages } from '../../state/messages.ts';
import { cx } from '../../ui/cx.ts';
import { AlertIcon } from '../../ui/icons.tsx';
import { RoundSign } from '../../ui/round-sign.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';
import { Text } from '../../ui/text.tsx';
import styles from './card-band.module.css';
import { ReaderSelect } from './reader-select.tsx';

type CardBandProps = {
  readonly card: CardView;
  readonly snapshot: AppSnapshot;
  readonly headingRef: RefObject<HTMLHeadingElement | null>;
};

/** The top band of a recognised card: whether it was read, and the card's own end. */
export function CardBand({ card, snapshot, headingRef }: CardBandProps) {
  const { home } = useMessages();
  const reading = isReading(card);
  return (
    <section className={styles.band}>
      <RoundSign isBusy={reading} />
      <h1 className={styles.title} ref={headingRef} tabIndex={-1}>
        <Text text={reading ? home.card.reading : home.card.read} />
      </h1>
      <ReaderSelect snapshot={snapshot} />
      <CardExpiry expiresOn={card.expiresOn} today={jstDayOf(snapshot.asOf)} />
    </section>
  );
}

function CardExpiry({
  expiresOn,
  today,
}: {
  readonly expiresOn: CardView['expiresOn'];
  readonly today: string;
}) {
  const { home, date } = useMessages();
  const isOver = expiresOn.state === 'known' && expiresOn.value < today;
  return (
    <dl className={styles.expiry}>
      <dt className={styles.quiet}>
        <Text text={isOver ? home.card.expired : home.card.expires} />
      </dt>
      <dd className={cx(expiresOn.state === 'known' && styles.date, isOver && styles.over)}>
        {isOver && <AlertIcon />}
        {expiresOn.state === 'known' && <Text text={date.until(expiresOn.value)} />}
        {expiresOn.state === 'unknown' && <Text text={home.card.expiryUnknown} />}
        {expiresOn.state === 'pending' && <Skeleton widthEm={11} />}
      </dd>
    </dl>
  );
}
