import { plainText } from '../../shared/messages/markup.ts';
import type { Tone } from './badge.tsx';
import { cx } from './cx.ts';
import styles from './stations.module.css';
import { Text } from './text.tsx';

export type Station = {
  readonly key: string;
  readonly name: string;
  readonly day: string;
  /** How far it is from today, in words. */
  readonly distance?: string | undefined;
  readonly note?: string | undefined;
  readonly place: 'passed' | 'now' | 'ahead';
  /** Stands out among the others. */
  readonly tone?: Tone | undefined;
};

type StationsProps = { readonly label: string; readonly stations: readonly Station[] };

/** Days along a line, the earliest first, each with its name, its date and its distance. */
export const Stations = ({ label, stations }: StationsProps) => (
  <ol className={styles.stations} aria-label={plainText(label)}>
    {stations.map(({ key, name, day, distance, note, place, tone }) => (
      <li
        key={key}
        className={cx(styles.station, styles[place], tone && styles[tone])}
        {...(place === 'now' && { 'aria-current': 'date' as const })}
      >
        <span className={styles.mark} aria-hidden="true" />
        <p className={styles.name}>
          <Text text={name} />
        </p>
        <p className={styles.day}>
          <strong>
            <Text text={day} />
          </strong>{' '}
          {distance !== undefined && (
            <span className={styles.distance}>
              <Text text={distance} />
            </span>
          )}
        </p>
        {note !== undefined && (
          <p className={styles.note}>
            <Text text={note} />
          </p>
        )}
      </li>
    ))}
  </ol>
);
