import { knownValue, readableIn } from '../../shared/domain/card-facts.ts';
import { type ExpiryReading, readExpiry } from '../../shared/domain/expiry-reading.ts';
import type { CardView } from '../../shared/model/card.ts';
import type { CertificateSummary } from '../../shared/model/certificate.ts';
import type { JstDay } from '../../shared/model/time.ts';
import { useMessages } from '../state/messages.ts';
import { Notice } from '../ui/notice.tsx';
import { Bullets, Panel, Paragraph } from '../ui/panel.tsx';

type WhyProps = {
  readonly certificate: CertificateSummary;
  readonly card: CardView;
  readonly birth: JstDay | undefined;
};

/** The rule that gave a certificate its last day, the other candidates, and where rule and certificate differ. */
export function WhyThisDay({ certificate, card, birth }: WhyProps) {
  const { certificate: say, plan } = useMessages();
  const reading = readingOf(certificate, card, birth);
  const { possible, runnersUp, disagreements, isLeapBirth } = reading;
  const rules = possible.map((rule) => say.dates.rules[rule]);
  return (
    <Panel title={say.dates.why}>
      {rules.length > 1 && <Paragraph text={say.dates.oneOf} />}
      {rules.length > 0 && <Bullets texts={rules} />}
      {runnersUp.length > 0 && (
        <Bullets
          texts={runnersUp.map(({ rule, day }) => plan.why.otherDay(plan.planner.result.terms[rule], day))}
        />
      )}
      {disagreements.length > 0 && <Disagreements reading={reading} />}
      {isLeapBirth && <Paragraph text={plan.why.leapDay} />}
      <Paragraph text={say.dates.whyIsInferred} isQuiet />
    </Panel>
  );
}

function readingOf(
  certificate: CertificateSummary,
  card: CardView,
  birth: JstDay | undefined,
): ExpiryReading {
  const { auth } = card.certificates;
  return readExpiry(certificate.kind, certificate, {
    cardExpiresOn: knownValue(card.expiresOn),
    auth: readableIn(auth),
    birth,
  });
}

function Disagreements({ reading }: { readonly reading: ExpiryReading }) {
  const { why } = useMessages().plan;
  const { disagreements, computed } = reading;
  return (
    <Notice tone="caution" title={why.disagreement}>
      {computed !== undefined && <Paragraph text={why.computed(computed)} />}
      <Paragraph text={why.certificateWins} />
      <Bullets texts={disagreements.flatMap((disagreement) => why.mayMean[disagreement])} />
      <Paragraph text={why.ask} />
    </Notice>
  );
}
