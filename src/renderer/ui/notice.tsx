import type { ReactNode } from 'react';
import type { Tone } from './badge.tsx';
import { cx } from './cx.ts';
import { AlertIcon, CheckCircleIcon, InfoIcon } from './icons.tsx';
import styles from './notice.module.css';
import { Text } from './text.tsx';
import tones from './tones.module.css';

const icons = {
  good: CheckCircleIcon,
  caution: AlertIcon,
  bad: AlertIcon,
  neutral: InfoIcon,
} satisfies Record<Tone, unknown>;

type NoticeProps = {
  readonly tone?: Tone;
  readonly title?: string;
  readonly children?: ReactNode;
  /** Screen readers say it as soon as it appears. */
  readonly isAlert?: boolean;
};

/** Something to know before going on, separated from the text around it. */
export function Notice({ tone = 'neutral', title, children, isAlert = false }: NoticeProps) {
  const Icon = icons[tone];
  return (
    <div className={cx(styles.notice, tones[tone])} {...(isAlert && { role: 'alert' })}>
      <Icon />
      <div className={styles.body}>
        {title !== undefined && (
          <p className={styles.title}>
            <Text text={title} />
          </p>
        )}
        {children}
      </div>
    </div>
  );
}
