import { cardRenewalOpensOn } from '../../../shared/domain/renewal.ts';
import type { Plan } from '../../../shared/domain/planner.ts';
import type { Messages } from '../../../shared/messages/messages.ts';
import type { GenerationId } from '../../../shared/generations/kinds.ts';
import type { CertificateSummary } from '../../../shared/model/certificate.ts';
import type { JstDay } from '../../../shared/model/time.ts';
import { CertificateLife } from '../../screen-parts/certificate-life.tsx';
import { useMessages } from '../../state/messages.ts';
import { Notice } from '../../ui/notice.tsx';
import { Bullets, Panel, Paragraph } from '../../ui/panel.tsx';
import { Text } from '../../ui/text.tsx';
import type { DraftReading } from './planner-draft.ts';
import styles from './planner-result.module.css';

type PlannerResultProps = {
  readonly generation: GenerationId | undefined;
  readonly reading: DraftReading;
  /** The certificate on the card in the reader that was issued on the typed day. */
  readonly certificate: CertificateSummary | undefined;
  readonly today: JstDay;
};

/** What the rules make of the typed dates, or what is missing. */
export function PlannerResult({ reading, generation, certificate, today }: PlannerResultProps) {
  const { plan: say, date } = useMessages();
  const { heading, waiting, correct } = say.planner.result;
  const { result, days } = reading;
  const isThere = result.state === 'plan';
  return (
    <Panel title={heading}>
      <p role="status" className={isThere ? styles.until : styles.waiting}>
        <Text
          text={
            isThere
              ? date.until(result.plan.expiry.expiresOn)
              : result.state === 'waiting'
                ? waiting
                : correct
          }
        />
      </p>
      {isThere && days.issuedOn !== undefined && (
        <>
          {certificate && <Comparison plan={result.plan} certificate={certificate} />}
          <Reasons plan={result.plan} />
          <CertificateLife
            generation={generation}
            issuedOn={days.issuedOn}
            expiresOn={result.plan.expiry.expiresOn}
            cardExpiresOn={result.plan.card?.expiresOn}
            insuranceUntil={result.plan.insuranceUntil}
            today={today}
          />
          <CardItself plan={result.plan} generation={generation} />
          <Paragraph text={say.planner.result.forecast} isQuiet />
        </>
      )}
    </Panel>
  );
}

/** Why it ends on that day, the deciding term first, and what else there is to know about it. */
function Reasons({ plan }: { readonly plan: Plan }) {
  const { plan: say } = useMessages();
  const { result } = say.planner;
  const { exchange, isTooYoungToSign, expiry } = plan;
  return (
    <div className={styles.section}>
      <h3 className={styles.title}>
        <Text text={result.why} />
      </h3>
      <Bullets texts={reasonsOf(expiry, result)} />
      {exchange !== 'first' && <Paragraph text={result.exchange[exchange]} />}
      {expiry.leapDayDeemed && <Notice title={say.why.leapDay} />}
      {isTooYoungToSign && <Notice tone="caution" title={result.tooYoung} />}
    </div>
  );
}

function reasonsOf(
  { candidates, expiresOn }: Plan['expiry'],
  say: Messages['plan']['planner']['result'],
): readonly string[] {
  return candidates.map(({ rule, day }, index) => {
    const term = say.terms[rule];
    if (index === 0) return say.decided(term, day);
    return day === expiresOn ? say.sameDay(term) : say.later(term, day);
  });
}

type CardItselfProps = { readonly plan: Plan; readonly generation: GenerationId | undefined };

function CardItself({ plan: { card }, generation }: CardItselfProps) {
  const { plan: say, date } = useMessages();
  const { result } = say.planner;
  return (
    <div className={styles.section}>
      <h3 className={styles.title}>
        <Text text={result.card} />
      </h3>
      {card ? (
        <>
          <p className={styles.cardEnd}>
            <Text text={date.until(card.expiresOn)} />
          </p>
          <Paragraph text={result.cardRules[card.rule]} isQuiet />
          <Paragraph text={say.cardRenewal(cardRenewalOpensOn(card.expiresOn, generation))} />
        </>
      ) : (
        <Paragraph text={result.cardUnknown} />
      )}
    </div>
  );
}

/** What the certificate itself says, beside the computed day: the certificate is right. */
function Comparison({
  plan,
  certificate,
}: {
  readonly plan: Plan;
  readonly certificate: CertificateSummary;
}) {
  const { plan: say } = useMessages();
  if (certificate.expiresOn === plan.expiry.expiresOn)
    return <Notice tone="good" title={say.planner.cardAgrees} />;
  return (
    <Notice tone="caution" title={say.planner.cardSays(certificate.expiresOn)}>
      <Bullets texts={say.why.mayMean['no-rule']} />
      <Paragraph text={say.why.ask} />
    </Notice>
  );
}
