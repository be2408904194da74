import type { LockGuide } from '../../../shared/domain/lock-guide.ts';
import { counterIn } from '../../../shared/domain/card-facts.ts';
import { profileOf, secretsByHolder } from '../../../shared/generations/generations.ts';
import type { CardView } from '../../../shared/model/card.ts';
import { GuideLink } from '../../screen-parts/guide-link.tsx';
import { Tries } from '../../screen-parts/tries.tsx';
import { useMessages } from '../../state/messages.ts';
import { Bullets, Panel, Paragraph } from '../../ui/panel.tsx';
import { Text } from '../../ui/text.tsx';
import styles from './guide-panels.module.css';

/** What to bring to the place that ends the lock; nothing if there is no such place. */
export function WhatToBring({ guide }: { readonly guide: LockGuide }) {
  const { bring: say } = useMessages().locked;
  if (guide.wayOut === 'kiosk')
    return (
      <Panel title={say.heading}>
        <Bullets texts={say.kiosk} />
      </Panel>
    );
  if (guide.page === 'reading' || guide.page === 'unknown') return null;
  return (
    <Panel title={say.heading}>
      <Bullets texts={say.office} />
      <Paragraph text={say.agent} />
    </Panel>
  );
}

/** The current state of all counters. */
export function CountersPanel({ card }: { readonly card: CardView }) {
  const { common, locked: say } = useMessages();
  return (
    <Panel title={say.counters}>
      <dl className={styles.counters}>
        {secretsByHolder(profileOf(card.kind)).map(({ kind: pin }) => (
          <div key={pin} className={styles.counter}>
            <dt className={styles.name}>
              <Text text={common.secrets[pin]} />
            </dt>
            <dd>
              <Tries counter={counterIn(card, pin)} />
            </dd>
          </div>
        ))}
      </dl>
    </Panel>
  );
}

/** The telephone line for a lost card. Every lock guide must have it. */
export function LostPanel() {
  const { lost: say } = useMessages().locked;
  return (
    <Panel title={say.heading}>
      <p>
        <Text text={say.sentence} />{' '}
        <strong className={styles.phone}>
          <Text text={say.phone} />
        </strong>
      </p>
      <Paragraph text={say.hours} isQuiet />
      <div className="screen-only">
        <GuideLink topic="lost" />
      </div>
    </Panel>
  );
}
