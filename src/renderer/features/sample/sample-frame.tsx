import { cx } from '../../ui/cx.ts';
import styles from './sample-frame.module.css';

/**
 * A frame around the whole window, so that nobody takes a sample for their own card. It is four strips, because one
 * element as large as the window costs Chromium a picture of the whole window more.
 */
export const SampleFrame = () =>
  [styles.top, styles.bottom, styles.left, styles.right].map((side) => (
    <div key={side} className={cx(styles.strip, side)} aria-hidden />
  ));
