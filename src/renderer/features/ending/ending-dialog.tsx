import type { LastChange } from '../../../shared/model/last-change.ts';
import { client } from '../../ipc/client.ts';
import { tellFailure } from '../../screen-parts/tell-failure.ts';
import { useMessages } from '../../state/messages.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog, DialogActions } from '../../ui/dialog.tsx';
import { Paragraph } from '../../ui/panel.tsx';

type EndingDialogProps = {
  readonly change: LastChange | null;
  /** The program is ending. */
  readonly isEnding: boolean;
};

/** Shown while the card is still busy, and then for the outcome of a change that nothing else on the screen tells. */
export function EndingDialog({ change, isEnding }: EndingDialogProps) {
  const { ending: say, common } = useMessages();
  if (!change || change.state === 'under-way') {
    return (
      <Dialog title={say.busy.title}>
        <div role="status">
          <Paragraph text={say.busy.sentence} />
          <Paragraph text={say.busy.onPad} isQuiet />
        </div>
      </Dialog>
    );
  }
  const seen = () => void tellFailure(isEnding ? client.app.end() : client.card.changeSeen());
  return (
    <Dialog title={say.outcome.title} closeLabel={common.actions.close} onClose={seen}>
      <div role="status">
        <Paragraph text={common.secrets[change.pin]} />
        <Paragraph text={say.outcome.sentences[change.state]} />
      </div>
      <DialogActions>
        <Button variant="primary" autoFocus onPress={seen}>
          {isEnding ? say.end : say.understood}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
