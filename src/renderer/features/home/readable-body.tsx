import { knownValue } from '../../../shared/domain/card-facts.ts';
import { explainExpiry } from '../../../shared/domain/explain-expiry.ts';
import { renewalOpensOn } from '../../../shared/domain/renewal.ts';
import { jstDayOf } from '../../../shared/domain/tokyo-calendar.ts';
import { stageAt, type ValidityStage } from '../../../shared/domain/validity-period.ts';
import type { Messages } from '../../../shared/messages/messages.ts';
import type { CardView } from '../../../shared/model/card.ts';
import type { CertificateSummary } from '../../../shared/model/certificate.ts';
import type { GuideTopicId } from '../../../shared/model/guide-topic.ts';
import type { Instant } from '../../../shared/model/time.ts';
import { GuideLink } from '../../parts/guide-link.tsx';
import { insuranceUntil } from '../../parts/days-beyond.ts';
import { ValidityLine } from '../../parts/validity-line.tsx';
import { useMessages } from '../../state/messages.ts';
import { LargeDay } from '../../ui/large-day.tsx';
import { Bullets } from '../../ui/panel.tsx';
import { Text } from '../../ui/text.tsx';
import styles from './readable-body.module.css';

type ReadableBodyProps = {
  readonly certificate: CertificateSummary;
  readonly cardExpiresOn: CardView['expiresOn'];
  readonly now: Instant;
};

/** Until when a certificate is good, how long that is, and what an end means. */
export function ReadableBody({ certificate, cardExpiresOn, now }: ReadableBodyProps) {
  const { date } = useMessages();
  const stage = stageAt(certificate, now);
  return (
    <>
      <LargeDay text={date.until(certificate.expiresOn)} />
      <ValidityLine certificate={certificate} now={now} />
      <p className={styles.left}>
        <Text text={distance(stage, date)} />
      </p>
      {stage.stage === 'not-yet-valid' ? (
        <NotYet certificate={certificate} />
      ) : stage.stage === 'expired' ? (
        <Consequences certificate={certificate} cardExpiresOn={cardExpiresOn} now={now} />
      ) : (
        <RenewFrom certificate={certificate} cardExpiresOn={cardExpiresOn} />
      )}
      <GuideLink topic={explainedBy[stage.stage]} />
    </>
  );
}

/** The page of the guide that explains where a certificate stands. */
const explainedBy = {
  'not-yet-valid': 'expiry',
  within: 'expiry',
  'renewal-open': 'renewal',
  'ends-today': 'renewal',
  expired: 'expired',
} as const satisfies Record<ValidityStage['stage'], GuideTopicId>;

function distance(stage: ValidityStage, date: Messages['date']): string {
  switch (stage.stage) {
    case 'not-yet-valid':
      return date.daysUntil(stage.daysUntil);
    case 'expired':
      return date.daysAgo(stage.daysSince);
    case 'ends-today':
      return date.daysLeft(0);
    default:
      return date.daysLeft(stage.daysLeft);
  }
}

function RenewFrom({ certificate, cardExpiresOn }: Omit<ReadableBodyProps, 'now'>) {
  const { home, date, certificate: say } = useMessages();
  const { rule } = explainExpiry(certificate.kind, certificate, {
    cardExpiresOn: knownValue(cardExpiresOn),
  });
  return (
    <>
      {rule !== 'unknown' && (
        <p className={styles.why}>
          <Text text={say.dates.rules[rule]} />
        </p>
      )}
      <dl className={styles.fact}>
        <dt>
          <Text text={home.certificates.renewFrom} />
        </dt>
        <dd>
          <Text text={date.from(renewalOpensOn(certificate.expiresOn))} />
        </dd>
      </dl>
    </>
  );
}

function NotYet({ certificate }: { readonly certificate: CertificateSummary }) {
  const { home } = useMessages();
  return (
    <p>
      <Text text={home.certificates.notYet(jstDayOf(certificate.notBefore))} />
    </p>
  );
}

function Consequences({ certificate, cardExpiresOn, now }: ReadableBodyProps) {
  const { expired } = useMessages().home.certificates;
  if (certificate.kind === 'sign') return <Bullets texts={[expired.sign, expired.stillSign]} />;
  const today = jstDayOf(now);
  const insurance = insuranceUntil(certificate.expiresOn, cardExpiresOn);
  const isCardOver = cardExpiresOn.state === 'known' && cardExpiresOn.value < today;
  return (
    <Bullets
      texts={[
        expired.auth,
        today <= insurance ? expired.insuranceUntil(insurance) : expired.insuranceEnded(insurance),
        isCardOver ? expired.cardToo : expired.stillAuth,
      ]}
    />
  );
}
