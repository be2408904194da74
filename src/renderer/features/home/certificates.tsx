import { certificatesOf, profileOf } from '../../../shared/generations/generations.ts';
import type { CardView } from '../../../shared/model/card.ts';
import type { Instant } from '../../../shared/model/time.ts';
import { CertificatePanel } from './certificate-panel.tsx';
import styles from './certificates.module.css';

type CertificatesProps = { readonly card: CardView; readonly cardId: string; readonly now: Instant };

/** The last band: the certificates, side by side if there is room. */
export const Certificates = ({ card, cardId, now }: CertificatesProps) => (
  <div className={styles.band}>
    <div className={styles.panels}>
      {certificatesOf(profileOf(card.kind)).map(({ kind }) => (
        <CertificatePanel key={kind} kind={kind} card={card} cardId={cardId} now={now} />
      ))}
    </div>
  </div>
);
