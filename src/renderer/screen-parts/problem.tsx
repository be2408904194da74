import { presentError, serviceCommand } from '../../shared/messages/error-messages.ts';
import type { AppError } from '../../shared/model/app-error.ts';
import { client } from '../ipc/client.ts';
import { useMessages } from '../state/messages.ts';
import { platform } from '../state/platform.ts';
import { Button } from '../ui/button.tsx';
import { CopyIcon, OutsideIcon } from '../ui/icons.tsx';
import { LockedButton } from './locked-button.tsx';
import { copyText } from './copy-text.ts';
import { tellFailure } from './tell-failure.ts';

type ProblemButtonsProps = { readonly error: AppError; readonly cardId?: string | undefined };

/** What the window itself can do about an error, as buttons; nothing if only hands can help. */
export function ProblemButtons({ error, cardId }: ProblemButtonsProps) {
  const messages = useMessages();
  switch (presentError(error, messages, platform()).action) {
    case 'start-service':
    case 'get-permission':
    case 'connect-reader':
      return (
        <>
          <LookAgain />
          <CopyCommand command={serviceCommand(error, platform())} />
        </>
      );
    case 'read-again':
    case 'close-other-program':
    case 'reinsert':
      return cardId !== undefined && <ReadAgain cardId={cardId} />;
    case 'reset-secret':
      return (
        <>
          {cardId !== undefined && <LockedButton cardId={cardId} />}
          <ResetHelp />
        </>
      );
    default:
      return null;
  }
}

function LookAgain() {
  const { common } = useMessages();
  return (
    <Button variant="primary" onPress={() => void tellFailure(client.app.retry())}>
      {common.actions.lookAgain}
    </Button>
  );
}

function CopyCommand({ command }: { readonly command: string | undefined }) {
  const { common } = useMessages();
  if (command === undefined) return null;
  return (
    <Button icon={<CopyIcon />} onPress={() => void copyText(command, common.copied)}>
      {common.actions.copyCommand}
    </Button>
  );
}

function ReadAgain({ cardId }: { readonly cardId: string }) {
  const { common } = useMessages();
  return (
    <Button variant="primary" onPress={() => void tellFailure(client.card.readAgain({ cardId }))}>
      {common.actions.readAgain}
    </Button>
  );
}

/** The official page about resetting a secret. */
export function ResetHelp() {
  const { common } = useMessages();
  return (
    <Button
      icon={<OutsideIcon />}
      onPress={() => void tellFailure(client.app.openLink({ link: 'pin-reset' }))}
    >
      {common.actions.howToReset}
    </Button>
  );
}
