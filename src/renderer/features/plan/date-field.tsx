import { type ReactNode, useId, useState } from 'react';
import { Input } from 'react-aria-components/Input';
import { Label } from 'react-aria-components/Label';
import { TextField } from 'react-aria-components/TextField';
import type { JstDay } from '../../../shared/model/time.ts';
import { useMessages } from '../../state/messages.ts';
import { cx } from '../../ui/cx.ts';
import { AlertIcon } from '../../ui/icons.tsx';
import { Text } from '../../ui/text.tsx';
import styles from './date-field.module.css';
import type { Complaint } from './planner-draft.ts';

type DateFieldProps = {
  readonly label: string;
  readonly hint?: string | undefined;
  readonly text: string;
  readonly onType: (text: string) => void;
  /** How the text was understood. */
  readonly day?: JstDay | undefined;
  readonly complaint?: Complaint | undefined;
  readonly isOptional?: boolean;
  /** Fills the field in another way than typing. */
  readonly tool?: ReactNode;
};

/** While a date is being typed, nobody is told that it is not complete. */
const onlyAfterTyping: ReadonlySet<Complaint> = new Set(['incomplete', 'unreadable']);

/** A field for a date in any usual spelling. Below it stands what was understood. */
export function DateField({
  label,
  text,
  onType,
  day,
  complaint,
  isOptional = false,
  ...rest
}: DateFieldProps) {
  const { planner: say } = useMessages().plan;
  const [isTyping, setTyping] = useState(false);
  const hintId = useId();
  const answerId = useId();
  const shown = complaint && isTyping && onlyAfterTyping.has(complaint) ? undefined : complaint;
  return (
    <TextField
      className={cx(styles.field)}
      value={text}
      onChange={onType}
      isInvalid={shown !== undefined}
      onFocusChange={setTyping}
      maxLength={30}
      autoComplete="off"
      autoCorrect="off"
      spellCheck="false"
      aria-describedby={`${hintId} ${answerId}`}
    >
      <Label className={cx(styles.label)}>
        <Text text={label} />
        {isOptional && (
          <>
            {' '}
            <span className={styles.optional}>
              <Text text={say.optional} />
            </span>
          </>
        )}
      </Label>
      {rest.hint !== undefined && (
        <p id={hintId} className={styles.hint}>
          <Text text={rest.hint} />
        </p>
      )}
      <div className={styles.row}>
        <Input className={cx(styles.input)} />
        {rest.tool}
      </div>
      <p id={answerId} className={cx(styles.answer, shown && styles.complaint)} aria-live="polite">
        {shown !== undefined && (
          <>
            <AlertIcon />
            <span>
              <Text text={say.complaints[shown]} />
            </span>
          </>
        )}
        {shown === undefined && day !== undefined && (
          <span>
            <Text text={say.spelled(day)} />
          </span>
        )}
      </p>
    </TextField>
  );
}
