import { explainExpiry } from '../../../shared/domain/explain-expiry.ts';
import { renewalOpensOn } from '../../../shared/domain/renewal.ts';
import { existingDay } from '../../../shared/domain/tokyo-calendar.ts';
import type { CardView } from '../../../shared/model/card.ts';
import type { CertificateSummary, Holder } from '../../../shared/model/certificate.ts';
import type { Instant } from '../../../shared/model/time.ts';
import { insuranceUntil } from '../../parts/insurance.ts';
import { ValidityLine } from '../../parts/validity-line.tsx';
import { useMessages } from '../../state/messages.ts';
import { Facts } from '../../ui/facts.tsx';
import { Bullets, Panel, Panels, Paragraph } from '../../ui/panel.tsx';
import { Text } from '../../ui/text.tsx';
import styles from './dates-tab.module.css';

type DatesTabProps = {
  readonly certificate: CertificateSummary;
  readonly card: CardView;
  readonly birth: Holder['birth'];
  readonly now: Instant;
};

/** The certificate's life from issue over the renewal window to its end, and the rule that made the end. */
export function DatesTab({ certificate, card, birth, now }: DatesTabProps) {
  const { certificate: say, date } = useMessages();
  const { issuedOn, expiresOn, kind } = certificate;
  const insurance = insuranceUntil(expiresOn, card.expiresOn);
  const facts = [
    { name: say.dates.issued, value: date.day(issuedOn) },
    { name: say.dates.renewFrom, value: say.dates.renewBetween(renewalOpensOn(expiresOn), expiresOn) },
    { name: say.dates.expires, value: say.dates.wholeDay(expiresOn) },
    ...(kind === 'auth'
      ? [{ name: say.dates.insurance, value: date.until(insurance), note: say.dates.insuranceNote }]
      : []),
    ...(card.expiresOn.state === 'known'
      ? [{ name: say.dates.cardExpires, value: date.until(card.expiresOn.value) }]
      : []),
  ];
  return (
    <Panels>
      <Panel title={say.tabs.dates}>
        <div className={styles.line}>
          <ValidityLine certificate={certificate} now={now} />
          <p className={styles.ends} aria-hidden="true">
            <span>{date.plain(issuedOn)}</span>
            <span>{date.plain(expiresOn)}</span>
          </p>
        </div>
        <Facts
          facts={facts.map(({ name, value, ...rest }) => ({
            name,
            value: (
              <>
                <p className={styles.value}>
                  <Text text={value} />
                </p>
                {'note' in rest && rest.note !== undefined && <Paragraph text={rest.note} isQuiet />}
              </>
            ),
          }))}
        />
      </Panel>
      <Why certificate={certificate} card={card} birth={birth} />
      <Panel title={say.dates.renewFrom}>
        <Paragraph text={say.dates.afterRenewal} />
        <Paragraph text={say.dates.letter} />
      </Panel>
    </Panels>
  );
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
