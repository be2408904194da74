import { plainText } from '../../../shared/messages/markup.ts';
import { guardOf, knownValue, readableCertificates, slotIn } from '../../../shared/domain/card-facts.ts';
import { earliestOf, jstDayOf } from '../../../shared/domain/tokyo-calendar.ts';
import { profileOf } from '../../../shared/generations/generations.ts';
import type { CardView } from '../../../shared/model/card.ts';
import type { CertificateKind } from '../../../shared/model/certificate.ts';
import type { Instant, JstDay } from '../../../shared/model/time.ts';
import { CertificateLife } from '../../screen-parts/certificate-life.tsx';
import { daysBeyond } from '../../screen-parts/days-beyond.ts';
import { StandingBadge, standingOf } from '../../screen-parts/standing.tsx';
import { useMessages } from '../../state/messages.ts';
import type { ShownCard } from '../../state/selectors.ts';
import { ui } from '../../state/ui-store.ts';
import { Button } from '../../ui/button.tsx';
import { LargeDay } from '../../ui/large-day.tsx';
import { Panel } from '../../ui/panel.tsx';
import { Text } from '../../ui/text.tsx';
import styles from './card-certificate.module.css';

type CardCertificateProps = {
  readonly kind: CertificateKind;
  readonly shown: ShownCard;
  readonly now: Instant;
};

/** The days of one certificate of the card in the reader. For 署名用 before its password: the latest day it can have. */
export function CardCertificate({ kind, shown, now }: CardCertificateProps) {
  const { common, plan, date } = useMessages();
  const { card, cardId } = shown;
  const slot = slotIn(card, kind);
  const dates = datesOf(card, kind);
  if (!dates) return null;
  const { issuedOn, expiresOn } = dates;
  const isLastPossible = issuedOn === undefined;
  return (
    <Panel title={common.certificates[kind]}>
      <div className={styles.head}>
        <StandingBadge standing={standingOf(slot, now, guardOf(card, kind))} />
        <LargeDay text={isLastPossible ? plan.cards.lastPossible(expiresOn) : date.until(expiresOn)} />
      </div>
      <CertificateLife
        generation={profileOf(card.kind).id}
        issuedOn={issuedOn}
        expiresOn={expiresOn}
        {...daysBeyond(kind, expiresOn, card)}
        isLastPossible={isLastPossible}
        today={jstDayOf(now)}
      />
      {!isLastPossible && (
        <div>
          <Button
            variant="quiet"
            label={plainText(`${common.certificates[kind]}: ${plan.cards.toDates}`)}
            onPress={() => ui.showCertificate(cardId, kind)}
          >
            <Text text={plan.cards.toDates} />
          </Button>
        </div>
      )}
    </Panel>
  );
}

type CardDates = { readonly issuedOn: JstDay | undefined; readonly expiresOn: JstDay };

/** What is known of a certificate's days. 署名用 never outlives 利用者証明用 or the card. */
function datesOf(card: CardView, kind: CertificateKind): CardDates | undefined {
  const slot = slotIn(card, kind);
  if (slot.state === 'readable') return slot.certificate;
  const [other] = readableCertificates(card.certificates);
  if (slot.state !== 'needs-password' || !other) return undefined;
  return {
    issuedOn: undefined,
    expiresOn: earliestOf(other.expiresOn, knownValue(card.expiresOn) ?? other.expiresOn),
  };
}
