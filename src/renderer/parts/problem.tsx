import { presentError, serviceCommand } from '../../shared/messages/error-messages.ts';
import type { AppError } from '../../shared/model/app-error.ts';
import { client } from '../ipc/client.ts';
import { useMessages } from '../state/messages.ts';
import { platform } from '../state/platform.ts';
import { ui } from '../state/ui-store.ts';
import { Button } from '../ui/button.tsx';
import { CopyIcon, OutsideIcon } from '../ui/icons.tsx';

/** What the window can do itself about an error, as buttons; nothing where only hands can help. */
export function ProblemButtons({
  error,
  cardId,
}: {
  readonly error: AppError;
  readonly cardId?: string | undefined;
}) {
  const messages = useMessages();
  const { common } = messages;
  const command = serviceCommand(error, platform());
  const copy = async (text: string) => {
    const copied = await client.app.copyText({ text });
    if (copied.ok) ui.announce(common.copied);
  };
  switch (presentError(error, messages, platform()).action) {
    case 'start-service':
    case 'get-permission':
    case 'connect-reader':
      return (
        <>
          <Button variant="primary" onPress={() => void client.app.retry()}>
            {common.actions.lookAgain}
          </Button>
          {command !== undefined && (
            <Button icon={<CopyIcon />} onPress={() => void copy(command)}>
              {common.actions.copyCommand}
            </Button>
          )}
        </>
      );
    case 'read-again':
    case 'close-other-program':
    case 'reinsert':
      return (
        cardId !== undefined && (
          <Button variant="primary" onPress={() => void client.card.readAgain({ cardId })}>
            {common.actions.readAgain}
          </Button>
        )
      );
    case 'reset-secret':
      return <ResetHelp />;
    default:
      return null;
  }
}

/** The official page about setting a secret anew. */
export function ResetHelp() {
  const { common } = useMessages();
  return (
    <Button icon={<OutsideIcon />} onPress={() => void client.app.openLink({ link: 'pin-reset' })}>
      {common.actions.howToReset}
    </Button>
  );
}
