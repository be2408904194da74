import type { PinCounter } from '../../shared/model/pin.ts';
import { useMessages } from '../state/messages.ts';
import { cx } from '../ui/cx.ts';
import { Dots } from '../ui/dots.tsx';
import { HiddenText } from '../ui/hidden-text.tsx';
import { AlertIcon, LockIcon } from '../ui/icons.tsx';
import { Skeleton } from '../ui/skeleton.tsx';
import { Text } from '../ui/text.tsx';
import styles from './tries.module.css';

/** How many tries a secret has left: dots for the eye, the number in words. */
export function Tries({ counter }: { readonly counter: PinCounter }) {
  const { secrets } = useMessages().home;
  switch (counter.state) {
    case 'ok': {
      const isLast = counter.triesLeft === 1 && counter.maxTries > 1;
      return (
        <span className={cx(styles.tries, isLast && styles.last)}>
          {isLast ? <AlertIcon /> : null}
          <Dots filled={counter.triesLeft} total={counter.maxTries} />
          <Text text={isLast ? secrets.lastTry : secrets.tries(counter.triesLeft, counter.maxTries)} />
        </span>
      );
    }
    case 'blocked':
      return (
        <span className={cx(styles.tries, styles.blocked)}>
          <LockIcon />
          <Text text={secrets.blocked} />
        </span>
      );
    case 'pending':
      return (
        <span className={styles.tries}>
          <Skeleton widthEm={7} />
          <HiddenText text={secrets.pending} />
        </span>
      );
    case 'absent':
    case 'unknown':
      return (
        <span className={cx(styles.tries, styles.quiet)}>
          <Text text={secrets[counter.state]} />
        </span>
      );
  }
}
