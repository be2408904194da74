import { useState } from 'react';
import { shapeOn } from '../../../shared/domain/card-facts.ts';
import type { CardView } from '../../../shared/model/card.ts';
import type { PinCounter } from '../../../shared/model/pin.ts';
import { ProblemNotice } from '../problem-notice.tsx';
import { Tries } from '../tries.tsx';
import { ShapeComplaint } from './entry-complaints.tsx';
import { EntryTools } from './entry-tools.tsx';
import { LastTry } from './last-try.tsx';
import { type EntryAction, entryAfter, onePin, type OnlyField, type PinEntry } from './pin-entry.ts';
import { PinField } from './pin-field.tsx';
import { ShapeRules } from './shape-rules.tsx';
import { type PinEntryUse, type Sending, usePinEntry } from './use-pin-entry.ts';

type OnePin = PinEntryUse<PinEntry<OnlyField>, EntryAction<OnlyField>>;

/** The entry of the 署名用パスワード: one field, one press. @param card in view, which says what it looks like */
export const usePassword = (card: CardView | undefined): OnePin =>
  usePinEntry<PinEntry<OnlyField>, EntryAction<OnlyField>>(entryAfter, () =>
    onePin('sign', shapeOn(card, 'sign')),
  );

/** The one press, in the terms of the entry. */
export function sendOnce<Value>(
  { send }: OnePin,
  request: (typed: string) => ReturnType<Sending<unknown, unknown, Value>['request']>,
  after: Pick<Sending<unknown, unknown, Value>, 'shown' | 'done'>,
): Promise<boolean> {
  return send<Value>({
    press: { type: 'send', fields: ['only'] },
    request: ({ entries }) => request(entries.only.text),
    answered: (result) => ({ type: 'answered', result }),
    ...after,
  });
}

type OnePinFieldProps = {
  readonly entry: OnePin;
  readonly cardId: string;
  readonly label: string;
  readonly counter: Extract<PinCounter, { state: 'ok' }>;
  readonly autoFocus?: boolean;
};

/** Everything around one secret that is asked for once: the tries left, its rules, and what is wrong with it. */
export function OnePinField({ entry, cardId, label, counter, autoFocus = false }: OnePinFieldProps) {
  const [isRevealed, setRevealed] = useState(false);
  const { shape, entries, sending, complaint } = entry.state;
  const type = (text: string, isComposing = false) =>
    entry.act({ type: 'type', field: 'only', text, isComposing });
  return (
    <>
      <EntryTools
        shape={shape}
        isRevealed={isRevealed}
        onReveal={setRevealed}
        text={entries.only.text}
        onType={type}
      >
        <PinField
          shape={shape}
          label={label}
          entry={entries.only}
          onType={type}
          isRevealed={isRevealed}
          isInvalid={complaint?.about === 'shape'}
          isReadOnly={sending !== null}
          autoFocus={autoFocus}
          takesFocusFor={complaint?.about === 'answer' ? complaint : null}
          tries={<Tries counter={counter} />}
        />
      </EntryTools>
      <ShapeRules shape={shape} text={entries.only.text} />
      {counter.triesLeft === 1 && <LastTry />}
      {complaint?.about === 'shape' && <ShapeComplaint shape={shape} text={entries.only.text} />}
      {complaint?.about === 'answer' && <ProblemNotice error={complaint.error} cardId={cardId} />}
    </>
  );
}
