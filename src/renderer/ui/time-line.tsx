import type { Tone } from './badge.tsx';
import { cx } from './cx.ts';
import styles from './time-line.module.css';

type TimeLineProps = {
  /** How much of the whole time is over, from 0 to 1. */
  readonly passed: number;
  /** Where the last, marked stretch begins, from 0 to 1. */
  readonly markedFrom: number;
  readonly tone: Tone;
};

const onLine = (fraction: number) => Math.min(1, Math.max(0, fraction));
const percent = (fraction: number) => `${onLine(fraction) * 100}%`;
/** The middle of today's mark. The mark is 1rem wide and stays on the line from its first day to its last. */
const markAt = (fraction: number) => `calc(0.5rem + ${onLine(fraction)} * (100% - 1rem))`;

/** A stretch of time with a mark for today. It is only a picture: every day on it also stands in words. */
export function TimeLine({ passed, markedFrom, tone }: TimeLineProps) {
  return (
    <div className={cx(styles.line, styles[tone])} aria-hidden="true">
      <div className={styles.marked} style={{ insetInlineStart: percent(markedFrom) }} />
      <div className={styles.passed} style={{ inlineSize: percent(passed) }} />
      <div className={styles.today} style={{ insetInlineStart: markAt(passed) }} />
    </div>
  );
}
