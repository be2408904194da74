import { type FormEvent, type ReactNode, useState } from 'react';
import type { AppError } from '../../../shared/model/app-error.ts';
import type { PinCounter } from '../../../shared/model/pin.ts';
import { ShapeComplaint } from '../../parts/pin-entry/entry-complaints.tsx';
import { LastTry } from '../../parts/pin-entry/last-try.tsx';
import { PinField } from '../../parts/pin-entry/pin-field.tsx';
import { ShapeRules } from '../../parts/pin-entry/shape-rules.tsx';
import { ProblemNotice } from '../../parts/problem-notice.tsx';
import { Tries } from '../../parts/tries.tsx';
import { useMessages } from '../../state/messages.ts';
import type { ShownCard } from '../../state/selectors.ts';
import { ui } from '../../state/ui-store.ts';
import { Button } from '../../ui/button.tsx';
import { Checkbox } from '../../ui/checkbox.tsx';
import { Dialog, DialogActions } from '../../ui/dialog.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Paragraph } from '../../ui/panel.tsx';
import styles from './signature-password-dialog.module.css';
import { type PasswordEntry, usePasswordEntry } from './use-password-entry.ts';

/** Asks for the 署名用パスワード, with the tries left beside the field and no try spent by surprise. */
export function SignaturePasswordDialog({ shown }: { readonly shown: ShownCard }) {
  const { password: say, common } = useMessages();
  const entry = usePasswordEntry();
  return (
    <Dialog title={say.title} closeLabel={common.actions.close} onClose={ui.closeDialog}>
      <DialogBody shown={shown} entry={entry} />
    </Dialog>
  );
}

function DialogBody({ shown, entry }: { readonly shown: ShownCard; readonly entry: PasswordEntry }) {
  const counter = shown.card.pins.sign;
  const { complaint } = entry;
  if (typeof complaint === 'object' && complaint?.code === 'pin/now-blocked')
    return <Ended error={complaint} cardId={shown.cardId} />;
  if (counter.state === 'ok') return <PasswordForm cardId={shown.cardId} counter={counter} entry={entry} />;
  return <NotNow counter={counter} cardId={shown.cardId} />;
}

type PasswordFormProps = {
  readonly cardId: string;
  readonly counter: Extract<PinCounter, { state: 'ok' }>;
  readonly entry: PasswordEntry;
};

function PasswordForm({ cardId, counter, entry }: PasswordFormProps) {
  const { password: say, common } = useMessages();
  const { isWorking } = entry;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    void entry.send(cardId, counter.triesLeft, say.done);
  };
  return (
    <form className={styles.form} onSubmit={submit} noValidate autoComplete="off">
      <Paragraph text={say.which} />
      <PasswordField entry={entry} tries={<Tries counter={counter} />} />
      <ShapeRules text={entry.field.text} />
      {counter.triesLeft === 1 && <LastTry />}
      <Complaint entry={entry} />
      <DialogActions>
        <Button onPress={ui.closeDialog}>{common.actions.cancel}</Button>
        <Button variant="primary" type="submit" isPending={isWorking}>
          {say.submit}
        </Button>
      </DialogActions>
      <div role="status">
        {isWorking ? (
          <Paragraph text={say.working} />
        ) : (
          <>
            <Paragraph text={say.purpose} isQuiet />
            <Paragraph text={say.keepsNothing} isQuiet />
          </>
        )}
      </div>
    </form>
  );
}

/** The field, and a way to look at what is in it. */
function PasswordField({ entry, tries }: { readonly entry: PasswordEntry; readonly tries: ReactNode }) {
  const { password: say, pinEntry } = useMessages();
  const [isRevealed, setRevealed] = useState(false);
  return (
    <div className={styles.field}>
      <PinField
        kind="sign"
        label={say.label}
        entry={entry.field}
        onType={entry.type}
        isRevealed={isRevealed}
        isInvalid={entry.complaint === 'shape'}
        isReadOnly={entry.isWorking}
        autoFocus
        takesFocusFor={typeof entry.complaint === 'object' ? entry.complaint : null}
        tries={tries}
      />
      <Checkbox label={pinEntry.password.reveal} isSelected={isRevealed} onChange={setRevealed} />
    </div>
  );
}

function Complaint({ entry: { complaint, field } }: { readonly entry: PasswordEntry }) {
  if (complaint === null) return null;
  if (complaint === 'shape') return <ShapeComplaint kind="sign" text={field.text} />;
  return <ProblemNotice error={complaint} />;
}

/** A counter that is blocked, or not known: nothing is asked for. */
function NotNow({
  counter,
  cardId,
}: {
  readonly counter: Exclude<PinCounter, { state: 'ok' }>;
  readonly cardId: string;
}) {
  const { home } = useMessages();
  switch (counter.state) {
    case 'blocked':
      return <Ended error={{ code: 'pin/blocked', pin: 'sign' }} cardId={cardId} />;
    case 'absent':
      return <Ended error={{ code: 'pin/absent', pin: 'sign' }} cardId={cardId} />;
    case 'unknown':
      return <Notice tone="caution" title={home.certificates.triesUnknown} />;
    case 'pending':
      return <Tries counter={counter} />;
  }
}

function Ended({ error, cardId }: { readonly error: AppError; readonly cardId: string }) {
  const { common } = useMessages();
  return (
    <>
      <ProblemNotice error={error} cardId={cardId} />
      <DialogActions>
        <Button autoFocus onPress={ui.closeDialog}>
          {common.actions.close}
        </Button>
      </DialogActions>
    </>
  );
}
