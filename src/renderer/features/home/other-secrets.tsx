import { useId } from 'react';
import type { CardView } from '../../../shared/model/card.ts';
import { Tries } from '../../parts/tries.tsx';
import { useMessages } from '../../state/messages.ts';
import { Text } from '../../ui/text.tsx';
import styles from './other-secrets.module.css';
import { SecretActions } from './secret-actions.tsx';

const others = ['card-info', 'resident'] as const;

/** The counters of the two secrets that belong to no certificate. */
export function OtherSecrets({ card, cardId }: { readonly card: CardView; readonly cardId: string }) {
  const { home, common } = useMessages();
  const heading = useId();
  return (
    <section className={styles.section} aria-labelledby={heading}>
      <h2 id={heading} className={styles.heading}>
        <Text text={home.secrets.heading} />
      </h2>
      <dl className={styles.list}>
        {others.map((pin) => (
          <div key={pin} className={styles.secret}>
            <dt>
              <Text text={common.secrets[pin]} />
              <span className={styles.use}>
                <Text text={common.secretUses[pin]} />
              </span>
            </dt>
            <dd>
              <Tries counter={card.pins[pin]} />
            </dd>
            <dd className={styles.actions}>
              <SecretActions pin={pin} card={card} cardId={cardId} />
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
