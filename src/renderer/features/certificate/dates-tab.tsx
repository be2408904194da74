import { existingDay, jstDayOf } from '../../../shared/domain/tokyo-calendar.ts';
import type { CardView } from '../../../shared/model/card.ts';
import type { CertificateSummary, Holder } from '../../../shared/model/certificate.ts';
import type { Instant } from '../../../shared/model/time.ts';
import { CertificateLife } from '../../screen-parts/certificate-life.tsx';
import { daysBeyond } from '../../screen-parts/days-beyond.ts';
import { GuideLink } from '../../screen-parts/guide-link.tsx';
import { ValidityLine } from '../../screen-parts/validity-line.tsx';
import { WhyThisDay } from '../../screen-parts/why-this-day.tsx';
import { useMessages } from '../../state/messages.ts';
import { ui } from '../../state/ui-store.ts';
import { Button } from '../../ui/button.tsx';
import { CalendarIcon } from '../../ui/icons.tsx';
import { Panel, Panels, Paragraph } from '../../ui/panel.tsx';
import { Text } from '../../ui/text.tsx';
import styles from './dates-tab.module.css';

type DatesTabProps = {
  readonly certificate: CertificateSummary;
  readonly card: CardView;
  readonly birth: Holder['birth'];
  readonly now: Instant;
};

/** The certificate's life from issue over the renewal window to its end, and the rule that decided the end. */
export function DatesTab({ certificate, card, birth, now }: DatesTabProps) {
  const { certificate: say, plan } = useMessages();
  const { kind, generation, issuedOn, expiresOn } = certificate;
  return (
    <Panels>
      <Panel title={say.tabs.dates}>
        <ValidityLine certificate={certificate} now={now} />
        <CertificateLife
          generation={generation}
          issuedOn={issuedOn}
          expiresOn={expiresOn}
          {...daysBeyond(kind, expiresOn, card)}
          today={jstDayOf(now)}
        />
        <div className={styles.actions}>
          <Button icon={<CalendarIcon />} onPress={() => ui.showPlan('cards')}>
            <Text text={plan.openFromCard} />
          </Button>
          <Button variant="quiet" onPress={() => ui.showPlan('events')}>
            <Text text={plan.tabs.events} />
          </Button>
        </div>
      </Panel>
      <WhyThisDay certificate={certificate} card={card} birth={birth && existingDay(birth)} />
      <Panel title={say.dates.renewFrom}>
        <Paragraph text={say.dates.afterRenewal} />
        <Paragraph text={say.dates.letter} />
        <div>
          <GuideLink topic="renewal" />
        </div>
      </Panel>
    </Panels>
  );
}
