import type { ReactNode } from 'react';
import styles from './facts.module.css';
import { Text } from './text.tsx';

export type Fact = { readonly name: string; readonly value: ReactNode; readonly tool?: ReactNode };

/** Names with their values, side by side if there is room. */
export const Facts = ({ facts }: { readonly facts: readonly Fact[] }) => (
  <dl className={styles.facts}>
    {facts.map(({ name, value, tool }) => (
      <div key={name} className={styles.fact}>
        <dt className={styles.name}>
          <Text text={name} />
        </dt>
        <dd className={styles.value}>
          <div className={styles.content}>{value}</div>
          {tool}
        </dd>
      </div>
    ))}
  </dl>
);
