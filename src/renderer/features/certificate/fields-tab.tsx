import type { ReactNode } from 'react';
import { foreign, plainText } from '../../../shared/messages/markup.ts';
import type { Messages } from '../../../shared/messages/messages.ts';
import type { CertificateFields } from '../../../shared/model/certificate.ts';
import { useMessages } from '../../state/messages.ts';
import { Facts, type Fact } from '../../ui/facts.tsx';
import { Panel, Panels, Paragraph } from '../../ui/panel.tsx';
import { Foreign, Text } from '../../ui/text.tsx';
import { Asn1Tree } from './asn1-tree.tsx';
import { CopyButton } from './copy-button.tsx';
import { Extensions } from './extensions.tsx';
import { NameLines, nameText } from './name-lines.tsx';
import styles from './fields-tab.module.css';
import { spacedHex } from './spaced-hex.ts';

/** All fields of a certificate, for users who have to compare or explain them. */
export function FieldsTab({ certificate }: { readonly certificate: CertificateFields }) {
  const messages = useMessages();
  const { fields: say } = messages.certificate;
  return (
    <Panels>
      <Panel title={say.general}>
        <Facts facts={generalFacts(certificate, messages)} />
      </Panel>
      <Panel title={say.publicKey}>
        <Facts facts={keyFacts(certificate, messages)} />
      </Panel>
      <Panel title={say.usage}>
        <Facts facts={usageFacts(certificate, messages)} />
      </Panel>
      <Panel title={say.extensions}>
        <Extensions extensions={certificate.extensions} />
      </Panel>
      <FingerprintsPanel certificate={certificate} />
      <Panel title={say.asn1}>
        <Paragraph text={say.asn1Hint} isQuiet />
        <Asn1Tree root={certificate.asn1} />
      </Panel>
    </Panels>
  );
}

/** The two fingerprints, by which also the issuer's certificate is compared. */
export function FingerprintsPanel({ certificate }: { readonly certificate: CertificateFields }) {
  const { fields: say } = useMessages().certificate;
  const { sha1, sha256 } = certificate.fingerprints;
  return (
    <Panel title={say.fingerprints}>
      <Paragraph text={say.fingerprintHint} isQuiet />
      <Facts facts={[codeFact('SHA-256', spacedHex(sha256)), codeFact('SHA-1', spacedHex(sha1))]} />
    </Panel>
  );
}

const codeFact = (name: string, text: string): Fact => ({
  name,
  value: (
    <code className={styles.code}>
      <Foreign text={text} />
    </code>
  ),
  tool: <CopyButton name={name} text={text} />,
});

const nameFact = (name: string, attributes: CertificateFields['issuer']): Fact => ({
  name,
  value: <NameLines attributes={attributes} className={styles.code} />,
  tool: <CopyButton name={name} text={nameText(attributes)} />,
});

const textFact = (name: string, text: string): Fact => ({
  name,
  value: <Text text={text} />,
  tool: <CopyButton name={name} text={plainText(text)} />,
});

function generalFacts(
  certificate: CertificateFields,
  { certificate: { fields: say }, date }: Messages,
): Fact[] {
  const { version, serial, serialDecimal, signatureAlgorithm, issuer, subject, notBefore, notAfter } =
    certificate;
  return [
    textFact(say.version, `v${version}`),
    codeFact(say.serial, serial),
    codeFact(say.serialDecimal, serialDecimal),
    nameFact(say.issuer, issuer),
    nameFact(say.subject, subject),
    textFact(say.notBefore, date.moment(notBefore)),
    textFact(say.notAfter, date.moment(notAfter)),
    textFact(say.signatureAlgorithm, foreign(`${signatureAlgorithm.name} (${signatureAlgorithm.oid})`)),
  ];
}

function keyFacts({ publicKey }: CertificateFields, { certificate: { fields: say } }: Messages): Fact[] {
  const { algorithm, bits, parameter, valueHex } = publicKey;
  return [
    textFact(say.keyAlgorithm, `${foreign(algorithm)} ${say.keyBits(bits)}`),
    codeFact(say.keyParameter, parameter),
    codeFact(say.keyValue, spacedHex(valueHex)),
  ];
}

function usageFacts(certificate: CertificateFields, { certificate: { fields: say } }: Messages): Fact[] {
  const { keyUsages, extendedKeyUsages, policies } = certificate;
  return [
    {
      name: say.keyUsages,
      value: lines(
        keyUsages.map((usage) => say.keyUsageNames[usage] ?? foreign(usage)),
        say.none,
      ),
    },
    { name: say.extendedKeyUsages, value: lines(extendedKeyUsages.map(foreign), say.none) },
    {
      name: say.policies,
      value: lines(
        policies.flatMap(({ oid, meaning, cps }) => [
          `${foreign(oid)} – ${say.policyMeanings[meaning]}`,
          ...(cps === undefined ? [] : [`${say.cps}: ${foreign(cps)}`]),
        ]),
        say.none,
      ),
    },
  ];
}

function lines(texts: readonly string[], none: string): ReactNode {
  return texts.length === 0 ? (
    <Paragraph text={none} isQuiet />
  ) : (
    texts.map((text) => <Paragraph key={text} text={text} />)
  );
}
