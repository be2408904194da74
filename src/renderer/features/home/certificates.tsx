import type { CardView } from '../../../shared/model/card.ts';
import type { Instant } from '../../../shared/model/time.ts';
import { client } from '../../ipc/client.ts';
import { useMessages } from '../../state/messages.ts';
import { Button } from '../../ui/button.tsx';
import { OutsideIcon } from '../../ui/icons.tsx';
import { Text } from '../../ui/text.tsx';
import { CertificatePanel } from './certificate-panel.tsx';
import styles from './certificates.module.css';

type CertificatesProps = { readonly card: CardView; readonly cardId: string; readonly now: Instant };

/** The middle band: both certificates side by side, and what none of these dates can tell. */
export function Certificates({ card, cardId, now }: CertificatesProps) {
  const { home } = useMessages();
  const isAnyReadable = Object.values(card.certificates).some(({ state }) => state === 'readable');
  return (
    <div className={styles.band}>
      <div className={styles.panels}>
        <CertificatePanel kind="auth" card={card} cardId={cardId} now={now} />
        <CertificatePanel kind="sign" card={card} cardId={cardId} now={now} />
      </div>
      {isAnyReadable && (
        <p className={styles.note}>
          <Text text={home.card.notChecked} />{' '}
          <Button
            variant="quiet"
            icon={<OutsideIcon />}
            onPress={() => void client.app.openLink({ link: 'jpki-revocation-check' })}
          >
            {home.card.howToCheck}
          </Button>
        </p>
      )}
    </div>
  );
}
