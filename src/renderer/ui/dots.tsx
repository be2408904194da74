import { cx } from './cx.ts';
import styles from './dots.module.css';

/** `filled` of `total` as full and empty dots. It is only a picture: the number stands beside it in words. */
export function Dots({ filled, total }: { readonly filled: number; readonly total: number }) {
  return (
    <span className={styles.dots} aria-hidden="true">
      {Array.from({ length: total }, (_, index) => (
        <span key={index} className={cx(styles.dot, index < filled && styles.filled)} />
      ))}
    </span>
  );
}
