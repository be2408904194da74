import { UnlessOff } from '../../screen-parts/unless-off.tsx';
import type { ReactNode } from 'react';
import { slotIn } from '../../../shared/domain/card-facts.ts';
import { certificateOf, profileOf } from '../../../shared/generations/generations.ts';
import type {
  CertificateDetails,
  CertificateKind,
  CertificateSummary,
} from '../../../shared/model/certificate.ts';
import type { Instant } from '../../../shared/model/time.ts';
import { ProblemNotice } from '../../screen-parts/problem-notice.tsx';
import { StandingBadge, standingOf } from '../../screen-parts/standing.tsx';
import { useMessages } from '../../state/messages.ts';
import type { ShownCard } from '../../state/selectors.ts';
import { ui } from '../../state/ui-store.ts';
import { useCertificateDetails } from '../../state/use-certificate-details.ts';
import { useScreenHeading } from '../../state/use-screen-heading.ts';
import { Button } from '../../ui/button.tsx';
import { HiddenText } from '../../ui/hidden-text.tsx';
import { ArrowLeftIcon } from '../../ui/icons.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';
import { Tabs } from '../../ui/tabs.tsx';
import { Text } from '../../ui/text.tsx';
import styles from './certificate-screen.module.css';
import { DatesTab } from './dates-tab.tsx';
import { ExportButton } from './export-dialog.tsx';
import { FieldsTab } from './fields-tab.tsx';
import { HolderTab } from './holder-tab.tsx';
import { IssuerTab } from './issuer-tab.tsx';
import { OverviewTab } from './overview-tab.tsx';

type CertificateScreenProps = {
  readonly kind: CertificateKind;
  readonly shown: ShownCard;
  readonly now: Instant;
};

/** Everything about one certificate, from its purpose down to its last byte. */
export function CertificateScreen({ kind, shown, now }: CertificateScreenProps) {
  const { common } = useMessages();
  const heading = useScreenHeading();
  const { cardId, card } = shown;
  const slot = slotIn(card, kind);
  return (
    <main className={styles.screen}>
      <div>
        <Button variant="quiet" icon={<ArrowLeftIcon />} onPress={ui.showHome}>
          {common.actions.back}
        </Button>
      </div>
      <header className={styles.head}>
        <h1 className={styles.title} ref={heading} tabIndex={-1}>
          <Text text={common.certificates[kind]} />
        </h1>
        <StandingBadge standing={standingOf(slot, now)} />
        <div className={styles.tools}>
          {certificateOf(profileOf(card.kind), kind)?.key !== undefined && slot.state === 'readable' && (
            <UnlessOff feature="signing">
              <Button variant="primary" onPress={() => ui.showSign(cardId)}>
                {common.actions.sign}
              </Button>
            </UnlessOff>
          )}
          <UnlessOff feature="exports">
            <ExportButton cardId={cardId} kind={kind} />
          </UnlessOff>
        </div>
      </header>
      {slot.state === 'readable' && (
        <CertificateTabs certificate={slot.certificate} shown={shown} now={now} />
      )}
    </main>
  );
}

type CertificateTabsProps = {
  readonly certificate: CertificateSummary;
  readonly shown: ShownCard;
  readonly now: Instant;
};

function CertificateTabs({ certificate, shown, now }: CertificateTabsProps) {
  const { certificate: say } = useMessages();
  const { kind } = certificate;
  const answer = useCertificateDetails(shown.cardId, kind, certificate.issuerCheck.state);
  const withDetails = (show: (details: CertificateDetails) => ReactNode): ReactNode => {
    if (answer.state === 'ready') return show(answer.details);
    return answer.state === 'failed' ? (
      <ProblemNotice error={answer.error} cardId={shown.cardId} />
    ) : (
      <Loading />
    );
  };
  const birth = answer.state === 'ready' ? answer.details.holder?.birth : undefined;
  const panels = {
    overview: <OverviewTab kind={kind} />,
    dates: <DatesTab certificate={certificate} card={shown.card} birth={birth} now={now} />,
    holder: withDetails((details) => <HolderTab details={details} />),
    fields: withDetails((details) => <FieldsTab certificate={details.certificate} />),
    issuer: withDetails((details) => <IssuerTab details={details} />),
  };
  return (
    <Tabs
      label={say.tabsLabel}
      tabs={tabs.map((key) => ({ key, name: say.tabs[key], content: panels[key] }))}
    />
  );
}

const tabs = ['overview', 'dates', 'holder', 'fields', 'issuer'] as const;

function Loading() {
  const { certificate: say } = useMessages();
  return (
    <div role="status">
      <HiddenText text={say.loading} />
      <Skeleton widthEm={24} />
      <Skeleton widthEm={18} />
    </div>
  );
}
