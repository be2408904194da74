import { element, objectIdentifier, printableString, sequence, setOf, utf8String } from './der-writer.ts';

/** Distinguished names as they stand in JPKI certificates: C as PrintableString, all else as UTF8String. */

type Attribute = readonly [type: 'C' | 'O' | 'OU' | 'L' | 'CN', value: string];

const TYPES = { C: '2.5.4.6', O: '2.5.4.10', OU: '2.5.4.11', L: '2.5.4.7', CN: '2.5.4.3' } as const;

export const distinguishedName = (...attributes: readonly Attribute[]): Uint8Array =>
  sequence(
    ...attributes.map(([type, value]) =>
      setOf(
        sequence(objectIdentifier(TYPES[type]), type === 'C' ? printableString(value) : utf8String(value)),
      ),
    ),
  );

/** A GeneralName of the form directoryName, which is EXPLICIT because a Name is a CHOICE (RFC 5280 §4.2.1.6). */
export const directoryName = (name: Uint8Array): Uint8Array => element(0xa4, name);

export type CertificateKind = 'auth' | 'sign';

const PURPOSE = { auth: 'JPKI for user authentication', sign: 'JPKI for digital signature' } as const;
const PURPOSE_IN_JAPANESE = {
  auth: '公的個人認証サービス利用者証明用',
  sign: '公的個人認証サービス署名用',
} as const;

/** Subject of the CA certificate and issuer of the holder's. It is the same for every generation of the CA. */
export const caName = (kind: CertificateKind): Uint8Array =>
  distinguishedName(
    ['C', 'JP'],
    ['O', 'JPKI'],
    ['OU', PURPOSE[kind]],
    ['OU', 'Japan Agency for Local Authority Information Systems'],
  );

/** The CA's name in Japanese, its subjectAltName and the holder certificate's issuerAltName. */
export const caNameInJapanese = (kind: CertificateKind): Uint8Array =>
  distinguishedName(
    ['C', 'JP'],
    ['O', '公的個人認証サービス'],
    ['OU', PURPOSE_IN_JAPANESE[kind]],
    ['OU', '地方公共団体情報システム機構'],
  );

/** Where the directory keeps the revocation list: one entry for each municipality. */
export const revocationListName = (kind: CertificateKind, prefecture: string, city: string): Uint8Array =>
  distinguishedName(
    ['C', 'JP'],
    ['O', 'JPKI'],
    ['OU', PURPOSE[kind]],
    ['OU', 'CRL Distribution Points'],
    ['OU', prefecture],
    ['CN', `${city} CRLDP`],
  );
