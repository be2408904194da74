import { type ReactNode, useId } from 'react';
import type { CardView } from '../../../shared/model/card.ts';
import type { CertificateKind } from '../../../shared/model/certificate.ts';
import type { Instant } from '../../../shared/model/time.ts';
import { StandingBadge, standingOf } from '../../parts/standing.tsx';
import { Tries } from '../../parts/tries.tsx';
import { useMessages } from '../../state/messages.ts';
import { ui } from '../../state/ui-store.ts';
import { useFocusInsteadOf } from '../../state/use-focus-instead-of.ts';
import { Button } from '../../ui/button.tsx';
import { Text } from '../../ui/text.tsx';
import { AbsentBody, NeedsPasswordBody, PendingBody, UnreadableBody } from './certificate-states.tsx';
import styles from './certificate-panel.module.css';
import { ReadableBody } from './readable-body.tsx';
import { SecretActions } from './secret-actions.tsx';

type PanelProps = {
  readonly kind: CertificateKind;
  readonly card: CardView;
  readonly cardId: string;
  readonly now: Instant;
};

/** One certificate on Home: what it is, where it stands, and the tries of its secret. */
export function CertificatePanel({ kind, card, cardId, now }: PanelProps) {
  const { common, home } = useMessages();
  const heading = useId();
  const slot = card.certificates[kind];
  const counter = card.pins[kind];
  const headingRef = useFocusInsteadOf(slot.state === 'needs-password' && counter.state === 'ok');
  return (
    <article className={styles.panel} aria-labelledby={heading}>
      <header className={styles.head}>
        <h2 id={heading} className={styles.title} ref={headingRef} tabIndex={-1}>
          <Text text={common.certificates[kind]} />
        </h2>
        <p className={styles.quiet}>
          <Text text={home.certificates.purpose[kind]} />
        </p>
      </header>
      <StandingBadge standing={standingOf(slot, now, kind === 'sign' ? counter : undefined)} />
      <div className={styles.body}>{bodyOf({ kind, card, cardId, now })}</div>
      <dl className={styles.secret}>
        <dt>
          <Text text={common.secrets[kind]} />
        </dt>
        <dd>
          <Tries counter={counter} />
        </dd>
      </dl>
      <SecretActions pin={kind} card={card} cardId={cardId} />
    </article>
  );
}

function bodyOf({ kind, card, cardId, now }: PanelProps): ReactNode {
  const slot = card.certificates[kind];
  switch (slot.state) {
    case 'pending':
      return <PendingBody />;
    case 'readable':
      return (
        <>
          <ReadableBody certificate={slot.certificate} cardExpiresOn={card.expiresOn} now={now} />
          <DetailsButton kind={kind} cardId={cardId} />
        </>
      );
    case 'needs-password':
      return <NeedsPasswordBody card={card} cardId={cardId} />;
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
      label={home.certificates.detailsOf(common.certificates[kind])}
      onPress={() => ui.showCertificate(cardId, kind)}
    >
      {home.certificates.details}
    </Button>
  );
}
