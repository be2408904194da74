import type { CertificateKind } from '../../../shared/model/certificate.ts';
import { client } from '../../ipc/client.ts';
import { useMessages } from '../../state/messages.ts';
import { Button } from '../../ui/button.tsx';
import { OutsideIcon } from '../../ui/icons.tsx';
import { Bullets, Panel, Panels, Paragraph } from '../../ui/panel.tsx';
import { Text } from '../../ui/text.tsx';
import styles from './overview-tab.module.css';

/** What the certificate is for, in the words of the leaflets that come with the card. */
export function OverviewTab({ kind }: { readonly kind: CertificateKind }) {
  const { overview, issuer } = useMessages().certificate;
  return (
    <Panels>
      <p className={styles.lead}>
        <Text text={overview.proves[kind]} />
      </p>
      <Panel title={overview.usedFor}>
        <Bullets texts={overview.examples[kind]} />
      </Panel>
      <Panel title={overview.secretHeading[kind]}>
        <Paragraph text={overview.secret[kind]} />
      </Panel>
      <Panel title={overview.changesHeading}>
        <Paragraph text={overview.changes[kind]} />
      </Panel>
      <Panel title={issuer.revocation}>
        <Paragraph text={issuer.revocationNotChecked} />
        <div>
          <Button
            icon={<OutsideIcon />}
            onPress={() => void client.app.openLink({ link: 'jpki-revocation-check' })}
          >
            {issuer.openRevocation}
          </Button>
        </div>
      </Panel>
    </Panels>
  );
}
