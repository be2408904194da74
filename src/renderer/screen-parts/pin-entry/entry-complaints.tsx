import { checkShape } from '../../../shared/domain/pin-policy.ts';
import type { PinKind } from '../../../shared/model/pin.ts';
import { useMessages } from '../../state/messages.ts';
import { Notice } from '../../ui/notice.tsx';
import { Paragraph } from '../../ui/panel.tsx';
import { pinWords } from './pin-words.ts';

/** A text that cannot be this secret, and that the card has not heard of. */
export function ShapeComplaint({ kind, text }: { readonly kind: PinKind; readonly text: string }) {
  const messages = useMessages();
  const [fault] = checkShape(kind, text);
  return (
    <Notice tone="caution" isAlert {...(fault && { title: pinWords(kind, messages).faults[fault] })}>
      <Paragraph text={messages.pinEntry.notSent} />
    </Notice>
  );
}
