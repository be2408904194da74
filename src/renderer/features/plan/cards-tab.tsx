import type { AppSnapshot } from '../../../shared/model/app-snapshot.ts';
import { knownValue, readableCertificates } from '../../../shared/domain/card-facts.ts';
import { profileOf } from '../../../shared/generations/generations.ts';
import type { GenerationId } from '../../../shared/generations/kinds.ts';
import { cardRenewalOpensOn } from '../../../shared/domain/renewal.ts';
import { jstDayOf } from '../../../shared/domain/tokyo-calendar.ts';
import type { Instant, JstDay } from '../../../shared/model/time.ts';
import { GuideLink } from '../../screen-parts/guide-link.tsx';
import { useMessages } from '../../state/messages.ts';
import type { ShownCard } from '../../state/selectors.ts';
import { ui } from '../../state/ui-store.ts';
import { Button } from '../../ui/button.tsx';
import { Panel, Panels, Paragraph } from '../../ui/panel.tsx';
import { Text } from '../../ui/text.tsx';
import { CardCertificate } from './card-certificate.tsx';
import styles from './cards-tab.module.css';
import { entriesOf, familyCardOf } from './dated-entries.ts';
import { FamilyPanel } from './family-panel.tsx';
import { RemindersPanel } from './reminders-panel.tsx';
import { TakeAlong } from './take-along.tsx';

type CardsTabProps = { readonly shown: ShownCard | undefined; readonly snapshot: AppSnapshot };

/** The dates of the card in the reader, what can be taken along, and the reminders that exist. */
export function CardsTab({ shown, snapshot }: CardsTabProps) {
  const { asOf, sample, reminders } = snapshot;
  const today = jstDayOf(asOf);
  const entries = shown ? entriesOf([familyCardOf('', shown.card)]) : [];
  return (
    <Panels>
      {shown ? <CardInReader shown={shown} now={asOf} /> : <NoCard />}
      {entries.length > 0 && (
        <TakeAlong entries={entries} tab="cards" today={today} isSample={sample !== null} />
      )}
      <FamilyPanel shown={shown} today={today} />
      <RemindersPanel reminders={reminders} />
    </Panels>
  );
}

function CardInReader({ shown, now }: { readonly shown: ShownCard; readonly now: Instant }) {
  const { cards: say } = useMessages().plan;
  const { id: generation, ...profile } = profileOf(shown.card.kind);
  const isDated = readableCertificates(shown.card.certificates).length > 0;
  return isDated ? (
    <>
      <div className={styles.certificates}>
        {profile.applications[0].certificates.map(({ kind }) => (
          <CardCertificate key={kind} kind={kind} shown={shown} now={now} />
        ))}
      </div>
      <CardRenewal expiresOn={knownValue(shown.card.expiresOn)} generation={generation} />
      <div>
        <GuideLink topic="expiry" />
      </div>
    </>
  ) : (
    <Panel title={say.heading}>
      <Paragraph text={say.noDates} />
      <ToPlanner />
    </Panel>
  );
}

/** The card itself. Its renewal differs from that of its certificates and takes a month. */
type CardRenewalProps = {
  readonly expiresOn: JstDay | undefined;
  readonly generation: GenerationId;
};

function CardRenewal({ expiresOn, generation }: CardRenewalProps) {
  const { plan: say, date } = useMessages();
  if (expiresOn === undefined) return null;
  return (
    <Panel title={say.planner.result.card}>
      <Paragraph text={date.until(expiresOn)} />
      <Paragraph text={say.cardRenewal(cardRenewalOpensOn(expiresOn, generation))} />
      <div>
        <GuideLink topic="card-renewal" />
      </div>
    </Panel>
  );
}

function NoCard() {
  const { cards: say } = useMessages().plan;
  return (
    <Panel title={say.heading}>
      <Paragraph text={say.none} />
      <ToPlanner />
    </Panel>
  );
}

function ToPlanner() {
  const { cards: say } = useMessages().plan;
  return (
    <div>
      <Button onPress={() => ui.showPlan('planner')}>
        <Text text={say.toPlanner} />
      </Button>
    </div>
  );
}
