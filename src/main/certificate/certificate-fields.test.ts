import { X509Certificate } from 'node:crypto';
import { Certificate } from 'pkijs';
import { describe, expect, it } from 'vitest';
import { CertificateDetails } from '../../shared/model/certificate.ts';
import {
  context,
  contextPrimitive,
  integer,
  objectIdentifier,
  octetString,
  sequence,
} from '../../virtual-card/der-writer.ts';
import { fieldsOf } from './certificate-fields.ts';
import { detailsOf } from './certificate-views.ts';
import { nameLine } from './distinguished-name.ts';
import { buildCertificate, extensionsOf } from './fixtures/certificate-builder.ts';
import { fromPem } from './fixtures/from-pem.ts';
import * as jpki from './fixtures/jpki-ca-certificates.ts';
import * as openssl from './fixtures/openssl-certificates.ts';
import { parsed } from './parse-certificate-test-kit.ts';

const fields = (der: Uint8Array) => fieldsOf(parsed(der));
const linesOf = (der: Uint8Array) =>
  Object.fromEntries(fields(der).extensions.map(({ name, oid, lines }) => [name ?? oid, lines]));

describe.each(Object.entries({ ...jpki, ...openssl }))('all fields of %s', (_, pem) => {
  const der = fromPem(pem);
  const ours = fields(der);

  it('agree with those that pkijs reads', () => {
    const theirs = Certificate.fromBER(der);
    const instant = (date: Date) => date.toISOString().replace('.000', '');
    expect(ours).toMatchObject({
      version: theirs.version + 1,
      signatureAlgorithm: { oid: theirs.signatureAlgorithm.algorithmId },
      notBefore: instant(theirs.notBefore.value),
      notAfter: instant(theirs.notAfter.value),
    });
    for (const side of ['issuer', 'subject'] as const) {
      const names = theirs[side].typesAndValues.map(({ type, value }) => [type, value.valueBlock.value]);
      expect(ours[side].map(({ oid, value }) => [oid, value])).toEqual(names);
    }
    const extensions = theirs.extensions?.map(({ extnID, critical, extnValue }) => [
      extnID,
      critical,
      Buffer.from(extnValue.valueBlock.valueHexView).toString('hex').toUpperCase(),
    ]);
    expect(ours.extensions.map(({ oid, critical, valueHex }) => [oid, critical, valueHex])).toEqual(
      extensions,
    );
  });

  it('agree with those that OpenSSL reads', () => {
    const theirs = new X509Certificate(der);
    const key = theirs.publicKey.export({ format: 'jwk' });
    expect(BigInt(`0x${ours.serial}`)).toBe(BigInt(`0x${theirs.serialNumber}`));
    expect(ours.serialDecimal).toBe(BigInt(`0x${theirs.serialNumber}`).toString());
    expect(ours.fingerprints).toEqual({
      sha1: theirs.fingerprint.replaceAll(':', ''),
      sha256: theirs.fingerprint256.replaceAll(':', ''),
    });
    expect(nameLine(ours.issuer)).toBe(theirs.issuer.replaceAll('\n', ', '));
    expect(ours.der).toBe(Buffer.from(der).toString('base64'));
    const value = Buffer.from(ours.publicKey.valueHex, 'hex');
    const point = [
      Buffer.of(4),
      Buffer.from(key.x ?? '', 'base64url'),
      Buffer.from(key.y ?? '', 'base64url'),
    ];
    expect(value.equals(key.n ? Buffer.from(key.n, 'base64url') : Buffer.concat(point))).toBe(true);
  });

  it('may cross to the window', () => {
    const details = detailsOf(parsed(der), 'sign', { state: 'not-published' }, parsed(der));
    expect(CertificateDetails.parse(details)).toEqual(details);
  });
});

describe('extensions', () => {
  it('of a 利用者証明用 certificate are readable', () => {
    expect(linesOf(fromPem(openssl.auth))).toEqual({
      keyUsage: ['digitalSignature'],
      extKeyUsage: ['clientAuth'],
      certificatePolicies: ['1.2.392.200149.8.5.1.3.30'],
      issuerAltName: ['C=JP, O=SAMPLE service'],
      cRLDistributionPoints: ['C=JP, O=SAMPLE, OU=CRL Distribution Points, CN=Chiyoda-ku CRLDP'],
      authorityInfoAccess: ['ocsp: http://ocsp.example.jp'],
      authorityKeyIdentifier: [expect.stringMatching(/^[0-9A-F]{40}$/)],
      subjectKeyIdentifier: [expect.stringMatching(/^[0-9A-F]{40}$/)],
    });
  });

  it('of a 署名用 certificate hold its policy and its usages', () => {
    expect(fields(fromPem(openssl.sign))).toMatchObject({
      keyUsages: ['digitalSignature', 'nonRepudiation'],
      extendedKeyUsages: [],
      policies: [
        { oid: '1.2.392.200149.8.5.1.1.20', meaning: 'sign', cps: 'http://www.jpki.go.jp/cps.html' },
      ],
    });
  });

  it('of a CA of JPKI are readable', () => {
    expect(linesOf(fromPem(jpki.sign03))).toEqual({
      keyUsage: ['keyCertSign', 'cRLSign'],
      subjectAltName: [
        'C=JP, O=公的個人認証サービス, OU=公的個人認証サービス署名用, OU=地方公共団体情報システム機構',
      ],
      basicConstraints: ['CA: true'],
      cRLDistributionPoints: [
        'C=JP, O=JPKI, OU=JPKI for digital signature, OU=Japan Agency for Local Authority Information Systems',
      ],
      subjectKeyIdentifier: ['D21EA55895617E93ADBF966B941AB4EDF653F08F'],
    });
  });

  it.each([
    ['1.2.392.200149.8.5.1.3.30', 'auth'],
    ['1.2.392.200149.8.5.1.1.20', 'sign'],
    ['1.2.392.200149.8.5.1.0.20', 'sign-test'],
    ['1.2.392.200149.8.5.1.1.40', 'phone'],
    ['2.5.29.32.0', 'unknown'],
  ])('name the policy %s as %s', (oid, meaning) => {
    const policies = sequence(sequence(objectIdentifier(oid)));
    expect(fields(buildCertificate({ extensions: extensionsOf(['2.5.29.32', policies]) })).policies).toEqual([
      { oid, meaning },
    ]);
  });

  it('that are unknown or ill-formed are there as bytes, without lines', () => {
    const extensions = extensionsOf(
      ['1.2.3.4', Uint8Array.of(0xde, 0xad)],
      ['2.5.29.15', Uint8Array.of(0xff)],
      ['2.5.29.14', integer(Uint8Array.of(1))],
    );
    expect(fields(buildCertificate({ extensions })).extensions).toEqual([
      { oid: '1.2.3.4', critical: false, lines: [], valueHex: 'DEAD' },
      { oid: '2.5.29.15', name: 'keyUsage', critical: false, lines: [], valueHex: 'FF' },
      { oid: '2.5.29.14', name: 'subjectKeyIdentifier', critical: false, lines: [], valueHex: '020101' },
    ]);
  });

  it('show every kind of general name', () => {
    const names = sequence(
      contextPrimitive(1, Buffer.from('a@example.jp')),
      contextPrimitive(2, Buffer.from('example.jp')),
      contextPrimitive(6, Buffer.from('ldap://x/\u0007')),
      contextPrimitive(7, Uint8Array.of(127, 0, 0, 1)),
      context(0, objectIdentifier('1.2.3'), context(0, octetString(Uint8Array.of(1)))),
      integer(Uint8Array.of(9)),
    );
    expect(linesOf(buildCertificate({ extensions: extensionsOf(['2.5.29.17', names]) }))).toEqual({
      subjectAltName: [
        'a@example.jp',
        'example.jp',
        'ldap://x/\uFFFD',
        '7F000001',
        '06022A03A003040101',
        '09',
      ],
    });
  });

  it('tell the length of path a CA allows', () => {
    const constraints = sequence(Uint8Array.of(0x01, 0x01, 0xff), integer(Uint8Array.of(0)));
    const none = sequence();
    expect(linesOf(buildCertificate({ extensions: extensionsOf(['2.5.29.19', constraints]) }))).toEqual({
      basicConstraints: ['CA: true', 'pathLenConstraint: 0'],
    });
    expect(linesOf(buildCertificate({ extensions: extensionsOf(['2.5.29.19', none]) }))).toEqual({
      basicConstraints: ['CA: false'],
    });
  });

  it('need not be there', () => {
    expect(fields(buildCertificate())).toMatchObject({ extensions: [], policies: [], keyUsages: [] });
    expect(fields(buildCertificate({ version: undefined })).version).toBe(1);
  });
});

describe('a public key', () => {
  it('of an unknown kind is given by its OID and bits', () => {
    const publicKeyInfo = sequence(
      sequence(objectIdentifier('1.3.101.112')),
      Uint8Array.of(0x03, 3, 0, 1, 2),
    );
    expect(fields(buildCertificate({ publicKeyInfo })).publicKey).toEqual({
      algorithm: '1.3.101.112',
      bits: 16,
      parameter: '',
      valueHex: '0102',
    });
  });
});
