import { secretState } from '../../../shared/domain/lock-guide.ts';
import { isChangeable, profileOf, secretOf } from '../../../shared/generations/generations.ts';
import type { CardView } from '../../../shared/model/card.ts';
import type { ChangeablePin, PinKind } from '../../../shared/model/pin.ts';
import { LockedButton } from '../../screen-parts/locked-button.tsx';
import { useMessages } from '../../state/messages.ts';
import { ui } from '../../state/ui-store.ts';
import { Button } from '../../ui/button.tsx';

type SecretActionsProps = { readonly pin: PinKind; readonly card: CardView; readonly cardId: string };

/** What the user can do about one secret beside its counter: change it, or see how its lock is ended. */
export function SecretActions({ pin, card, cardId }: SecretActionsProps) {
  const profile = profileOf(card.kind);
  // One that opens no certificate is easily taken for another.
  const opens = secretOf(profile, pin)?.opens;
  switch (secretState(pin, card)) {
    case 'usable':
      return isChangeable(profile, pin) ? (
        <ChangeButton pin={pin} cardId={cardId} startAt={opens ? 'current' : 'which'} />
      ) : null;
    case 'locked':
      return <LockedButton pin={pin} cardId={cardId} />;
    default:
      return null;
  }
}

type ChangeButtonProps = {
  readonly pin: ChangeablePin;
  readonly cardId: string;
  readonly startAt: 'which' | 'current';
};

function ChangeButton({ pin, cardId, startAt }: ChangeButtonProps) {
  const { pinChange: say } = useMessages();
  return (
    <Button label={say.openOf(pin)} onPress={() => ui.showPinChange(cardId, pin, startAt)}>
      {pin === 'sign' ? say.open.sign : say.open.pin}
    </Button>
  );
}
