import type { CertificateKind, JpkiCaId } from '../../shared/model/certificate.ts';
import { hexOf } from './asn1.ts';
import type { ParsedCertificate } from './parse-certificate.ts';
import { isSameName, type NameAttribute } from './distinguished-name.ts';
import { fingerprint } from './fingerprint.ts';

/** The CAs of JPKI by the kind of certificate they issue: generations of 2015, 2019 and 2023. */
export const kindOfCa = {
  sign01: 'sign',
  sign02: 'sign',
  sign03: 'sign',
  auth01: 'auth',
  auth02: 'auth',
  auth03: 'auth',
} as const satisfies Record<JpkiCaId, CertificateKind>;

/** SHA-256 of the CA certificates published on jpki.go.jp. That of auth02 could not be obtained. */
const fingerprints: readonly (readonly [Exclude<JpkiCaId, 'auth02'>, sha256: string])[] = [
  ['sign01', '19645405A1FE14377434BD55957628AC4038557C542403A2243F21C706FC9355'],
  ['sign02', '79679C33E4CC9319440F1AD120A597FF1844E2EF217063ADB176966FD5E6FBEB'],
  ['sign03', 'D227F6CDE11D35C5252178F106F843D24651944975413B539FA2FB68DBFA365F'],
  ['auth01', '4DCFC4CA0AAF9FB2A3081B3F0C991C320B3ACC008667A341EEAEC5AF1D58CA7D'],
  ['auth03', '64114F29620C24ED2631D46476A040E7EE740D956089C00B036A6A8118C322B5'],
];

/**
 * What is known of auth02: name, serial number and the days of its validity (UTC). Anybody can make a certificate with
 * these, so it proves less than a fingerprint. It goes as soon as the fingerprint is known.
 */
const auth02 = {
  name: [
    ['2.5.4.6', 'JP'],
    ['2.5.4.10', 'JPKI'],
    ['2.5.4.11', 'JPKI for user authentication'],
    ['2.5.4.11', 'Japan Agency for Local Authority Information Systems'],
  ],
  serial: '0133C349',
  validFrom: '2019-09-14',
  validTo: '2029-09-14',
} as const;

const auth02Name: readonly NameAttribute[] = auth02.name.map(([oid, value]) => ({ oid, label: '', value }));

/** Which published CA a CA certificate belongs to or, if no fingerprint is known, claims to belong to. */
export const publishedCaOf = (ca: ParsedCertificate): JpkiCaId | undefined =>
  fingerprintedCaOf(ca) ?? (isAuth02(ca) ? 'auth02' : undefined);

/** The same by fingerprint alone, for certificates that come from anybody. */
export function fingerprintedCaOf(ca: ParsedCertificate): JpkiCaId | undefined {
  const sha256 = fingerprint(ca.der, 'sha256');
  return fingerprints.find(([, pin]) => pin === sha256)?.[0];
}

const isAuth02 = ({ subject, issuer, serial, notBefore, notAfter }: ParsedCertificate): boolean =>
  isSameName(subject, auth02Name) &&
  isSameName(issuer, auth02Name) &&
  hexOf(serial) === auth02.serial &&
  notBefore.startsWith(auth02.validFrom) &&
  notAfter.startsWith(auth02.validTo);
