import type { ReactNode, Ref } from 'react';
import { Button as AriaButton } from 'react-aria-components/Button';
import styles from './button.module.css';
import { cx } from './cx.ts';

type ButtonProps = {
  readonly children: ReactNode;
  /**
   * `primary`: the one thing to do here. `secondary`: another choice. `quiet`: beside a text, looks like a link.
   * `tool`: always at hand, in the background.
   */
  readonly variant?: 'primary' | 'secondary' | 'quiet' | 'tool';
  readonly icon?: ReactNode;
  /** Says more than the visible words, for people who hear the button without what stands around it. */
  readonly label?: string | undefined;
  readonly isDisabled?: boolean;
  readonly isPending?: boolean;
  readonly type?: 'button' | 'submit';
  readonly onPress?: () => void;
  readonly ref?: Ref<HTMLButtonElement>;
};

export function Button({ children, icon, label, onPress, ref, ...rest }: ButtonProps) {
  const { variant = 'secondary', type = 'button', isDisabled = false, isPending = false } = rest;
  return (
    <AriaButton
      className={cx(styles.button, styles[variant])}
      type={type}
      isDisabled={isDisabled}
      isPending={isPending}
      {...(label !== undefined && { 'aria-label': label })}
      {...(onPress && { onPress })}
      {...(ref && { ref })}
    >
      {icon}
      <span>{children}</span>
    </AriaButton>
  );
}

/** A button that is only a picture; its label is what it is called. */
export function IconButton({
  icon,
  label,
  onPress,
}: {
  readonly icon: ReactNode;
  readonly label: string;
  readonly onPress: () => void;
}) {
  return (
    <AriaButton className={cx(styles.button, styles.icon)} aria-label={label} onPress={onPress}>
      {icon}
    </AriaButton>
  );
}
