import type { CardView } from '../../../shared/model/card.ts';
import { client } from '../../ipc/client.ts';
import { GuideLink } from '../../parts/guide-link.tsx';
import { useMessages } from '../../state/messages.ts';
import { Button } from '../../ui/button.tsx';
import { OutsideIcon } from '../../ui/icons.tsx';
import { Text } from '../../ui/text.tsx';
import styles from './not-checked.module.css';
import { tellFailure } from '../../parts/tell-failure.ts';

/** What no date can tell: whether a certificate was revoked before its end. */
export function NotChecked({ card }: { readonly card: CardView }) {
  const { home } = useMessages();
  if (Object.values(card.certificates).every(({ state }) => state !== 'readable')) return null;
  return (
    <footer className={styles.note}>
      <p>
        <Text text={home.card.notChecked} />
      </p>
      <GuideLink topic="revoked" />
      <Button
        variant="quiet"
        icon={<OutsideIcon />}
        onPress={() => void tellFailure(client.app.openLink({ link: 'jpki-revocation-check' }))}
      >
        {home.card.howToCheck}
      </Button>
    </footer>
  );
}
