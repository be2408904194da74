import { readableIn } from '../../../shared/domain/card-facts.ts';
import { profileOf } from '../../../shared/generations/generations.ts';
import type { GenerationId } from '../../../shared/generations/kinds.ts';
import type { CertificateKind } from '../../../shared/model/certificate.ts';
import type { JstDay } from '../../../shared/model/time.ts';
import { useMessages } from '../../state/messages.ts';
import type { ShownCard } from '../../state/selectors.ts';
import type { PlannerDraft, SheetEntry } from '../../state/ui-store.ts';
import { Paragraph } from '../../ui/panel.tsx';
import { type DraftReading, readDraft } from './planner-draft.ts';
import { PlannerForm } from './planner-form.tsx';
import { PlannerResult } from './planner-result.tsx';
import styles from './planner-tab.module.css';
import { TakeAlong } from './take-along.tsx';

type PlannerTabProps = {
  readonly draft: PlannerDraft;
  readonly onDraft: (draft: PlannerDraft) => void;
  readonly shown: ShownCard | undefined;
  readonly today: JstDay;
};

/** Computes a certificate's dates at each key, by the rules of the card in the reader if there is one. */
export function PlannerTab({ draft, onDraft, shown, today }: PlannerTabProps) {
  const { planner: say } = useMessages().plan;
  const generation = shown && profileOf(shown.card.kind).id;
  const reading = readDraft(draft, generation);
  const certificate = readableOf(shown, draft.kind);
  const entry = computedEntry(draft.kind, generation, reading);
  return (
    <div className={styles.planner}>
      <Paragraph text={say.intro} />
      <div className={styles.sides}>
        <PlannerForm draft={draft} onDraft={onDraft} reading={reading} shown={shown} today={today} />
        <PlannerResult
          reading={reading}
          generation={generation}
          // The same certificate, if it was issued on the typed day.
          certificate={certificate?.issuedOn === reading.days.issuedOn ? certificate : undefined}
          today={today}
        />
      </div>
      {entry && <TakeAlong entries={[entry]} tab="planner" today={today} isSample={false} />}
    </div>
  );
}

/** The computed dates, in the form in which they are taken along: without a name, and marked as computed. */
function computedEntry(
  kind: CertificateKind,
  generation: GenerationId | undefined,
  { days, result }: DraftReading,
): SheetEntry | undefined {
  const { issuedOn } = days;
  if (result.state !== 'plan' || issuedOn === undefined) return undefined;
  const { expiry, card } = result.plan;
  return {
    label: '',
    kind,
    ...(generation && { generation }),
    issuedOn,
    expiresOn: expiry.expiresOn,
    cardExpiresOn: card?.expiresOn,
    isComputed: true,
  };
}

function readableOf(shown: ShownCard | undefined, kind: CertificateKind) {
  return shown && readableIn(shown.card.certificates[kind]);
}
