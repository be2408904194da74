import type { CertificateKind } from '../../../shared/model/certificate.ts';
import type { GuideTopicId } from '../../../shared/model/guide-topic.ts';
import { client } from '../../ipc/client.ts';
import { GuideLink } from '../../screen-parts/guide-link.tsx';
import { useMessages } from '../../state/messages.ts';
import { ui } from '../../state/ui-store.ts';
import { Button } from '../../ui/button.tsx';
import { OutsideIcon } from '../../ui/icons.tsx';
import { Bullets, Panel, Panels, Paragraph } from '../../ui/panel.tsx';
import { Text } from '../../ui/text.tsx';
import styles from './overview-tab.module.css';
import { tellFailure } from '../../screen-parts/tell-failure.ts';

/** What the certificate is for, in the words of the leaflets that come with the card. */
export function OverviewTab({ kind }: { readonly kind: CertificateKind }) {
  const { certificate, elsewhere } = useMessages();
  const { overview, issuer } = certificate;
  return (
    <Panels>
      <p className={styles.lead}>
        <Text text={overview.proves[kind]} />
      </p>
      <Panel title={overview.usedFor}>
        <Bullets texts={overview.examples[kind]} />
        <Read topic="uses" />
        {kind === 'auth' && (
          <div>
            <Button variant="quiet" onPress={ui.showElsewhere}>
              <Text text={elsewhere.open} />
            </Button>
          </div>
        )}
      </Panel>
      <Panel title={overview.secretHeading[kind]}>
        <Paragraph text={overview.secret[kind]} />
        <Read topic="pins" />
      </Panel>
      <Panel title={overview.changesHeading}>
        <Paragraph text={overview.changes[kind]} />
        <Read topic="moving" />
      </Panel>
      <Panel title={issuer.revocation}>
        <Paragraph text={issuer.revocationNotChecked} />
        <Read topic="revoked" />
        <div>
          <Button
            icon={<OutsideIcon />}
            onPress={() => void tellFailure(client.app.openLink({ link: 'jpki-revocation-check' }))}
          >
            {issuer.openRevocation}
          </Button>
        </div>
      </Panel>
    </Panels>
  );
}

const Read = ({ topic }: { readonly topic: GuideTopicId }) => (
  <div>
    <GuideLink topic={topic} />
  </div>
);
