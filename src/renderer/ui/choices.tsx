import type { ReactNode } from 'react';
import { Label } from 'react-aria-components/Label';
import { Radio, RadioGroup } from 'react-aria-components/RadioGroup';
import { cx } from './cx.ts';
import styles from './choices.module.css';
import { Text } from './text.tsx';

type ChoicesProps<K extends string> = {
  readonly label: string;
  readonly options: readonly {
    readonly key: K;
    readonly name: string;
    readonly hint?: string;
    readonly lang?: string;
  }[];
  readonly selected: K;
  readonly onSelect: (key: K) => void;
  /** Something to show below the choices. */
  readonly children?: ReactNode;
};

/** One of a few choices, all visible at once. */
export function Choices<K extends string>({ label, options, selected, onSelect, children }: ChoicesProps<K>) {
  const choose = (key: string) => {
    const option = options.find((candidate) => candidate.key === key);
    if (option) onSelect(option.key);
  };
  return (
    <RadioGroup className={cx(styles.group)} value={selected} onChange={choose}>
      <Label className={cx(styles.label)}>
        <Text text={label} />
      </Label>
      <div className={styles.options}>
        {options.map(({ key, name, hint, lang }) => (
          <Choice key={key} value={key}>
            <span>
              <span className={styles.name} lang={lang}>
                <Text text={name} />
              </span>
              {hint !== undefined && (
                <span className={styles.hint}>
                  <Text text={hint} />
                </span>
              )}
            </span>
          </Choice>
        ))}
      </div>
      {children}
    </RadioGroup>
  );
}

type ChoiceProps = {
  readonly value: string;
  /** A further class; its rules must outweigh those here by more than their place in the page. */
  readonly className?: string | undefined;
  readonly autoFocus?: boolean;
  readonly children: ReactNode;
};

/** One choice of any group: the mark, and beside it what it stands for. */
export function Choice({ value, className, autoFocus = false, children }: ChoiceProps) {
  return (
    <Radio value={value} className={cx(styles.option, className)} autoFocus={autoFocus}>
      <span className={styles.mark} aria-hidden="true" />
      {children}
    </Radio>
  );
}
