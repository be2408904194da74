import { memo, type ReactNode, useState } from 'react';
import type { PinShape } from '../../../shared/generations/card-profile.ts';
import { useMessages } from '../../state/messages.ts';
import { Button } from '../../ui/button.tsx';
import { Checkbox } from '../../ui/checkbox.tsx';
import { KeypadIcon } from '../../ui/icons.tsx';
import styles from './entry-tools.module.css';
import { Keypad } from './keypad.tsx';
import { pinWords } from './pin-words.ts';

type EntryToolsProps = {
  readonly shape: PinShape;
  readonly isRevealed: boolean;
  readonly onReveal: (isRevealed: boolean) => void;
  /** What the keys on the screen write to. */
  readonly text: string;
  readonly onType: (text: string) => void;
  /** The fields. */
  readonly children: ReactNode;
};

/**
 * Fields for one secret and what helps to fill them in: a way to see what was typed and, for digits, keys on the
 * screen.
 */
export function EntryTools({ shape, isRevealed, onReveal, text, onType, children }: EntryToolsProps) {
  const { keypad: say } = useMessages().pinEntry;
  const [hasKeypad, setKeypad] = useState(false);
  const isDigits = shape.alphabet === 'digits';
  return (
    <div className={styles.entry}>
      <div className={styles.fields}>
        {children}
        <div className={styles.tools}>
          <Reveal shape={shape} isRevealed={isRevealed} onReveal={onReveal} />
          {isDigits && (
            <Button variant="tool" icon={<KeypadIcon />} onPress={() => setKeypad(!hasKeypad)}>
              {hasKeypad ? say.hide : say.show}
            </Button>
          )}
        </div>
      </div>
      {hasKeypad && <Keypad shape={shape} text={text} onType={onType} />}
    </div>
  );
}

type RevealProps = Pick<EntryToolsProps, 'shape' | 'isRevealed' | 'onReveal'>;

const Reveal = memo(function Reveal({ shape, isRevealed, onReveal }: RevealProps) {
  return (
    <Checkbox label={pinWords(shape, useMessages()).reveal} isSelected={isRevealed} onChange={onReveal} />
  );
});
