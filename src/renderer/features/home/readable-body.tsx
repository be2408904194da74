import { renewalOpensOn } from '../../../shared/domain/renewal.ts';
import { stageAt } from '../../../shared/domain/validity-period.ts';
import type { CertificateSummary } from '../../../shared/model/certificate.ts';
import type { Instant } from '../../../shared/model/time.ts';
import { ValidityLine } from '../../screen-parts/validity-line.tsx';
import { useMessages } from '../../state/messages.ts';
import { LargeDay } from '../../ui/large-day.tsx';
import { Text } from '../../ui/text.tsx';
import styles from './readable-body.module.css';

type ReadableBodyProps = { readonly certificate: CertificateSummary; readonly now: Instant };

/** Until when a certificate is good, where today is, and from when it can be renewed. */
export function ReadableBody({ certificate, now }: ReadableBodyProps) {
  const { date, home } = useMessages();
  const { expiresOn } = certificate;
  const { stage } = stageAt(certificate, now);
  return (
    <>
      <LargeDay text={date.until(expiresOn)} />
      <ValidityLine certificate={certificate} now={now} />
      {(stage === 'within' || stage === 'renewal-open') && (
        <dl className={styles.fact}>
          <dt>
            <Text text={home.certificates.renewFrom} />
          </dt>
          <dd>
            <Text text={date.from(renewalOpensOn(expiresOn, certificate.generation))} />
          </dd>
        </dl>
      )}
    </>
  );
}
