import type { FormEvent } from 'react';
import { blockedError } from '../../../shared/domain/blocked-secret.ts';
import { counterIn } from '../../../shared/domain/card-facts.ts';
import { profileOf, secretOf } from '../../../shared/generations/generations.ts';
import type { AppError } from '../../../shared/model/app-error.ts';
import type { PinCounter } from '../../../shared/model/pin.ts';
import { client } from '../../ipc/client.ts';
import { OnePinField, sendOnce, usePassword } from '../../screen-parts/pin-entry/one-pin.tsx';
import { ProblemNotice } from '../../screen-parts/problem-notice.tsx';
import { Tries } from '../../screen-parts/tries.tsx';
import { useMessages } from '../../state/messages.ts';
import type { ShownCard } from '../../state/selectors.ts';
import { ui } from '../../state/ui-store.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog, DialogActions } from '../../ui/dialog.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Paragraph } from '../../ui/panel.tsx';
import styles from './signature-password-dialog.module.css';

/** Asks for the 署名用パスワード, with the tries left beside the field. No try is spent by surprise. */
export function SignaturePasswordDialog({ shown }: { readonly shown: ShownCard }) {
  const { password: say, common } = useMessages();
  const entry = usePassword(shown.card);
  return (
    <Dialog title={say.title} closeLabel={common.actions.close} onClose={ui.closeDialog}>
      <DialogBody shown={shown} entry={entry} />
    </Dialog>
  );
}

type Entry = ReturnType<typeof usePassword>;

function DialogBody({ shown, entry }: { readonly shown: ShownCard; readonly entry: Entry }) {
  const counter = counterIn(shown.card, 'sign');
  const { complaint } = entry.state;
  if (complaint?.about === 'answer' && complaint.error.code === 'pin/now-blocked')
    return <Ended error={complaint.error} cardId={shown.cardId} />;
  if (counter.state === 'ok') return <PasswordForm cardId={shown.cardId} counter={counter} entry={entry} />;
  return <NotNow counter={counter} shown={shown} />;
}

type PasswordFormProps = {
  readonly cardId: string;
  readonly counter: Extract<PinCounter, { state: 'ok' }>;
  readonly entry: Entry;
};

function PasswordForm({ cardId, counter, entry }: PasswordFormProps) {
  const { password: say, common } = useMessages();
  const isWorking = entry.state.sending !== null;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    void readWith(entry, cardId, counter.triesLeft, say.done);
  };
  return (
    <form className={styles.form} onSubmit={submit} noValidate autoComplete="off">
      <Paragraph text={say.which} />
      <OnePinField entry={entry} cardId={cardId} label={say.label} counter={counter} autoFocus />
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

const readWith = (entry: Entry, cardId: string, triesSeen: number, done: string): Promise<boolean> =>
  sendOnce(entry, (password) => client.card.readSignatureCertificate({ cardId, password, triesSeen }), {
    shown: () => {
      ui.closeDialog();
      ui.announce(done);
    },
    done,
  });

type NotNowProps = {
  readonly counter: Exclude<PinCounter, { state: 'ok' }>;
  readonly shown: ShownCard;
};

/** A counter that is blocked or unknown, so nothing is asked for. */
function NotNow({ counter, shown: { card, cardId } }: NotNowProps) {
  const { home } = useMessages();
  const secret = secretOf(profileOf(card.kind), 'sign');
  switch (counter.state) {
    case 'blocked':
      return secret ? <Ended error={blockedError('pin/blocked', secret)} cardId={cardId} /> : null;
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
