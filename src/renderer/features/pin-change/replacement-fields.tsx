import { memo } from 'react';
import type { PinAdvice } from '../../../shared/domain/pin-advice.ts';
import { PinField, type PinFieldProps } from '../../screen-parts/pin-entry/pin-field.tsx';
import { ShapeRules } from '../../screen-parts/pin-entry/shape-rules.tsx';
import { useMessages } from '../../state/messages.ts';
import { cx } from '../../ui/cx.ts';
import { AlertIcon, CheckIcon } from '../../ui/icons.tsx';
import { Text } from '../../ui/text.tsx';
import { comparison, type Complaint } from './pin-change-state.ts';
import styles from './replacement-fields.module.css';
import type { PinChange } from './use-pin-change.ts';

type ReplacementFieldsProps = {
  readonly change: PinChange;
  readonly isRevealed: boolean;
  readonly onField: (field: 'first' | 'second') => void;
  readonly advice: readonly PinAdvice[];
};

/** Both fields for the new PIN, with advice while it is typed. */
export function ReplacementFields({ change, isRevealed, onField, advice }: ReplacementFieldsProps) {
  const { pinChange: say } = useMessages();
  const { pin, shape, entries, sending, complaint } = change.state;
  const propsOf = (field: 'first' | 'second') => ({
    shape,
    entry: entries[field],
    isRevealed,
    isReadOnly: sending !== null,
    isInvalid: fieldToMend(complaint) === field && complaint?.about !== 'repeat',
    takesFocusFor: fieldToMend(complaint) === field ? complaint : null,
    act: change.act,
    onField,
  });
  return (
    <>
      <PinField {...typingIn('first', propsOf('first'))} label={say.replacement.first(pin)} autoFocus>
        {advice.map((reason) => (
          <p key={reason} className={cx(styles.line, styles.caution)}>
            <AlertIcon />
            <span>
              <Text text={say.advice.reasons[reason]} />
            </span>
          </p>
        ))}
      </PinField>
      <ShapeRules shape={shape} text={entries.first.text} />
      <Second {...propsOf('second')} result={comparison(entries)} />
    </>
  );
}

type FieldProps = Pick<
  PinFieldProps,
  'shape' | 'entry' | 'isRevealed' | 'isReadOnly' | 'isInvalid' | 'takesFocusFor'
> &
  Pick<PinChange, 'act'> &
  Pick<ReplacementFieldsProps, 'onField'>;

const typingIn = (field: 'first' | 'second', { act, onField, ...rest }: FieldProps) => ({
  ...rest,
  onFocus: () => onField(field),
  onType: (text: string, isComposing: boolean) => act({ type: 'type', field, text, isComposing }),
});

type SecondProps = FieldProps & { readonly result: ReturnType<typeof comparison> };

/** It is drawn again only when something of its own changes, not with each key in the first field. */
const Second = memo(function Second({ result, ...props }: SecondProps) {
  const { pinChange: say } = useMessages();
  return (
    <PinField {...typingIn('second', props)} label={say.replacement.second} isRepeated>
      <Comparison result={result} />
    </PinField>
  );
});

/** The field that the user has to correct, if it is one of these. */
function fieldToMend(complaint: Complaint | null): 'first' | 'second' | undefined {
  if (complaint?.about === 'shape' && complaint.field !== 'current') return complaint.field;
  if (complaint?.about === 'weak') return undefined;
  return complaint?.about === 'repeat' || complaint?.about === 'different' ? 'second' : undefined;
}

function Comparison({ result }: { readonly result: ReturnType<typeof comparison> }) {
  const { replacement: say } = useMessages().pinChange;
  if (result === undefined) return null;
  return (
    <p className={cx(styles.line, result === 'same' ? styles.good : styles.caution)}>
      {result === 'same' ? <CheckIcon /> : <AlertIcon />}
      <span>
        <Text text={say[result]} />
      </span>
    </p>
  );
}
