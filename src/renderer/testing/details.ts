import type {
  CertificateDetails,
  CertificateFields,
  CertificateKind,
} from '../../shared/model/certificate.ts';

const distinguishedName = (...parts: readonly (readonly [label: string, value: string])[]) =>
  parts.map(([label, value]) => ({ oid: label === 'CN' ? '2.5.4.3' : '2.5.4.10', label, value }));

const authority = (kind: CertificateKind) =>
  distinguishedName(
    ['C', 'JP'],
    ['O', 'JPKI'],
    ['OU', kind === 'auth' ? 'JPKI for user authentication' : 'JPKI for digital signature'],
    ['OU', 'Japan Agency for Local Authority Information Systems'],
  );

const fields = (kind: CertificateKind): CertificateFields => ({
  version: 3,
  serial: '0705D990',
  serialDecimal: '117823888',
  signatureAlgorithm: { oid: '1.2.840.113549.1.1.11', name: 'sha256WithRSAEncryption' },
  issuer: authority(kind),
  subject: distinguishedName(['C', 'JP'], ['CN', '997794E9AGCIEG13221003A']),
  notBefore: '2021-11-20T01:37:00Z',
  notAfter: '2026-11-14T14:59:59Z',
  publicKey: { algorithm: 'RSA', bits: 2048, parameter: '65537', valueHex: 'C0FFEE'.repeat(40) },
  keyUsages: kind === 'auth' ? ['digitalSignature'] : ['digitalSignature', 'nonRepudiation'],
  extendedKeyUsages: [],
  policies: [{ oid: '1.2.392.200149.8.5.1.3.30', meaning: kind, cps: 'http://www.jpki.go.jp/cps.html' }],
  extensions: [
    { oid: '2.5.29.15', name: 'keyUsage', critical: true, lines: ['digitalSignature'], valueHex: '03020780' },
    { oid: '1.2.392.200149.8.5.9', critical: false, lines: [], valueHex: '0500' },
  ],
  fingerprints: {
    sha1: '952CCDC94DF8F402E08EE56C309D518905E77146',
    sha256: '19645405A1FE14377434BD55957628AC4038557C542403A2243F21C706FC9355',
  },
  der: 'MIIB',
  asn1: {
    tag: 'SEQUENCE',
    offset: 0,
    length: 1583,
    children: [
      { tag: 'INTEGER', offset: 4, length: 4, value: '0705D990', children: [] },
      {
        tag: 'SEQUENCE',
        offset: 10,
        length: 13,
        children: [
          { tag: 'OBJECT IDENTIFIER', offset: 12, length: 9, value: '1.2.840.113549.1.1.11', children: [] },
        ],
      },
    ],
  },
});

/** The 署名用 certificate of an invented person. One character of the name is a substitute. */
const holder: CertificateDetails['holder'] = {
  name: { text: '山崎　花子', substituted: [false, true, false, false, false] },
  address: { text: '東京都架空区見本町一丁目２番３号', substituted: Array.from({ length: 16 }, () => false) },
  sex: 'female',
  birth: { era: 'showa', year: 1985, month: 11, day: 14 },
};

export const details = (kind: CertificateKind): CertificateDetails => ({
  kind,
  certificate: fields(kind),
  ...(kind === 'sign' && { holder }),
  issuerCheck: { state: 'published', ca: kind === 'auth' ? 'auth02' : 'sign02' },
  issuer: { ...fields(kind), subject: authority(kind), notAfter: '2029-09-14T14:59:59Z' },
});
