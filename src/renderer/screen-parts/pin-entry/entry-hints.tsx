import type { ReactNode } from 'react';
import type { Messages } from '../../../shared/messages/messages.ts';
import type { PinShape } from '../../../shared/generations/card-profile.ts';
import { useMessages } from '../../state/messages.ts';
import { Text } from '../../ui/text.tsx';
import { lookAlikesIn } from './look-alikes.ts';
import type { PinText } from './pin-text.ts';
import styles from './pin-field.module.css';
import type { KeyboardState } from './use-typing.ts';

type EntryHintsProps = {
  readonly shape: PinShape;
  readonly entry: PinText;
  readonly keyboard: readonly KeyboardState[];
  readonly isRevealed: boolean;
  readonly children?: ReactNode;
};

/** What was corrected, and what is easily misread. Screen readers say it as it appears. */
export function EntryHints({ shape, entry, keyboard, isRevealed, children }: EntryHintsProps) {
  const { pinEntry: say } = useMessages();
  const hasLetters = shape.alphabet !== 'digits';
  const lines = [
    // Caps Lock makes no difference to digits.
    ...keyboard.filter((state) => state === 'ime' || hasLetters).map((state) => say.keyboard[state]),
    ...entry.changes.map((change) => say.changes[change]),
    ...(isRevealed && hasLetters ? lookAlikeLines(entry.text, say) : []),
    ...(entry.isCleared ? [say.cleared] : []),
  ];
  return (
    <div role="status" className={styles.hints}>
      {lines.map((line) => (
        <p key={line}>
          <Text text={line} />
        </p>
      ))}
      {children}
    </div>
  );
}

function lookAlikeLines(text: string, say: Messages['pinEntry']): readonly string[] {
  const alike = lookAlikesIn(text).map(({ position, character }) =>
    say.lookAlikeAt(position, say.lookAlikeNames[character]),
  );
  return alike.length > 0 ? [say.lookAlike(alike)] : [];
}
