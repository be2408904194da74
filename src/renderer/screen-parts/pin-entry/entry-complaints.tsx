import { shapeFaults } from '../../../shared/domain/pin-policy.ts';
import type { PinShape } from '../../../shared/generations/card-profile.ts';
import { useMessages } from '../../state/messages.ts';
import { Notice } from '../../ui/notice.tsx';
import { Paragraph } from '../../ui/panel.tsx';
import { pinWords } from './pin-words.ts';

/** A text that cannot be this secret. It was not sent to the card. */
export function ShapeComplaint({ shape, text }: { readonly shape: PinShape; readonly text: string }) {
  const messages = useMessages();
  const [fault] = shapeFaults(shape, text);
  return (
    <Notice tone="caution" isAlert {...(fault && { title: pinWords(shape, messages).faults[fault] })}>
      <Paragraph text={messages.pinEntry.notSent} />
    </Notice>
  );
}
