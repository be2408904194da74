import { profileOf } from '../../../shared/generations/generations.ts';
import type { CardView } from '../../../shared/model/card.ts';
import { useMessages } from '../../state/messages.ts';
import { Paragraph } from '../../ui/panel.tsx';

/** Says of a generation that was announced and is not issued that parts of it are made up. */
export function AnnouncedNote({ card }: { readonly card: CardView }) {
  const { home } = useMessages();
  return profileOf(card.kind).status === 'announced' ? (
    <Paragraph text={home.card.announced} isQuiet />
  ) : null;
}
