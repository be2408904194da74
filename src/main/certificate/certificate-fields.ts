import type { CertificateFields } from '../../shared/model/certificate.ts';
import { type Asn1, decode, hexOf } from './asn1.ts';
import { asn1Tree } from './asn1-tree.ts';
import { extensionLines, readExtendedKeyUsages, readKeyUsages, readPolicies } from './extension-values.ts';
import { fingerprint } from './fingerprint.ts';
import { type ExtensionName, extensionNameOf, signatureAlgorithms } from './object-identifiers.ts';
import type { Extension, ParsedCertificate } from './parse-certificate.ts';

type ShownExtension = CertificateFields['extensions'][number];

/** The serial number as whole bytes. A negative one, which should not exist, keeps its sign. */
export const serialHexOf = ({ serial, serialNumber }: ParsedCertificate): string => {
  if (serialNumber >= 0n) return hexOf(serial);
  const digits = (-serialNumber).toString(16).toUpperCase();
  return `-${digits.padStart(digits.length + (digits.length % 2), '0')}`;
};

/** All fields in readable form. An extension that is not understood is there as bytes. */
export function fieldsOf(certificate: ParsedCertificate): CertificateFields {
  const { der, serialNumber, signatureAlgorithm, issuer, subject } = certificate;
  const values = decodeValues(certificate.extensions);
  return {
    version: certificate.version,
    serial: serialHexOf(certificate),
    serialDecimal: `${serialNumber}`,
    signatureAlgorithm: {
      oid: signatureAlgorithm,
      name: signatureAlgorithms[signatureAlgorithm]?.name ?? signatureAlgorithm,
    },
    issuer: [...issuer],
    subject: [...subject],
    notBefore: certificate.notBefore,
    notAfter: certificate.notAfter,
    publicKey: certificate.publicKey,
    keyUsages: readKeyUsages(values.get('keyUsage')),
    extendedKeyUsages: readExtendedKeyUsages(values.get('extKeyUsage')),
    policies: readPolicies(values.get('certificatePolicies')),
    extensions: certificate.extensions.map((extension) => shown(extension, values)),
    fingerprints: { sha1: fingerprint(der, 'sha1'), sha256: fingerprint(der, 'sha256') },
    der: Buffer.from(der).toString('base64'),
    asn1: asn1Tree(certificate.root),
  };
}

type Values = ReadonlyMap<ExtensionName, Asn1 | undefined>;

const decodeValues = (extensions: readonly Extension[]): Values =>
  new Map(
    extensions.flatMap(({ oid, value }) => {
      const name = extensionNameOf(oid);
      return name ? [[name, decode(value)]] : [];
    }),
  );

function shown({ oid, critical, value }: Extension, values: Values): ShownExtension {
  const name = extensionNameOf(oid);
  const element = name && values.get(name);
  const lines = element ? [...extensionLines[name](element)] : [];
  return { oid, ...(name && { name }), critical, lines, valueHex: hexOf(value) };
}
