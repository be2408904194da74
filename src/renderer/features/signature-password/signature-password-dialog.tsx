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
import { Text } from '../../ui/text.tsx';
import { PasswordField } from './password-field.tsx';
import { ShapeRules } from './shape-rules.tsx';
import styles from './signature-password-dialog.module.css';
import { type PasswordEntry, usePasswordEntry } from './use-password-entry.ts';

/** Asks for the 署名用パスワード, with the tries left beside the field and no try spent by surprise. */
export function SignaturePasswordDialog({ shown }: { readonly shown: ShownCard }) {
  const { password: say, common } = useMessages();
  const counter = shown.card.pins.sign;
  return (
    <Dialog title={say.title} closeLabel={common.actions.close} onClose={ui.closeDialog}>
      {counter.state === 'ok' ? (
        <PasswordForm cardId={shown.cardId} counter={counter} />
      ) : (
        <NotNow counter={counter} />
      )}
    </Dialog>
  );
}

type PasswordFormProps = { readonly cardId: string; readonly counter: Extract<PinCounter, { state: 'ok' }> };

function PasswordForm({ cardId, counter }: PasswordFormProps) {
  const { password: say, common } = useMessages();
  const entry = usePasswordEntry();
  const isLastTry = counter.triesLeft === 1;
  const isWorking = entry.status === 'working';
  const submit = (event: FormEvent) => {
    event.preventDefault();
    void entry.send(cardId, counter.triesLeft, say.done);
  };
  return (
    <form className={styles.form} onSubmit={submit} noValidate autoComplete="off">
      <p>
        <Text text={say.which} />
      </p>
      <PasswordField entry={entry} tries={<Tries counter={counter} />} />
      <ShapeRules faults={entry.faults} />
      {isLastTry && <LastTry entry={entry} />}
      <Complaint entry={entry} />
      <DialogActions>
        <Button onPress={ui.closeDialog}>{common.actions.cancel}</Button>
        <Button variant="primary" type="submit" isPending={isWorking}>
          {say.submit}
        </Button>
      </DialogActions>
      <p className={styles.quiet} role="status">
        <Text text={isWorking ? say.working : `${say.purpose}${say.keepsNothing}`} />
      </p>
    </form>
  );
}

/** The second, deliberate consent. */
function LastTry({ entry }: { readonly entry: PasswordEntry }) {
  const { lastTry } = useMessages().password;
  return (
    <Notice tone="bad" title={lastTry.title}>
      <p>
        <Text text={lastTry.sentence} />
      </p>
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
        <p>
          <Text text={say.notSent} />
        </p>
      </Notice>
    );
  }
  return <ProblemNotice error={complaint} />;
}

/** A counter that is blocked, or not known: nothing is asked for. */
function NotNow({ counter }: { readonly counter: Exclude<PinCounter, { state: 'ok' }> }) {
  const { home, common, password: say } = useMessages();
  const error: AppError | undefined =
    counter.state === 'blocked'
      ? { code: 'pin/blocked', pin: 'sign' }
      : counter.state === 'absent'
        ? { code: 'pin/absent', pin: 'sign' }
        : undefined;
  return (
    <>
      {error && <ProblemNotice error={error} />}
      {counter.state === 'unknown' && <Notice tone="caution" title={home.certificates.triesUnknown} />}
      {counter.state === 'pending' && (
        <p role="status">
          <Text text={say.triesLeft} /> <Tries counter={counter} />
        </p>
      )}
      <DialogActions>
        <Button onPress={ui.closeDialog}>
          {common.actions.close}
        </Button>
      </DialogActions>
    </>
  );
}
