import type { PinKind } from '../../shared/model/pin.ts';
import { useMessages } from '../state/messages.ts';
import { ui } from '../state/ui-store.ts';
import { Button } from '../ui/button.tsx';

type LockedButtonProps = {
  readonly cardId: string;
  /** The secret beside it, for users who hear the button alone. */
  readonly pin?: PinKind;
};

/** Leads to the page about the lock and the way out. */
export function LockedButton({ cardId, pin }: LockedButtonProps) {
  const { locked: say } = useMessages();
  const open = () => {
    ui.closeDialog();
    ui.showLocked(cardId);
  };
  return (
    <Button label={pin && say.openOf(pin)} onPress={open}>
      {say.open}
    </Button>
  );
}
