import { type ReactNode, useId, useState } from 'react';
import { plainText } from '../../../shared/messages/markup.ts';
import type { PinShape } from '../../../shared/generations/card-profile.ts';
import { useMessages } from '../../state/messages.ts';
import { Checkbox } from '../../ui/checkbox.tsx';
import { BackspaceIcon } from '../../ui/icons.tsx';
import { cx } from '../../ui/cx.ts';
import { Text } from '../../ui/text.tsx';
import { shuffledOrder, usualOrder } from './keypad-order.ts';
import styles from './keypad.module.css';

type KeypadProps = {
  readonly shape: PinShape;
  /** What the keys write to. Only its length is ever shown here. */
  readonly text: string;
  readonly onType: (text: string) => void;
  /** Gives another order of the keys. */
  readonly random?: () => number;
};

/**
 * Keys for the digits on the screen. All keys look the same when they are pressed, and only the number of digits is
 * told. A press with the mouse leaves the focus where it is.
 */
export function Keypad({ shape, text, onType, random = systemRandom }: KeypadProps) {
  const { keypad: say } = useMessages().pinEntry;
  const [order, setOrder] = useState(usualOrder);
  const count = useId();
  const { max } = shape;
  const digits = order.map((digit) => (
    <Key key={digit} onPress={() => text.length < max && onType(text + digit)}>
      {digit}
    </Key>
  ));
  return (
    <div role="group" aria-label={plainText(say.label)} aria-describedby={count} className={styles.keypad}>
      <div className={styles.keys}>
        {digits.slice(0, -1)}
        <Key isWord onPress={() => onType('')}>
          <Text text={say.clear} />
        </Key>
        {digits.at(-1)}
        <Key label={say.delete} isWord onPress={() => onType(text.slice(0, -1))}>
          <BackspaceIcon />
        </Key>
      </div>
      <Checkbox
        label={say.shuffle}
        isSelected={order !== usualOrder}
        onChange={(isShuffled) => setOrder(isShuffled ? shuffledOrder(random) : usualOrder)}
      />
      <p id={count} role="status" className="visually-hidden">
        {plainText(say.count(Math.min(text.length, max), max))}
      </p>
    </div>
  );
}

type KeyProps = {
  /** Its name, if a picture stands on it. */
  readonly label?: string;
  readonly onPress: () => void;
  readonly isWord?: boolean;
  readonly children: ReactNode;
};

const Key = ({ label, onPress, isWord = false, children }: KeyProps) => (
  <button
    type="button"
    className={cx(styles.key, isWord && styles.word)}
    aria-label={label === undefined ? undefined : plainText(label)}
    onMouseDown={(event) => event.preventDefault()}
    onClick={onPress}
  >
    {children}
  </button>
);

const systemRandom = (): number => (crypto.getRandomValues(new Uint32Array(1))[0] ?? 0) / 2 ** 32;
