import type { ReactNode } from 'react';
import { plainText } from '../../shared/messages/markup.ts';
import styles from './button.module.css';
import { cx } from './cx.ts';
import { HiddenText } from './hidden-text.tsx';
import { Text } from './text.tsx';

type ButtonProps = {
  /** Its label. A text of the catalogue is drawn with its readings. */
  readonly children: ReactNode;
  /**
   * `primary`: the one thing to do here. `secondary`: another choice. `quiet`: beside a text, looks like a link.
   * `tool`: always available, in the background.
   */
  readonly variant?: 'primary' | 'secondary' | 'quiet' | 'tool';
  readonly icon?: ReactNode;
  /** Says more than the visible words, for users who hear the button without its surroundings. */
  readonly label?: string | undefined;
  readonly isDisabled?: boolean;
  readonly isPending?: boolean;
  readonly type?: 'button' | 'submit';
  /** Takes the focus when it appears, if the element that had the focus has just gone. */
  readonly autoFocus?: boolean;
  /** The part of the screen that it shows and hides. */
  readonly expands?: { readonly id: string; readonly isOpen: boolean };
  readonly onPress?: () => void;
};

/** The browser's own button. It is in the first frame and needs no script to be pressed, heard or focused. */
export function Button({ children, icon, label, onPress, ...rest }: ButtonProps) {
  const {
    variant = 'secondary',
    type = 'button',
    isDisabled = false,
    isPending = false,
    autoFocus = false,
    expands,
  } = rest;
  return (
    <button
      className={cx(styles.button, styles[variant])}
      // It keeps the focus while it works, which a disabled button would lose, and cannot be pressed a second time.
      type={isPending ? 'button' : type}
      disabled={isDisabled}
      aria-disabled={isPending || undefined}
      autoFocus={autoFocus}
      aria-expanded={expands?.isOpen}
      aria-controls={expands?.id}
      onClick={isPending ? undefined : onPress}
    >
      {icon}
      <span aria-hidden={label !== undefined || undefined}>
        {typeof children === 'string' ? <Text text={children} /> : children}
      </span>
      {/* Inside instead of an attribute, because readings above the visible words are no part of the button's name. */}
      {label !== undefined && <HiddenText text={label} />}
    </button>
  );
}

/** A button that is only a picture. Its label is its name. */
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
    <button
      type="button"
      className={cx(styles.button, styles.icon)}
      aria-label={plainText(label)}
      onClick={onPress}
    >
      {icon}
    </button>
  );
}
