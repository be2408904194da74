import type { FormEvent } from 'react';
import type { AppError } from '../../../shared/model/app-error.ts';
import type { PinCounter } from '../../../shared/model/pin.ts';
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
import { PasswordField } from './password-field.tsx';
import { ShapeRules } from './shape-rules.tsx';
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
    return <Ended error={complaint} />;
  if (counter.state === 'ok') return <PasswordForm cardId={shown.cardId} counter={counter} entry={entry} />;
  return <NotNow counter={counter} />;
}

type PasswordFormProps = {
  readonly cardId: string;
  readonly counter: Extract<PinCounter, { state: 'ok' }>;
  readonly entry: PasswordEntry;
};

function PasswordForm({ cardId, counter, entry }: PasswordFormProps) {
  const { password: say, common } = useMessages();
  const isWorking = entry.status === 'working';
  const submit = (event: FormEvent) => {
    event.preventDefault();
    void entry.send(cardId, counter.triesLeft, say.done);
  };
  return (
    <form className={styles.form} onSubmit={submit} noValidate autoComplete="off">
      <Paragraph text={say.which} />
      <PasswordField entry={entry} tries={<Tries counter={counter} />} />
      <ShapeRules faults={entry.faults} />
      {counter.triesLeft === 1 && <LastTry entry={entry} />}
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

/** The second, deliberate consent. */
function LastTry({ entry }: { readonly entry: PasswordEntry }) {
  const { lastTry } = useMessages().password;
  return (
    <Notice tone="bad" title={lastTry.title}>
      <Paragraph text={lastTry.sentence} />
      <Checkbox
        label={lastTry.consent}
        isSelected={entry.hasConsent}
        onChange={entry.giveConsent}
        isInvalid={entry.complaint === 'consent'}
      />
    </Notice>
  );
}

function Complaint({ entry }: { readonly entry: PasswordEntry }) {
  const { password: say } = useMessages();
  const { complaint, faults } = entry;
  if (complaint === null) return null;
  if (complaint === 'consent') return <Notice tone="caution" isAlert title={say.lastTry.consentMissing} />;
  if (complaint === 'shape') {
    const [fault] = faults;
    return (
      <Notice tone="caution" isAlert {...(fault && { title: say.faults[fault] })}>
        <Paragraph text={say.notSent} />
      </Notice>
    );
  }
  return <ProblemNotice error={complaint} />;
}

/** A counter that is blocked, or not known: nothing is asked for. */
function NotNow({ counter }: { readonly counter: Exclude<PinCounter, { state: 'ok' }> }) {
  const { home } = useMessages();
  switch (counter.state) {
    case 'blocked':
      return <Ended error={{ code: 'pin/blocked', pin: 'sign' }} />;
    case 'absent':
      return <Ended error={{ code: 'pin/absent', pin: 'sign' }} />;
    case 'unknown':
      return <Notice tone="caution" title={home.certificates.triesUnknown} />;
    case 'pending':
      return <Tries counter={counter} />;
  }
}

function Ended({ error }: { readonly error: AppError }) {
  const { common } = useMessages();
  return (
    <>
      <ProblemNotice error={error} />
      <DialogActions>
        <Button onPress={ui.closeDialog}>{common.actions.close}</Button>
      </DialogActions>
    </>
  );
}
