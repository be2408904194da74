import { plainText } from '../../shared/messages/markup.ts';
import { cx } from './cx.ts';
import { HiddenText } from './hidden-text.tsx';
import { CheckIcon } from './icons.tsx';
import styles from './steps.module.css';
import { Text } from './text.tsx';

type StepsProps = {
  readonly label: string;
  readonly names: readonly string[];
  /** Index of the current step. After the last step it is the number of steps. */
  readonly current: number;
  /** Spoken for a step that is done. */
  readonly passedLabel: string;
};

/** The place in something that takes several steps. */
export const Steps = ({ label, names, current, passedLabel }: StepsProps) => (
  <ol className={styles.steps} aria-label={plainText(label)}>
    {names.map((name, index) => (
      <li
        key={name}
        className={cx(styles.step, index < current && styles.passed, index === current && styles.current)}
        {...(index === current && { 'aria-current': 'step' as const })}
      >
        <span className={styles.mark} aria-hidden="true">
          {index < current ? <CheckIcon /> : index + 1}
        </span>
        <span className={styles.name}>
          <Text text={name} />
        </span>
        {index < current && <HiddenText text={passedLabel} />}
      </li>
    ))}
  </ol>
);
