/** Names of object identifiers: X.520, RFC 5280, RFC 4055, RFC 5480, and the JPKI certificate profile. */

/** Short names of attributes in distinguished names (RFC 4514 §3). */
export const attributeLabels: Readonly<Record<string, string>> = {
  '2.5.4.3': 'CN',
  '2.5.4.5': 'serialNumber',
  '2.5.4.6': 'C',
  '2.5.4.7': 'L',
  '2.5.4.8': 'ST',
  '2.5.4.10': 'O',
  '2.5.4.11': 'OU',
};

/** Signature algorithms by name, with the hash and the kind of key they need. */
export const signatureAlgorithms: Readonly<Record<string, SignatureAlgorithm>> = {
  '1.2.840.113549.1.1.5': { name: 'sha1WithRSAEncryption' },
  '1.2.840.113549.1.1.11': { name: 'sha256WithRSAEncryption', hash: 'sha256', key: 'rsa' },
  '1.2.840.113549.1.1.12': { name: 'sha384WithRSAEncryption', hash: 'sha384', key: 'rsa' },
  '1.2.840.113549.1.1.13': { name: 'sha512WithRSAEncryption', hash: 'sha512', key: 'rsa' },
  '1.2.840.10045.4.3.2': { name: 'ecdsa-with-SHA256', hash: 'sha256', key: 'ec' },
  '1.2.840.10045.4.3.3': { name: 'ecdsa-with-SHA384', hash: 'sha384', key: 'ec' },
  '1.2.840.10045.4.3.4': { name: 'ecdsa-with-SHA512', hash: 'sha512', key: 'ec' },
};

export type SignatureAlgorithm = {
  readonly name: string;
  /** An algorithm without a hash is known by name only and verifies nothing. */
  readonly hash?: 'sha256' | 'sha384' | 'sha512';
  readonly key?: 'rsa' | 'ec';
};

export const RSA_ENCRYPTION = '1.2.840.113549.1.1.1';
export const EC_PUBLIC_KEY = '1.2.840.10045.2.1';

/** Named curves with the size of their field in bits. */
export const curves: Readonly<Record<string, { readonly name: string; readonly bits: number }>> = {
  '1.2.840.10045.3.1.7': { name: 'P-256', bits: 256 },
  '1.3.132.0.34': { name: 'P-384', bits: 384 },
  '1.3.132.0.35': { name: 'P-521', bits: 521 },
};

/** Extensions of RFC 5280 §4.2. */
const extensionNames = {
  '2.5.29.14': 'subjectKeyIdentifier',
  '2.5.29.15': 'keyUsage',
  '2.5.29.17': 'subjectAltName',
  '2.5.29.18': 'issuerAltName',
  '2.5.29.19': 'basicConstraints',
  '2.5.29.31': 'cRLDistributionPoints',
  '2.5.29.32': 'certificatePolicies',
  '2.5.29.35': 'authorityKeyIdentifier',
  '2.5.29.37': 'extKeyUsage',
  '1.3.6.1.5.5.7.1.1': 'authorityInfoAccess',
} as const;

export type ExtensionName = (typeof extensionNames)[keyof typeof extensionNames];

export const extensionNameOf = (oid: string): ExtensionName | undefined =>
  (extensionNames as Readonly<Record<string, ExtensionName>>)[oid];

/** Purposes of extKeyUsage and access methods (RFC 5280 §4.2.1.12, §4.2.2.1). */
export const purposeNames: Readonly<Record<string, string>> = {
  '1.3.6.1.5.5.7.3.2': 'clientAuth',
  '1.3.6.1.5.5.7.3.4': 'emailProtection',
  '1.3.6.1.5.5.7.48.1': 'ocsp',
  '1.3.6.1.5.5.7.48.2': 'caIssuers',
};

/** Bits of keyUsage, first bit first (RFC 5280 §4.2.1.3). */
export const keyUsageNames = [
  'digitalSignature',
  'nonRepudiation',
  'keyEncipherment',
  'dataEncipherment',
  'keyAgreement',
  'keyCertSign',
  'cRLSign',
  'encipherOnly',
  'decipherOnly',
] as const;

export const CPS_QUALIFIER = '1.3.6.1.5.5.7.2.1';

/** What a policy of JPKI stands for. The one for phones rests on a single, unverified report. */
export const policyMeanings: Readonly<Record<string, 'auth' | 'sign' | 'sign-test' | 'phone'>> = {
  '1.2.392.200149.8.5.1.3.30': 'auth',
  '1.2.392.200149.8.5.1.1.20': 'sign',
  '1.2.392.200149.8.5.1.0.20': 'sign-test',
  '1.2.392.200149.8.5.1.1.40': 'phone',
};

/** otherNames of a 署名用 certificate's subjectAltName. One older list exchanges `.5` and `.6`. */
export const holderAttributes = {
  name: '1.2.392.200149.8.5.5.1',
  nameSubstitution: '1.2.392.200149.8.5.5.2',
  sex: '1.2.392.200149.8.5.5.3',
  birth: '1.2.392.200149.8.5.5.4',
  address: '1.2.392.200149.8.5.5.5',
  addressSubstitution: '1.2.392.200149.8.5.5.6',
} as const;
