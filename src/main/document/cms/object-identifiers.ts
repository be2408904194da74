/** Object identifiers of CMS (RFC 5652, RFC 5035, RFC 5754, RFC 8017) and of their algorithms. */

export const cmsOids = {
  data: '1.2.840.113549.1.7.1',
  signedData: '1.2.840.113549.1.7.2',
  contentType: '1.2.840.113549.1.9.3',
  messageDigest: '1.2.840.113549.1.9.4',
  signingTime: '1.2.840.113549.1.9.5',
  signingCertificate: '1.2.840.113549.1.9.16.2.12',
  signingCertificateV2: '1.2.840.113549.1.9.16.2.47',
} as const;

export type HashName = 'sha256' | 'sha384' | 'sha512';

export const SHA256 = '2.16.840.1.101.3.4.2.1';

/** Hashes by their identifier. SHA-1 and MD5 are left out, because they prove nothing any more. */
export const hashes: Readonly<Record<string, HashName>> = {
  [SHA256]: 'sha256',
  '2.16.840.1.101.3.4.2.2': 'sha384',
  '2.16.840.1.101.3.4.2.3': 'sha512',
};

export const RSA_ENCRYPTION = '1.2.840.113549.1.1.1';
export const SHA256_WITH_RSA = '1.2.840.113549.1.1.11';
