import type { AppSnapshot } from '../../../shared/model/app-snapshot.ts';
import { useMessages } from '../../state/messages.ts';
import { shownReader } from '../../state/selectors.ts';
import { Foreign, Text } from '../../ui/text.tsx';
import styles from './reader-name.module.css';

/** Which reader has the card. If there are several, the user chooses one at the top instead. */
export function ReaderName({ snapshot }: { readonly snapshot: AppSnapshot }) {
  const { home } = useMessages();
  if (snapshot.readers.length > 1) return null;
  return (
    <dl className={styles.reader}>
      <dt>
        <Text text={home.card.reader} />
      </dt>
      <dd>
        <Foreign text={shownReader(snapshot)?.name ?? ''} />
      </dd>
    </dl>
  );
}
