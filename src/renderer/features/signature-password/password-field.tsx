import { type ReactNode, useLayoutEffect, useRef, useState } from 'react';
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

/** The field itself: what was typed is put right visibly, and can be looked at. */
export function PasswordField({ entry, tries }: PasswordFieldProps) {
  const { password: say } = useMessages();
  const [isRevealed, setRevealed] = useState(false);
  const { input, keepCaret } = useKeptCaret(entry.text);
  const isComposing = useRef(false);
  const type = (text: string) => {
    keepCaret();
    entry.type(text, isComposing.current);
  };
  return (
    <div className={styles.group}>
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
        <Input
          ref={input}
          className={cx(styles.input)}
          lang="en"
          autoCapitalize="characters"
          onCompositionStart={() => (isComposing.current = true)}
          onCompositionEnd={(event) => {
            isComposing.current = false;
            type(event.currentTarget.value);
          }}
        />
        <Description slot="description" elementType="p" className={cx(styles.hint)}>
          <Text text={say.hints.capsLock} />
        </Description>
      </TextField>
      <Hints entry={entry} isRevealed={isRevealed} />
      <Checkbox label={say.reveal} isSelected={isRevealed} onChange={setRevealed} />
    </div>
  );
}

/** What was put right, and what is easily misread. */
function Hints({ entry, isRevealed }: { readonly entry: PasswordEntry; readonly isRevealed: boolean }) {
  const { password: say } = useMessages();
  const { hints } = say;
  const alike = isRevealed ? lookAlikesIn(entry.text) : [];
  const lines = [
    ...entry.changes.map((change) => hints.changes[change]),
    ...(alike.length > 0
      ? [
          hints.lookAlike(
            alike.map(({ position, character }) =>
              hints.lookAlikeAt(position, hints.lookAlikeNames[character]),
            ),
          ),
        ]
      : []),
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

/** Letters turned into capitals must not throw the caret to the end of the field. */
function useKeptCaret(text: string) {
  const input = useRef<HTMLInputElement>(null);
  const caret = useRef<number | null>(null);
  useLayoutEffect(() => {
    if (caret.current !== null) input.current?.setSelectionRange(caret.current, caret.current);
    caret.current = null;
  }, [text]);
  return { input, keepCaret: () => (caret.current = input.current?.selectionStart ?? null) };
}
