import styles from './mark.module.css';

/** The mark of Shomei: a stamp's edge with a check that leaves it. */
export const Mark = () => (
  <svg className={styles.mark} viewBox="0 0 32 32" aria-hidden="true" focusable="false">
    <path className={styles.edge} d="M27 14.5V21a7 7 0 0 1-7 7h-9a7 7 0 0 1-7-7v-9a7 7 0 0 1 7-7h7.5" />
    <path className={styles.check} d="m10.5 16 5 5L28 6.5" />
  </svg>
);
