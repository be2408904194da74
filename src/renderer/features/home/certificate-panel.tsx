import { type ReactNode, useId, useRef } from 'react';
import { guardOf, slotIn } from '../../../shared/domain/card-facts.ts';
import { stageAt } from '../../../shared/domain/validity-period.ts';
import type { CardView } from '../../../shared/model/card.ts';
import type { CertificateKind } from '../../../shared/model/certificate.ts';
import type { Instant } from '../../../shared/model/time.ts';
import { StandingBadge, standingOf } from '../../screen-parts/standing.tsx';
import { useMessages } from '../../state/messages.ts';
import { ui } from '../../state/ui-store.ts';
import { useFocusInsteadOf } from '../../state/use-focus-instead-of.ts';
import { Button } from '../../ui/button.tsx';
import { Text } from '../../ui/text.tsx';
import { AbsentBody, NeedsPasswordBody, PendingBody, UnreadableBody } from './certificate-states.tsx';
import styles from './certificate-panel.module.css';
import { distanceText } from './distance-text.ts';
import { ReadableBody } from './readable-body.tsx';

type PanelProps = {
  readonly kind: CertificateKind;
  readonly card: CardView;
  readonly cardId: string;
  readonly now: Instant;
};

/** One certificate on Home: what it is, its state, and its last day. */
export function CertificatePanel({ kind, card, cardId, now }: PanelProps) {
  const { common, date, home } = useMessages();
  const heading = useId();
  const slot = slotIn(card, kind);
  const guard = guardOf(card, kind);
  const headingRef = useRef<HTMLHeadingElement>(null);
  useFocusInsteadOf(slot.state === 'needs-password' && guard?.state === 'ok', headingRef);
  return (
    <article className={styles.panel} aria-labelledby={heading}>
      <header>
        <h2 id={heading} className={styles.title} ref={headingRef} tabIndex={-1}>
          <Text text={common.certificates[kind]} />
        </h2>
        <p className={styles.purpose}>
          <Text text={home.certificates.purpose[kind]} />
        </p>
      </header>
      <div className={styles.standing}>
        <StandingBadge standing={standingOf(slot, now, guard)} />
        {slot.state === 'readable' && (
          <>
            <p className={styles.left}>
              <Text text={distanceText(stageAt(slot.certificate, now), date)} />
            </p>
            <DetailsButton kind={kind} cardId={cardId} />
          </>
        )}
      </div>
      <div className={styles.body}>{bodyOf({ kind, card, cardId, now })}</div>
    </article>
  );
}

function bodyOf({ kind, card, cardId, now }: PanelProps): ReactNode {
  const slot = slotIn(card, kind);
  switch (slot.state) {
    case 'pending':
      return <PendingBody />;
    case 'readable':
      return <ReadableBody certificate={slot.certificate} now={now} />;
    case 'needs-password':
      return <NeedsPasswordBody kind={kind} card={card} cardId={cardId} />;
    case 'absent':
      return <AbsentBody kind={kind} card={card} />;
    case 'unreadable':
      return <UnreadableBody error={slot.error} cardId={cardId} />;
  }
}

function DetailsButton({ kind, cardId }: { readonly kind: CertificateKind; readonly cardId: string }) {
  const { common, home } = useMessages();
  return (
    <Button
      variant="quiet"
      label={home.certificates.detailsOf(common.certificates[kind])}
      onPress={() => ui.showCertificate(cardId, kind)}
    >
      {home.certificates.details}
    </Button>
  );
}
