import styles from './sample-frame.module.css';

/**
 * A frame around the whole window, so that nobody takes a sample for their own card. It is four strips, because one
 * box as large as the window costs Chromium a picture of the whole window more.
 */
export const SampleFrame = () => (
  <>
    <div className={styles.ends} aria-hidden />
    <div className={styles.sides} aria-hidden />
  </>
);
