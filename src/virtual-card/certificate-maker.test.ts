import { X509Certificate } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import type { CardCertificates } from './card-certificates.ts';
import { toHex } from './exchange-log.ts';
import { profileNames } from './profiles.ts';
import { cardOf } from './testing/exchange.ts';
import type { ProfileName } from './profiles.ts';

const onCard = new Map(profileNames.map((profile) => [profile, cardOf(profile).inspect().certificates]));
const bytesOf = (profile: ProfileName, name: keyof CardCertificates): Uint8Array =>
  onCard.get(profile)?.[name] ?? new Uint8Array();
const certificateOf = (...place: Parameters<typeof bytesOf>) => new X509Certificate(bytesOf(...place));
const contains = (bytes: Uint8Array, text: string): boolean =>
  toHex(bytes).includes(text.replaceAll(' ', ''));
const utf8 = (text: string): string => {
  const bytes = Buffer.from(text);
  return `0C${bytes.length.toString(16).padStart(2, '0').toUpperCase()}${toHex(bytes)}`;
};

const ISSUED = profileNames.filter((name) => name !== 'no-certificates' && name !== 'damaged');
const signedPairs = ISSUED.flatMap((profile) =>
  (['auth', 'sign'] as const)
    .filter((kind) => bytesOf(profile, kind).length > 0)
    .map((kind) => [profile, kind] as const),
);

const keyOf = (profile: ProfileName) =>
  profile === 'next' ? { namedCurve: 'secp384r1' } : { modulusLength: 2048, publicExponent: 65_537n };

describe('every certificate', () => {
  test.each(signedPairs)(
    '%s, %s: signed by the CA on the card, for a key of its generation',
    (profile, kind) => {
      const certificate = certificateOf(profile, kind);
      const ca = certificateOf(profile, `${kind}Ca`);
      expect(certificate.verify(ca.publicKey)).toBe(true);
      expect(certificate.checkIssued(ca)).toBe(true);
      expect(certificate.ca).toBe(false);
      expect(certificate.publicKey.asymmetricKeyDetails).toEqual(keyOf(profile));
      expect(new Date(certificate.validFrom) >= new Date(ca.validFrom)).toBe(true);
      expect(new Date(certificate.validTo) <= new Date(ca.validTo)).toBe(true);
    },
  );

  test.each(signedPairs)('%s, %s: ends at 23:59:59 in Japan and writes UTCTime', (profile, kind) => {
    expect(certificateOf(profile, kind).validTo).toMatch(/ 14:59:59 \d{4} GMT$/);
    expect(contains(bytesOf(profile, kind), '301E170D')).toBe(true);
  });
});

test('no two certificates have the same serial number of four bytes', () => {
  const serials = signedPairs.map(([profile, kind]) => certificateOf(profile, kind).serialNumber);
  expect(serials.every((serial) => /^07[0-9A-F]{6}$/.test(serial))).toBe(true);
  expect(new Set(serials).size).toBe(signedPairs.length);
});

describe('the certificate for user authentication', () => {
  const bytes = bytesOf('adult', 'auth');
  const certificate = certificateOf('adult', 'auth');

  test('names nobody', () => {
    expect(certificate.subject).toMatch(/^C=JP\nCN=[0-9A-F]{14}13101001A$/);
    expect(contains(bytes, '0603551D11')).toBe(false);
  });

  test('is issued by the CA for user authentication', () => {
    expect(certificate.issuer.split('\n')).toEqual([
      'C=JP',
      'O=JPKI',
      'OU=JPKI for user authentication',
      'OU=Japan Agency for Local Authority Information Systems',
    ]);
  });

  test('has the critical usage digitalSignature and its policy', () => {
    expect(contains(bytes, '0603551D0F 0101FF 0404 03020780')).toBe(true);
    expect(contains(bytes, '060B 2A83088C9B5508050103 1E')).toBe(true);
  });

  test('begins just after midnight in Japan, which is the day before in UTC', () => {
    expect(certificate.validFrom).toBe('Sep 20 15:28:06 2024 GMT');
    expect(certificate.validTo).toBe('Apr 21 14:59:59 2029 GMT');
  });
});

describe('the certificate for signatures', () => {
  const bytes = bytesOf('adult', 'sign');
  const certificate = certificateOf('adult', 'sign');

  test('names prefecture and municipality, and the time of the request', () => {
    expect(certificate.subject.split('\n')).toEqual([
      'C=JP',
      'L=Tokyo-to',
      'L=Chiyoda-ku',
      'CN=202409210026390000113101001A',
    ]);
  });

  test('has the critical usage digitalSignature and nonRepudiation', () => {
    expect(contains(bytes, '0603551D0F 0101FF 0404 030206C0')).toBe(true);
  });

  test('has a critical policy with the address of the practice statement', () => {
    const cps = Buffer.from('http://www.jpki.go.jp/cps.html');
    expect(contains(bytes, '0603551D20 0101FF')).toBe(true);
    expect(contains(bytes, '060B 2A83088C9B5508050101 14')).toBe(true);
    expect(contains(bytes, `161E ${toHex(cps)}`)).toBe(true);
  });

  test('has seven extensions in this order', () => {
    const places = [
      '0603551D0F',
      '0603551D11',
      '0603551D20',
      '0603551D12',
      '0603551D1F',
      '06082B06010505070101',
      '0603551D23',
    ];
    const found = places.map((oid) => toHex(bytes).indexOf(oid));
    expect(found.every((place, index) => place > (found[index - 1] ?? 0))).toBe(true);
  });

  test('carries the four attributes as six otherNames in the order of issued certificates', () => {
    const attributes = [
      ['01', '青葉　みどり'],
      ['04', '319860421'],
      ['03', '2'],
      ['05', '東京都千代田区見本町一丁目２番３号'],
      ['02', '000000'],
      ['06', '00000000000000000'],
    ] as const;
    const found = attributes.map(([number, value]) => {
      const text = utf8(value);
      const length = (text.length / 2).toString(16).padStart(2, '0').toUpperCase();
      return toHex(bytes).indexOf(`060A2A83088C9B55080505${number}A0${length}${text}`);
    });
    expect(found.every((place, index) => place > (found[index - 1] ?? 0))).toBe(true);
  });

  test('names the list of revoked ones in the directory', () => {
    expect(contains(bytes, utf8('CRL Distribution Points'))).toBe(true);
    expect(contains(bytes, utf8('Chiyoda-ku CRLDP'))).toBe(true);
  });

  test.each([
    ['renewal-open', '渡辺　ひかり', '010000'],
    ['expired', '高崎　稔', '1100'],
    ['expired', '京都府京都市左京区試辻町６７番地', '0000000000100000'],
  ] as const)('flags substituted characters: %s %s %s', (profile, value, flags) => {
    expect(contains(bytesOf(profile, 'sign'), utf8(value))).toBe(true);
    expect(contains(bytesOf(profile, 'sign'), utf8(flags))).toBe(true);
  });

  test('of a phone has the policy of phones', () => {
    expect(contains(bytesOf('phone', 'sign'), '060B 2A83088C9B5508050101 28')).toBe(true);
  });
});

describe('the CA certificates', () => {
  test.each([
    ['sign', 1304, '公的個人認証サービス署名用'],
    ['auth', 1319, '公的個人認証サービス利用者証明用'],
  ] as const)('%s: as long as the published ones, self-signed, named in Japanese', (kind, length, name) => {
    const bytes = bytesOf('adult', `${kind}Ca`);
    const ca = new X509Certificate(bytes);
    expect(bytes).toHaveLength(length);
    expect(ca.verify(ca.publicKey)).toBe(true);
    expect(ca.ca).toBe(true);
    expect(ca.subject).toBe(ca.issuer);
    expect(contains(bytes, utf8(name))).toBe(true);
    expect(contains(bytes, '0603551D0F 0101FF 0404 03020106')).toBe(true);
  });

  test('have serial numbers that no published CA has', () => {
    const published = ['01', '0132C4AB', '067C6A21', '0133C349', '06D18006'];
    for (const name of ['signCa', 'authCa'] as const)
      expect(published).not.toContain(certificateOf('adult', name).serialNumber);
  });
});

describe('the damaged card', () => {
  test('begins like a certificate and is none', () => {
    const bytes = bytesOf('damaged', 'auth');
    expect(toHex(bytes.subarray(0, 4))).toBe('3082062B');
    expect(bytes).toHaveLength(4 + 0x62b);
    expect(() => new X509Certificate(bytes)).toThrow();
  });

  test('has all the rest', () => {
    expect(certificateOf('damaged', 'sign').verify(certificateOf('damaged', 'signCa').publicKey)).toBe(true);
  });
});
