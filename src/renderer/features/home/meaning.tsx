import { useId } from 'react';
import { knownValue, readableCertificates } from '../../../shared/domain/card-facts.ts';
import { explainExpiry } from '../../../shared/domain/explain-expiry.ts';
import { jstDayOf } from '../../../shared/domain/tokyo-calendar.ts';
import { stageAt, type ValidityStage } from '../../../shared/domain/validity-period.ts';
import type { Messages } from '../../../shared/messages/messages.ts';
import type { CardView } from '../../../shared/model/card.ts';
import type { CertificateSummary } from '../../../shared/model/certificate.ts';
import type { GuideTopicId } from '../../../shared/model/guide-topic.ts';
import type { Instant } from '../../../shared/model/time.ts';
import { client } from '../../ipc/client.ts';
import { insuranceUntil } from '../../screen-parts/days-beyond.ts';
import { GuideLink } from '../../screen-parts/guide-link.tsx';
import { tellFailure } from '../../screen-parts/tell-failure.ts';
import { useMessages } from '../../state/messages.ts';
import { Button } from '../../ui/button.tsx';
import { OutsideIcon } from '../../ui/icons.tsx';
import { Bullets, Paragraph } from '../../ui/panel.tsx';
import { Text } from '../../ui/text.tsx';
import styles from './meaning.module.css';

type MeaningProps = { readonly card: CardView; readonly now: Instant };

/** Below the dates: why they are these, what an end means, and what no date can tell. */
export function Meaning({ card, now }: MeaningProps) {
  const messages = useMessages();
  const { common, home } = messages;
  const heading = useId();
  const readable = readableCertificates(card.certificates);
  if (readable.length === 0) return null;
  return (
    <section className={styles.section} aria-labelledby={heading}>
      <h2 id={heading} className={styles.heading}>
        <Text text={home.meaning} />
      </h2>
      {readable.map((certificate) => (
        <div key={certificate.kind} className={styles.one}>
          <h3 className={styles.name}>
            <Text text={common.certificates[certificate.kind]} />
          </h3>
          <Bullets texts={meaningOf(certificate, card, now, messages)} />
          <GuideLink topic={explainedBy[stageAt(certificate, now).stage]} />
        </div>
      ))}
      <div className={styles.one}>
        <Paragraph text={home.card.notChecked} isQuiet />
        <div className={styles.links}>
          <GuideLink topic="revoked" />
          <Button
            variant="quiet"
            icon={<OutsideIcon />}
            onPress={() => void tellFailure(client.app.openLink({ link: 'jpki-revocation-check' }))}
          >
            {home.card.howToCheck}
          </Button>
        </div>
      </div>
    </section>
  );
}

/** The page of the guide that explains a certificate's state. */
const explainedBy = {
  'not-yet-valid': 'expiry',
  within: 'expiry',
  'renewal-open': 'renewal',
  'ends-today': 'renewal',
  expired: 'expired',
} as const satisfies Record<ValidityStage['stage'], GuideTopicId>;

function meaningOf(
  certificate: CertificateSummary,
  card: CardView,
  now: Instant,
  { home, certificate: say }: Messages,
): readonly string[] {
  const { stage } = stageAt(certificate, now);
  if (stage === 'expired') return consequences(certificate, card, now, home);
  if (stage === 'not-yet-valid') return [home.certificates.notYet(jstDayOf(certificate.notBefore))];
  const { rule } = explainExpiry(certificate.kind, certificate, {
    cardExpiresOn: knownValue(card.expiresOn),
  });
  return rule === 'unknown' ? [] : [say.dates.rules[rule]];
}

function consequences(
  certificate: CertificateSummary,
  { expiresOn }: CardView,
  now: Instant,
  { certificates: { expired } }: Messages['home'],
): readonly string[] {
  if (certificate.kind === 'sign') return [expired.sign, expired.stillSign];
  const today = jstDayOf(now);
  if (expiresOn.state === 'known' && expiresOn.value < today)
    return [expired.auth, expired.insuranceAsk, expired.cardToo];
  const insurance = insuranceUntil(certificate.expiresOn, expiresOn);
  return [
    expired.auth,
    today <= insurance ? expired.insuranceUntil(insurance) : expired.insuranceEnded(insurance),
    expired.stillAuth,
  ];
}
