import { type FormEvent, useState } from 'react';
import { Input } from 'react-aria-components/Input';
import { Label } from 'react-aria-components/Label';
import { Text as Description } from 'react-aria-components/Text';
import { TextField } from 'react-aria-components/TextField';
import { Button } from '../../ui/button.tsx';
import { cx } from '../../ui/cx.ts';
import { AlertIcon } from '../../ui/icons.tsx';
import { Text } from '../../ui/text.tsx';
import fieldStyles from './date-field.module.css';
import styles from './label-form.module.css';

type LabelFormProps = {
  readonly label: string;
  readonly hint: string;
  readonly submit: string;
  readonly onSubmit: (name: string) => void;
  readonly autoFocus?: boolean;
};

/** As long as a stored label may be. */
const MAX_LENGTH = 60;

/** A name that the user chooses, and what to do under it. */
export function LabelForm({ label, hint, submit, onSubmit, autoFocus = false }: LabelFormProps) {
  const [text, setText] = useState('');
  const [isMissing, setMissing] = useState(false);
  const name = text.trim();
  /** It was sent without a name, so the hint becomes the answer. */
  const isAsked = isMissing && name === '';
  const send = (event: FormEvent) => {
    event.preventDefault();
    setMissing(name === '');
    if (name === '') return;
    onSubmit(name);
    setText('');
  };
  return (
    <form onSubmit={send} className={styles.form}>
      <TextField
        className={cx(fieldStyles.field)}
        value={text}
        onChange={setText}
        isInvalid={isAsked}
        maxLength={MAX_LENGTH}
        autoComplete="off"
        autoFocus={autoFocus}
      >
        <Label className={cx(fieldStyles.label)}>
          <Text text={label} />
        </Label>
        <Description
          slot="description"
          elementType="p"
          className={cx(isAsked ? styles.asked : fieldStyles.hint)}
        >
          {isAsked && <AlertIcon />}
          <span>
            <Text text={hint} />
          </span>
        </Description>
        <div className={fieldStyles.row}>
          <Input className={cx(fieldStyles.input)} />
          <Button type="submit">
            <Text text={submit} />
          </Button>
        </div>
      </TextField>
    </form>
  );
}
