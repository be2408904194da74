import { useId } from 'react';
import { counterIn } from '../../../shared/domain/card-facts.ts';
import { profileOf, secretsOf } from '../../../shared/generations/generations.ts';
import type { CardView } from '../../../shared/model/card.ts';
import { Tries } from '../../screen-parts/tries.tsx';
import { useMessages } from '../../state/messages.ts';
import { HiddenText } from '../../ui/hidden-text.tsx';
import { Text } from '../../ui/text.tsx';
import { SecretActions } from './secret-actions.tsx';
import styles from './secrets.module.css';

/** The retry counters of all secrets of the card, and what the user can do about each. */
export function Secrets({ card, cardId }: { readonly card: CardView; readonly cardId: string }) {
  const { home, common } = useMessages();
  const heading = useId();
  return (
    <section className={styles.section} aria-labelledby={heading}>
      <h2 id={heading} className="visually-hidden">
        <HiddenText text={home.secrets.heading} />
      </h2>
      <dl className={styles.list}>
        {secretsOf(profileOf(card.kind)).map(({ kind: pin }) => (
          <div key={pin} className={styles.secret}>
            <dt className={styles.name}>
              <Text text={common.secrets[pin]} />
            </dt>
            <dd>
              <Tries counter={counterIn(card, pin)} />
            </dd>
            <dd className={styles.use}>
              <Text text={common.secretUses[pin]} />
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
