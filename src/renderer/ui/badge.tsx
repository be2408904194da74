import type { ReactNode } from 'react';
import styles from './badge.module.css';
import { cx } from './cx.ts';
import { Text } from './text.tsx';
import tones from './tones.module.css';

export type Tone = 'good' | 'caution' | 'bad' | 'neutral';

/** A state in one or two words, with a picture beside it, so that colour is never the only sign. */
export function Badge({
  tone,
  icon,
  text,
}: {
  readonly tone: Tone;
  readonly icon: ReactNode;
  readonly text: string;
}) {
  return (
    <p className={cx(styles.badge, tones[tone])}>
      {icon}
      <span>
        <Text text={text} />
      </span>
    </p>
  );
}
