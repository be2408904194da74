import type { CertificateFields, Holder } from '../../shared/model/certificate.ts';
import { fail, ok, type Result } from '../../shared/model/result.ts';
import { decimalOf, decode, hexOf } from './asn1.ts';
import { asn1Tree } from './asn1-tree.ts';
import {
  type CertificateStructure,
  type Extension,
  readStructure,
  type UnreadableReason,
} from './certificate-structure.ts';
import { extensionLines, readExtendedKeyUsages, readKeyUsages, readPolicies } from './extension-values.ts';
import { fingerprint } from './fingerprint.ts';
import { readHolder } from './holder.ts';
import { type ExtensionName, extensionNameOf, signatureAlgorithms } from './object-identifiers.ts';
import { readPublicKey } from './public-key.ts';

/** A certificate in our own types. The holder is there only for a 署名用 certificate. */
export type ParsedCertificate = {
  readonly fields: CertificateFields;
  readonly holder?: Holder;
};

/**
 * Reads the certificate at the beginning of a file of the card. Never throws; takes bytes of any length and content,
 * and looks at no more than 16 KiB, 32 levels and 4,000 elements of them. Extensions and attributes that are not
 * understood are shown as bytes or left out; without the fields of RFC 5280 §4.1 and real dates there is no result.
 */
export function parseCertificate(file: Uint8Array): Result<ParsedCertificate, UnreadableReason> {
  const structure = readStructure(file);
  if (!structure.ok) return structure;
  const publicKey = readPublicKey(structure.value.publicKeyInfo);
  if (!publicKey) return fail('not-a-certificate');
  const subjectAltName = valueOf(structure.value.extensions, 'subjectAltName');
  const holder = subjectAltName && readHolder(subjectAltName);
  return ok({ fields: fieldsOf(structure.value, publicKey), ...(holder && { holder }) });
}

function fieldsOf(
  certificate: CertificateStructure,
  publicKey: CertificateFields['publicKey'],
): CertificateFields {
  const { der, version, serial, signatureAlgorithm, issuer, subject, notBefore, notAfter, extensions } =
    certificate;
  const decoded = (name: ExtensionName) => {
    const value = valueOf(extensions, name);
    return value && decode(value);
  };
  return {
    version,
    serial: hexOf(serial),
    serialDecimal: decimalOf(serial),
    signatureAlgorithm: {
      oid: signatureAlgorithm,
      name: signatureAlgorithms[signatureAlgorithm]?.name ?? signatureAlgorithm,
    },
    issuer: [...issuer],
    subject: [...subject],
    notBefore,
    notAfter,
    publicKey,
    keyUsages: readKeyUsages(decoded('keyUsage')),
    extendedKeyUsages: readExtendedKeyUsages(decoded('extKeyUsage')),
    policies: readPolicies(decoded('certificatePolicies')),
    extensions: extensions.map(shownExtension),
    fingerprints: { sha1: fingerprint(der, 'sha1'), sha256: fingerprint(der, 'sha256') },
    der: Buffer.from(der).toString('base64'),
    asn1: asn1Tree(certificate.root),
  };
}

function shownExtension({ oid, critical, value }: Extension): CertificateFields['extensions'][number] {
  const name = extensionNameOf(oid);
  const element = decode(value);
  const lines = name && element ? [...extensionLines[name](element)] : [];
  return { oid, ...(name && { name }), critical, lines, valueHex: hexOf(value) };
}

const valueOf = (extensions: readonly Extension[], name: ExtensionName): Uint8Array | undefined =>
  extensions.find(({ oid }) => extensionNameOf(oid) === name)?.value;
