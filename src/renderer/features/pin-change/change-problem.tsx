import { pinInForceAfter } from '../../../shared/domain/pin-in-force.ts';
import { presentError } from '../../../shared/messages/error-messages.ts';
import type { AppError } from '../../../shared/model/app-error.ts';
import type { ChangeablePin } from '../../../shared/model/pin.ts';
import { LockedButton } from '../../screen-parts/locked-button.tsx';
import { NextBox } from '../../screen-parts/next-box.tsx';
import { useMessages } from '../../state/messages.ts';
import { platform } from '../../state/platform.ts';
import { Notice } from '../../ui/notice.tsx';
import { Paragraph } from '../../ui/panel.tsx';
import { Text } from '../../ui/text.tsx';

type ChangeProblemProps = {
  readonly error: AppError;
  readonly pin: ChangeablePin;
  /** The card, if it is still there to be looked at. */
  readonly cardId?: string | undefined;
};

/** A change that failed: what happened, which PIN is in force now, and the one next step. */
export function ChangeProblem({ error, pin, cardId }: ChangeProblemProps) {
  const messages = useMessages();
  const { title, sentence, next, action } = presentError(error, messages, platform());
  const inForce = messages.pinChange.failed.inForce[pinInForceAfter(error.code)];
  return (
    <Notice tone={action === 'reset-secret' ? 'bad' : 'caution'} title={title} isAlert>
      <Paragraph text={sentence} />
      <p>
        <strong>
          <Text text={pin === 'sign' ? inForce.sign : inForce.pin} />
        </strong>
      </p>
      <NextBox title={messages.common.errorActions[action]} sentence={next}>
        {action === 'reset-secret' && cardId !== undefined && <LockedButton cardId={cardId} />}
      </NextBox>
    </Notice>
  );
}
