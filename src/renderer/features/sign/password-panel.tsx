import { type FormEvent, useState } from 'react';
import type { CardView } from '../../../shared/model/card.ts';
import { ShapeComplaint } from '../../parts/pin-entry/entry-complaints.tsx';
import { LastTry } from '../../parts/pin-entry/last-try.tsx';
import { PinField } from '../../parts/pin-entry/pin-field.tsx';
import { ShapeRules } from '../../parts/pin-entry/shape-rules.tsx';
import { ProblemNotice } from '../../parts/problem-notice.tsx';
import { Tries } from '../../parts/tries.tsx';
import { useMessages } from '../../state/messages.ts';
import { Button } from '../../ui/button.tsx';
import { Checkbox } from '../../ui/checkbox.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Panel, Paragraph } from '../../ui/panel.tsx';
import { Text } from '../../ui/text.tsx';
import styles from './sign-screen.module.css';
import type { Signing } from './use-signing.ts';
import type { Words } from './use-words.ts';

type PasswordPanelProps = {
  readonly signing: Signing;
  readonly card: CardView;
  readonly cardId: string;
  readonly words: Words;
  /** Whether all else is settled. */
  readonly isReady: boolean;
  readonly onSend: (triesSeen: number) => void;
};

/** The password comes last, with the tries left beside it. */
export function PasswordPanel({ signing, card, cardId, words, isReady, onSend }: PasswordPanelProps) {
  const counter = card.pins.sign;
  const { complaint } = signing;
  if (counter.state !== 'ok') {
    return (
      <Panel title={words.password.heading}>
        {counter.state === 'blocked' ? (
          <ProblemNotice error={{ code: 'pin/blocked', pin: 'sign' }} cardId={cardId} />
        ) : (
          <Notice tone="caution" title={words.password.notNow} />
        )}
      </Panel>
    );
  }
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (isReady) onSend(counter.triesLeft);
  };
  return (
    <Panel title={words.password.heading}>
      <form className={styles.form} onSubmit={submit} noValidate autoComplete="off">
        <PasswordField signing={signing} label={words.password.label} tries={<Tries counter={counter} />} />
        <ShapeRules text={signing.field.text} />
        {counter.triesLeft === 1 && <LastTry />}
        {complaint === 'shape' && <ShapeComplaint kind="sign" text={signing.field.text} />}
        {complaint !== null && complaint !== 'shape' && <ProblemNotice error={complaint} cardId={cardId} />}
        <div className={styles.actions}>
          <Button variant="primary" type="submit" isDisabled={!isReady}>
            <Text text={words.password.submit} />
          </Button>
        </div>
        <Paragraph text={words.password.once} isQuiet />
      </form>
    </Panel>
  );
}

type PasswordFieldProps = {
  readonly signing: Signing;
  readonly label: string;
  readonly tries: React.ReactNode;
};

function PasswordField({ signing: { field, type, complaint }, label, tries }: PasswordFieldProps) {
  const { pinEntry } = useMessages();
  const [isRevealed, setRevealed] = useState(false);
  return (
    <>
      <PinField
        kind="sign"
        label={label}
        entry={field}
        onType={type}
        isRevealed={isRevealed}
        isInvalid={complaint === 'shape'}
        takesFocusFor={typeof complaint === 'object' ? complaint : null}
        tries={tries}
      />
      <Checkbox label={pinEntry.password.reveal} isSelected={isRevealed} onChange={setRevealed} />
    </>
  );
}
