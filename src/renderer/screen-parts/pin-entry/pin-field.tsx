import { type ReactNode, type RefObject, useEffect, useId, useLayoutEffect, useRef } from 'react';
import type { PinShape } from '../../../shared/generations/card-profile.ts';
import { forgetLastMatch } from '../../../shared/domain/last-match.ts';
import { useMessages } from '../../state/messages.ts';
import { cx } from '../../ui/cx.ts';
import { Text } from '../../ui/text.tsx';
import { EntryHints } from './entry-hints.tsx';
import type { PinText } from './pin-text.ts';
import styles from './pin-field.module.css';
import { pinWords } from './pin-words.ts';
import { useContentProtection } from './use-content-protection.ts';
import { useTyping } from './use-typing.ts';

/** Longer than any secret, so that a slip is reported and not cut off. */
const MAX_LENGTH = 64;

export type PinFieldProps = {
  readonly shape: PinShape;
  readonly label: string;
  readonly entry: PinText;
  readonly onType: (text: string, isComposing: boolean) => void;
  readonly isRevealed: boolean;
  /** For the same secret as the field before. It does not repeat that field's hint. */
  readonly isRepeated?: boolean;
  readonly isInvalid?: boolean;
  readonly isReadOnly?: boolean;
  readonly autoFocus?: boolean;
  /** Takes the focus whenever this changes: the user types here next. */
  readonly takesFocusFor?: object | null;
  readonly onFocus?: () => void;
  /** The tries left, if the text will be tried. */
  readonly tries?: ReactNode;
  /** More hints. Screen readers say them as they appear. */
  readonly children?: ReactNode;
};

/**
 * One labelled field for one of the secrets. Corrections are visible, and the user can look at what was typed. Nothing
 * fills it in, checks its spelling or keeps it. It is a plain element, because the fields of a library keep what was typed
 * in states of their own, which nobody else can empty.
 */
export function PinField({ shape, label, entry, tries, isRevealed, children, ...rest }: PinFieldProps) {
  const messages = useMessages();
  const {
    onType,
    isRepeated = false,
    isInvalid = false,
    isReadOnly = false,
    autoFocus = false,
    takesFocusFor = null,
    onFocus,
  } = rest;
  const input = useRef<HTMLInputElement>(null);
  const { type, keyboard, ...onKeys } = useTyping(input, entry.text, onType);
  useContentProtection();
  useEmptiedAtTheEnd(input);
  const [id, triesId, hintId] = [useId(), useId(), useId()];
  const described = [...(isRepeated ? [] : [hintId]), ...(tries === undefined ? [] : [triesId])];
  const isDigits = shape.alphabet === 'digits';
  useEffect(() => {
    if (takesFocusFor) input.current?.focus();
    // React Aria focuses without scrolling, and a small window may not show the field.
    if (takesFocusFor || autoFocus) input.current?.scrollIntoView({ block: 'nearest' });
  }, [autoFocus, takesFocusFor]);
  return (
    <div className={styles.group} data-unspoken>
      <div className={cx(styles.field)}>
        <div className={styles.top}>
          <label htmlFor={id} className={cx(styles.label)}>
            <Text text={label} />
          </label>
          {tries !== undefined && <span id={triesId}>{tries}</span>}
        </div>
        <input
          ref={input}
          id={id}
          className={cx(styles.input, isDigits && styles.digits)}
          type={isRevealed ? 'text' : 'password'}
          value={entry.text}
          onChange={({ target }) => type(target.value)}
          onFocus={onFocus}
          readOnly={isReadOnly}
          maxLength={MAX_LENGTH}
          autoComplete="off"
          autoCorrect="off"
          autoCapitalize="characters"
          spellCheck="false"
          autoFocus={autoFocus}
          inputMode={isDigits ? 'numeric' : undefined}
          lang="en"
          aria-invalid={isInvalid || undefined}
          aria-describedby={described.length > 0 ? described.join(' ') : undefined}
          {...onKeys}
        />
        {!isRepeated && (
          <p id={hintId} className={cx(styles.hint)}>
            <Text text={pinWords(shape, messages).hint} />
          </p>
        )}
      </div>
      <EntryHints shape={shape} entry={entry} keyboard={keyboard} isRevealed={isRevealed}>
        {children}
      </EntryHints>
    </div>
  );
}

/**
 * Empties the field when it goes. React remembers the last value of the element, and the element that had the focus.
 * JavaScript remembers the text of the last match. What was typed would stay in memory as long as the window.
 */
function useEmptiedAtTheEnd(input: RefObject<HTMLInputElement | null>): void {
  useLayoutEffect(() => {
    const field = input.current;
    return () => {
      if (!field) return;
      field.value = '';
      field.defaultValue = '';
      field.removeAttribute('value');
      forgetLastMatch();
    };
  }, [input]);
}
