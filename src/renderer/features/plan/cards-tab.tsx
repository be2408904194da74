import type { CertificateKind } from '../../../shared/model/certificate.ts';
import type { Instant } from '../../../shared/model/time.ts';
import { useMessages } from '../../state/messages.ts';
import type { ShownCard } from '../../state/selectors.ts';
import { ui } from '../../state/ui-store.ts';
import { Button } from '../../ui/button.tsx';
import { Panel, Panels, Paragraph } from '../../ui/panel.tsx';
import { Text } from '../../ui/text.tsx';
import { CardCertificate } from './card-certificate.tsx';

type CardsTabProps = { readonly shown: ShownCard | undefined; readonly now: Instant };

/** The dates of the card in the reader, and what can be taken along of them. */
export const CardsTab = ({ shown, now }: CardsTabProps) => (
  <Panels>{shown ? <CardInReader shown={shown} now={now} /> : <NoCard />}</Panels>
);

const kinds = ['auth', 'sign'] as const satisfies readonly CertificateKind[];

function CardInReader({ shown, now }: { readonly shown: ShownCard; readonly now: Instant }) {
  const { cards: say } = useMessages().plan;
  const { auth, sign } = shown.card.certificates;
  const isDated = auth.state === 'readable' || sign.state === 'readable';
  return isDated ? (
    kinds.map((kind) => <CardCertificate key={kind} kind={kind} shown={shown} now={now} />)
  ) : (
    <Panel title={say.heading}>
      <Paragraph text={say.noDates} />
      <ToPlanner />
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
