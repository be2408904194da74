import { explainExpiry } from '../../../shared/domain/explain-expiry.ts';
import { renewalOpensOn } from '../../../shared/domain/renewal.ts';
import { existingDay } from '../../../shared/domain/tokyo-calendar.ts';
import type { Messages } from '../../../shared/messages/messages.ts';
import type { CardView } from '../../../shared/model/card.ts';
import type { CertificateSummary, Holder } from '../../../shared/model/certificate.ts';
import type { Instant } from '../../../shared/model/time.ts';
import { insuranceUntil } from '../../parts/insurance.ts';
import { ValidityLine } from '../../parts/validity-line.tsx';
import { useMessages } from '../../state/messages.ts';
import { type Fact, Facts } from '../../ui/facts.tsx';
import { Bullets, Panel, Panels, Paragraph } from '../../ui/panel.tsx';
import styles from './dates-tab.module.css';

type DatesTabProps = {
  readonly certificate: CertificateSummary;
  readonly card: CardView;
  readonly birth: Holder['birth'];
  readonly now: Instant;
};

/** The certificate's life from issue over the renewal window to its end, and the rule that made the end. */
export function DatesTab({ certificate, card, birth, now }: DatesTabProps) {
  const messages = useMessages();
  const { tabs, dates } = messages.certificate;
  const { issuedOn, expiresOn } = certificate;
  return (
    <Panels>
      <Panel title={tabs.dates}>
        <div className={styles.line}>
          <ValidityLine certificate={certificate} now={now} />
          <p className={styles.ends} aria-hidden="true">
            <span>{messages.date.plain(issuedOn)}</span>
            <span>{messages.date.plain(expiresOn)}</span>
          </p>
        </div>
        <Facts facts={dateFacts(certificate, card.expiresOn, messages)} />
      </Panel>
      <Why certificate={certificate} card={card} birth={birth} />
      <Panel title={dates.renewFrom}>
        <Paragraph text={dates.afterRenewal} />
        <Paragraph text={dates.letter} />
      </Panel>
    </Panels>
  );
}

function dateFacts(
  { kind, issuedOn, expiresOn }: CertificateSummary,
  cardExpiresOn: CardView['expiresOn'],
  { certificate: { dates }, date }: Messages,
): Fact[] {
  const fact = (name: string, text: string, note?: string): Fact => ({
    name,
    value: (
      <>
        <Paragraph text={text} />
        {note !== undefined && <Paragraph text={note} isQuiet />}
      </>
    ),
  });
  const insurance = date.until(insuranceUntil(expiresOn, cardExpiresOn));
  return [
    fact(dates.issued, date.day(issuedOn)),
    fact(dates.renewFrom, dates.renewBetween(renewalOpensOn(expiresOn), expiresOn)),
    fact(dates.expires, dates.wholeDay(expiresOn)),
    ...(kind === 'auth' ? [fact(dates.insurance, insurance, dates.insuranceNote)] : []),
    ...(cardExpiresOn.state === 'known' ? [fact(dates.cardExpires, date.until(cardExpiresOn.value))] : []),
  ];
}

function Why({ certificate, card, birth }: Omit<DatesTabProps, 'now'>) {
  const { dates } = useMessages().certificate;
  const { auth } = card.certificates;
  const { possible } = explainExpiry(certificate.kind, certificate, {
    cardExpiresOn: card.expiresOn.state === 'known' ? card.expiresOn.value : undefined,
    auth: auth.state === 'readable' ? auth.certificate : undefined,
    birth: birth && existingDay(birth),
  });
  const rules = possible.map((rule) => dates.rules[rule]);
  return (
    <Panel title={dates.why}>
      {rules.length === 0 && <Paragraph text={dates.noRule} />}
      {rules.length === 1 && <Bullets texts={rules} />}
      {rules.length > 1 && (
        <>
          <Paragraph text={dates.oneOf} />
          <Bullets texts={rules} />
        </>
      )}
      <Paragraph text={dates.whyIsInferred} isQuiet />
    </Panel>
  );
}
