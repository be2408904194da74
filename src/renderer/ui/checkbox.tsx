import { Checkbox as AriaCheckbox } from 'react-aria-components/Checkbox';
import styles from './checkbox.module.css';
import { cx } from './cx.ts';
import { CheckIcon } from './icons.tsx';
import { Text } from './text.tsx';

type CheckboxProps = {
  readonly label: string;
  readonly isSelected: boolean;
  readonly onChange: (isSelected: boolean) => void;
  readonly isInvalid?: boolean;
};

export const Checkbox = ({ label, isSelected, onChange, isInvalid = false }: CheckboxProps) => (
  <AriaCheckbox
    className={cx(styles.checkbox)}
    isSelected={isSelected}
    onChange={onChange}
    isInvalid={isInvalid}
  >
    <span className={styles.box} aria-hidden="true">
      {isSelected && <CheckIcon />}
    </span>
    <span>
      <Text text={label} />
    </span>
  </AriaCheckbox>
);
