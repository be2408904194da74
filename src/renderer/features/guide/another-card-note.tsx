import { profileOf } from '../../../shared/generations/generations.ts';
import type { AppSnapshot } from '../../../shared/model/app-snapshot.ts';
import { useMirror } from '../../state/mirror-store.ts';
import { shownCard } from '../../state/selectors.ts';
import { Notice } from '../../ui/notice.tsx';
import { Paragraph } from '../../ui/panel.tsx';
import { writtenFor } from './guide-map.ts';

/** Says which card the guide is about, because the one in the reader is another. */
export function AnotherCardNote({ text }: { readonly text: string }) {
  const isAnother = useMirror(({ snapshot }) => snapshot !== null && isOfAnother(snapshot));
  return isAnother ? (
    <Notice>
      <Paragraph text={text} />
    </Notice>
  ) : null;
}

function isOfAnother(snapshot: AppSnapshot): boolean {
  const shown = shownCard(snapshot);
  return shown !== undefined && profileOf(shown.card.kind) !== writtenFor;
}
