import { useMessages } from '../../state/messages.ts';
import { Notice } from '../../ui/notice.tsx';
import { Paragraph } from '../../ui/panel.tsx';

/** Shown before the last try. Main asks for the consent in a window that no page can draw. */
export function LastTry() {
  const { lastTry: say } = useMessages().pinEntry;
  return (
    <Notice tone="bad" title={say.title}>
      <Paragraph text={say.sentence} />
      <Paragraph text={say.askedAgain} />
    </Notice>
  );
}
