import { presentError } from '../../shared/messages/error-messages.ts';
import type { AppError } from '../../shared/model/app-error.ts';
import { useMessages } from '../state/messages.ts';
import { platform } from '../state/platform.ts';
import { ui } from '../state/ui-store.ts';
import { Button } from '../ui/button.tsx';
import { Dialog, DialogActions } from '../ui/dialog.tsx';
import { Text } from '../ui/text.tsx';
import { NextBox } from './next-box.tsx';
import { ProblemButtons } from './problem.tsx';

/** The outcome of an action whose own dialog had gone before. */
export function ProblemDialog({ error }: { readonly error: AppError }) {
  const messages = useMessages();
  const { title, sentence, next, action } = presentError(error, messages, platform());
  const { actions, errorActions } = messages.common;
  return (
    <Dialog title={title} closeLabel={actions.close} onClose={ui.closeDialog}>
      <p>
        <Text text={sentence} />
      </p>
      <NextBox title={errorActions[action]} sentence={next}>
        <ProblemButtons error={error} />
      </NextBox>
      <DialogActions>
        <Button variant="primary" onPress={ui.closeDialog}>
          {actions.close}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
