import { type CompositionEvent, type ReactNode, useLayoutEffect, useRef, useState } from 'react';
import { Input } from 'react-aria-components/Input';
import { Label } from 'react-aria-components/Label';
import { Text as Description } from 'react-aria-components/Text';
import { TextField } from 'react-aria-components/TextField';
import { useMessages } from '../../state/messages.ts';
import { Checkbox } from '../../ui/checkbox.tsx';
import { cx } from '../../ui/cx.ts';
import { Text } from '../../ui/text.tsx';
import { lookAlikesIn } from './look-alikes.ts';
import styles from './password-field.module.css';
import type { PasswordEntry } from './use-password-entry.ts';

/** Longer than any password, so that a slip is told and not cut off. */
const MAX_LENGTH = 64;

type PasswordFieldProps = { readonly entry: PasswordEntry; readonly tries: ReactNode };

/** The field with what belongs to it: what was put right, what is easily misread, and a way to look at it. */
export function PasswordField({ entry, tries }: PasswordFieldProps) {
  const { password: say } = useMessages();
  const [isRevealed, setRevealed] = useState(false);
  return (
    <div className={styles.group}>
      <Field entry={entry} tries={tries} isRevealed={isRevealed} />
      <Hints entry={entry} isRevealed={isRevealed} />
      <Checkbox label={say.reveal} isSelected={isRevealed} onChange={setRevealed} />
    </div>
  );
}

function Field({ entry, tries, isRevealed }: PasswordFieldProps & { readonly isRevealed: boolean }) {
  const { password: say } = useMessages();
  const { type, ...input } = useTyping(entry);
  return (
    <TextField
      className={cx(styles.field)}
      type={isRevealed ? 'text' : 'password'}
      value={entry.text}
      onChange={type}
      isInvalid={entry.complaint === 'shape'}
      isReadOnly={entry.status === 'working'}
      maxLength={MAX_LENGTH}
      autoComplete="off"
      autoCorrect="off"
      spellCheck="false"
      autoFocus
    >
      <div className={styles.top}>
        <Label className={cx(styles.label)}>
          <Text text={say.label} />
        </Label>
        {tries}
      </div>
      <Input {...input} className={cx(styles.input)} lang="en" autoCapitalize="characters" />
      <Description slot="description" elementType="p" className={cx(styles.hint)}>
        <Text text={say.hints.capsLock} />
      </Description>
    </TextField>
  );
}

/** What was put right, and what is easily misread. */
function Hints({ entry, isRevealed }: { readonly entry: PasswordEntry; readonly isRevealed: boolean }) {
  const { password: say } = useMessages();
  const { hints } = say;
  const alike = (isRevealed ? lookAlikesIn(entry.text) : []).map(({ position, character }) =>
    hints.lookAlikeAt(position, hints.lookAlikeNames[character]),
  );
  const lines = [
    ...entry.changes.map((change) => hints.changes[change]),
    ...(alike.length > 0 ? [hints.lookAlike(alike)] : []),
    ...(entry.status === 'cleared' ? [hints.cleared] : []),
  ];
  return (
    <div role="status" className={styles.changes}>
      {lines.map((line) => (
        <p key={line}>
          <Text text={line} />
        </p>
      ))}
    </div>
  );
}

/**
 * What the field does while it is typed into: an input method is left alone until it has composed, and letters
 * turned into capitals do not throw the caret to the end.
 */
function useTyping(entry: PasswordEntry) {
  const ref = useRef<HTMLInputElement>(null);
  const caret = useRef<number | null>(null);
  const isComposing = useRef(false);
  useLayoutEffect(() => {
    if (caret.current !== null) ref.current?.setSelectionRange(caret.current, caret.current);
    caret.current = null;
  }, [entry.text]);
  const type = (text: string) => {
    caret.current = ref.current?.selectionStart ?? null;
    entry.type(text, isComposing.current);
  };
  return {
    ref,
    type,
    onCompositionStart: () => {
      isComposing.current = true;
    },
    onCompositionEnd: (event: CompositionEvent<HTMLInputElement>) => {
      isComposing.current = false;
      type(event.currentTarget.value);
    },
  };
}
