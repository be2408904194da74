import type { ReactNode } from 'react';
import type { CertificateDetails, IssuerCheck } from '../../../shared/model/certificate.ts';
import { client } from '../../ipc/client.ts';
import { useMessages } from '../../state/messages.ts';
import type { Tone } from '../../ui/badge.tsx';
import { Button } from '../../ui/button.tsx';
import { OutsideIcon } from '../../ui/icons.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Panel, Panels, Paragraph } from '../../ui/panel.tsx';
import { Text } from '../../ui/text.tsx';
import { FingerprintsPanel } from './fields-tab.tsx';
import styles from './issuer-tab.module.css';
import { NameLines } from './name-lines.tsx';
import { tellFailure } from '../../screen-parts/tell-failure.ts';

const toneOfCheck = {
  pending: 'neutral',
  published: 'good',
  'published-by-name': 'caution',
  'algorithm-unknown': 'neutral',
  'not-published': 'caution',
  mismatch: 'bad',
  unavailable: 'neutral',
} as const satisfies Record<IssuerCheck['state'], Tone>;

/** Who issued the certificate, how far that could be checked, and what could not. */
export function IssuerTab({ details }: { readonly details: CertificateDetails }) {
  const { certificate: messages, date } = useMessages();
  const { issuer: say } = messages;
  const { issuerCheck, issuer, certificate } = details;
  return (
    <Panels>
      <Notice tone={toneOfCheck[issuerCheck.state]} title={say.checkTitles[issuerCheck.state]}>
        <Paragraph text={say.checks[issuerCheck.state]} />
      </Notice>
      <Panel title={say.chain}>
        <ol className={styles.chain}>
          {issuer && (
            <Link heading={say.ca}>
              {'ca' in issuerCheck && <Paragraph text={say.caNames[issuerCheck.ca]} />}
              <NameLines attributes={issuer.subject} className={styles.name} />
              <Paragraph text={date.moment(issuer.notAfter)} isQuiet />
            </Link>
          )}
          <Link heading={say.self}>
            <NameLines attributes={certificate.subject} className={styles.name} />
            <Paragraph text={date.moment(certificate.notAfter)} isQuiet />
          </Link>
        </ol>
      </Panel>
      {issuer && <FingerprintsPanel certificate={issuer} />}
      <div>
        <Button
          icon={<OutsideIcon />}
          onPress={() => void tellFailure(client.app.openLink({ link: 'jpki-ca-fingerprints' }))}
        >
          {say.openFingerprints}
        </Button>
      </div>
    </Panels>
  );
}

const Link = ({ heading, children }: { readonly heading: string; readonly children: ReactNode }) => (
  <li className={styles.link}>
    <h3 className={styles.heading}>
      <Text text={heading} />
    </h3>
    {children}
  </li>
);
