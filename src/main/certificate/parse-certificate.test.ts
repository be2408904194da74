import { describe, expect, it } from 'vitest';
import { element, octetString, printableString, utf8String } from '../../virtual-card/der-writer.ts';
import { detailsOf, issuerAndSerialOf, summaryOf } from './certificate-views.ts';
import {
  buildCertificate,
  generalizedTime,
  nameOf,
  utcTime,
  validityOf,
} from './fixtures/certificate-builder.ts';
import { fromPem } from './fixtures/from-pem.ts';
import { auth, ecAuth } from './fixtures/openssl-certificates.ts';
import { parseCertificate } from './parse-certificate.ts';
import { parsed, reasonOf } from './parse-certificate-test-kit.ts';

describe('a certificate made by OpenSSL', () => {
  it('is taken apart', () => {
    expect(parsed(fromPem(auth))).toMatchObject({
      version: 3,
      serial: Uint8Array.of(0x07, 0x05, 0xd9, 0x90),
      signatureAlgorithm: '1.2.840.113549.1.1.11',
      notBefore: '2019-07-25T15:28:06Z',
      notAfter: '2024-05-02T14:59:59Z',
      publicKey: { algorithm: 'RSA', bits: 2048, parameter: '65537' },
    });
  });

  it('is summed up in days of Japan', () => {
    expect(summaryOf(parsed(fromPem(auth)), 'auth', { state: 'pending' })).toEqual({
      kind: 'auth',
      notBefore: '2019-07-25T15:28:06Z',
      notAfter: '2024-05-02T14:59:59Z',
      issuedOn: '2019-07-26',
      expiresOn: '2024-05-02',
      issuerCheck: { state: 'pending' },
    });
  });

  it('is told from all others by its issuer and its serial number', () => {
    expect(issuerAndSerialOf(parsed(fromPem(auth)))).toEqual({
      serial: '0705D990',
      issuer: 'C=JP, O=SAMPLE, OU=SAMPLE for user authentication, OU=Japan Agency for Samples',
    });
  });

  it('may have an elliptic key and end after 2049', () => {
    expect(parsed(fromPem(ecAuth))).toMatchObject({
      signatureAlgorithm: '1.2.840.10045.4.3.3',
      publicKey: { algorithm: 'EC', bits: 384, parameter: 'P-384' },
      notBefore: '2028-12-31T15:28:06Z',
      notAfter: '2060-05-02T14:59:59Z',
    });
  });

  it('is the same with filler behind it', () => {
    const der = fromPem(auth);
    for (const filler of [0xff, 0x00, 0x30]) {
      const file = new Uint8Array(2048).fill(filler);
      file.set(der);
      expect(Buffer.from(parsed(file).der).equals(der)).toBe(true);
    }
  });
});

describe('the serial number', () => {
  it.each([
    [
      [0x00, 0xff, 0xee, 0x01],
      [0xff, 0xee, 0x01],
    ],
    [[0x01], [0x01]],
    [[0x00], [0x00]],
  ])('%j is %j without its sign byte', (content, serial) => {
    const der = buildCertificate({ serial: element(0x02, Uint8Array.from(content)) });
    expect([...parsed(der).serial]).toEqual(serial);
  });

  it.each([
    [[0xff], '-01', '-1'],
    [[0x80, 0x00], '-8000', '-32768'],
    [[0x00, 0xff], 'FF', '255'],
  ])('%j is shown with its sign, wherever it is shown', (content, hex, decimal) => {
    const certificate = parsed(buildCertificate({ serial: element(0x02, Uint8Array.from(content)) }));
    const { certificate: fields } = detailsOf(certificate, 'auth', { state: 'unavailable' });
    expect([fields.serial, fields.serialDecimal]).toEqual([hex, decimal]);
    expect(JSON.stringify(fields.asn1)).toContain(`"value":"${decimal}"`);
  });

  it('has at most twenty octets', () => {
    expect(reasonOf(buildCertificate({ serial: element(0x02, new Uint8Array(20).fill(1)) }))).toBe(
      'readable',
    );
    expect(reasonOf(buildCertificate({ serial: element(0x02, new Uint8Array(21).fill(1)) }))).toBe(
      'not-a-certificate',
    );
  });
});

describe('the dates', () => {
  const start = utcTime('211114150000Z');
  const datesOf = (validity: Uint8Array) => parseCertificate(buildCertificate({ validity }));

  it.each([
    [utcTime('491231235959Z'), '2049-12-31T23:59:59Z'],
    [utcTime('500101000000Z'), '1950-01-01T00:00:00Z'],
    [generalizedTime('20500101000000Z'), '2050-01-01T00:00:00Z'],
    [generalizedTime('99991231235959Z'), '9999-12-31T23:59:59Z'],
    [utcTime('240229145959Z'), '2024-02-29T14:59:59Z'],
  ])('in %s are read to the second', (end, notAfter) => {
    expect(datesOf(validityOf(start, end))).toMatchObject({ ok: true, value: { notAfter } });
  });

  it.each([
    ['both missing', validityOf()],
    ['the end missing', validityOf(start)],
    ['a month 13', validityOf(start, utcTime('261314145959Z'))],
    ['29 February of a common year', validityOf(start, utcTime('230229145959Z'))],
    ['an hour 24', validityOf(start, utcTime('261114240000Z'))],
    ['no seconds', validityOf(start, utcTime('2611141459Z'))],
    ['a time zone', validityOf(start, utcTime('261114235959+0900'))],
    ['fractions of a second', validityOf(start, generalizedTime('20261114145959.5Z'))],
    ['year 0', validityOf(start, generalizedTime('00000101000000Z'))],
    ['letters', validityOf(start, utcTime('26111414595xZ'))],
    ['nothing in them', validityOf(start, utcTime(''))],
    ['another type', validityOf(start, utf8String('261114145959Z'))],
  ])('with %s are refused', (_, validity) => {
    expect(datesOf(validity)).toEqual({ ok: false, error: 'no-dates' });
  });
});

describe('names', () => {
  it('are one line that no value can break out of', () => {
    const subject = nameOf(
      ['2.5.4.3', utf8String('A, O=JPKI')],
      ['2.5.4.10', utf8String('line\nfeed \u202Eright to left')],
      ['1.2.3', octetString(Uint8Array.of(0xab))],
      ['2.5.4.11', element(0x0c, Uint8Array.of(0xff, 0xfe))],
      ['2.5.4.7', printableString('')],
    );
    const { issuer } = issuerAndSerialOf(parsed(buildCertificate({ issuer: subject })));
    expect(issuer).toBe('CN=A\\, O=JPKI, O=line\uFFFDfeed \uFFFDright to left, 1.2.3=#AB, OU=#FFFE, L=');
  });
});
