import type { ReactNode } from 'react';
import { ArrowRightIcon } from '../ui/icons.tsx';
import { Text } from '../ui/text.tsx';
import styles from './next-box.module.css';

type NextBoxProps = { readonly title: string; readonly sentence: string; readonly children?: ReactNode };

/** The one next step: what to do, how, and a button if the window can do it. */
export const NextBox = ({ title, sentence, children }: NextBoxProps) => (
  <div className={styles.box}>
    <ArrowRightIcon />
    <div className={styles.content}>
      <div className={styles.text}>
        <p className={styles.title}>
          <Text text={title} />
        </p>
        <p>
          <Text text={sentence} />
        </p>
      </div>
      {children && <div className={styles.actions}>{children}</div>}
    </div>
  </div>
);
