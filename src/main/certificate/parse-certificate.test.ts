import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CertificateDetails, CertificateSummary } from '../../shared/model/certificate.ts';
import {
  context,
  element,
  integer,
  objectIdentifier,
  octetString,
  printableString,
  sequence,
  setOf,
  utf8String,
} from '../../virtual-card/der-writer.ts';
import { detailsOf, issuerAndSerialOf, summaryOf } from './certificate-views.ts';
import { checkIssuer } from './check-issuer.ts';
import {
  buildCertificate,
  generalizedTime,
  nameOf,
  type Parts,
  utcTime,
  validityOf,
} from './fixtures/certificate-builder.ts';
import { fromPem } from './fixtures/from-pem.ts';
import { auth03, sign01 } from './fixtures/jpki-ca-certificates.ts';
import { auth, ecAuth, sign, signCa } from './fixtures/openssl-certificates.ts';
import { parseCertificate, type ParsedCertificate } from './parse-certificate.ts';

function parsed(der: Uint8Array): ParsedCertificate {
  const result = parseCertificate(der);
  if (!result.ok) throw new Error(result.error);
  return result.value;
}

const reasonOf = (file: Uint8Array): string => {
  const result = parseCertificate(file);
  return result.ok ? 'readable' : result.error;
};

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

describe('what is no certificate', () => {
  const der = fromPem(auth);

  it.each([
    ['no bytes', new Uint8Array(), 'empty'],
    ['filler of ones', new Uint8Array(2048).fill(0xff), 'empty'],
    ['filler of zeros', new Uint8Array(2048), 'empty'],
    ['text', Buffer.from('not a certificate'), 'not-der'],
    ['a certificate without its first byte', der.subarray(1), 'not-der'],
    ['half a certificate', der.subarray(0, der.length / 2), 'truncated'],
    ['all but the last byte', der.subarray(0, der.length - 1), 'truncated'],
    ['four gigabytes, says its header', Uint8Array.of(0x30, 0x84, 0xff, 0xff, 0xff, 0xff, 0x02), 'too-large'],
    ['17 KiB of zeros in a SEQUENCE', sequence(new Uint8Array(17_000)), 'too-large'],
    ['a SEQUENCE of noise', sequence(new Uint8Array(100).fill(0xa5)), 'not-der'],
    ['an indefinite length', Uint8Array.of(0x30, 0x80, 0x02, 0x01, 0x01, 0x00, 0x00), 'not-der'],
    [
      'an indefinite length inside',
      sequence(Uint8Array.of(0x30, 0x80, 0x02, 0x01, 0x01, 0x00, 0x00)),
      'not-der',
    ],
    ['an empty SEQUENCE', sequence(), 'not-a-certificate'],
    ['other DER', sequence(integer(Uint8Array.of(1)), utf8String('x')), 'not-a-certificate'],
  ])('%s', (_, file, reason) => {
    expect(reasonOf(file)).toBe(reason);
  });

  it.each<[string, Parts]>([
    ['a version of two octets', { version: context(0, integer(Uint8Array.of(1, 2))) }],
    ['an empty version', { version: context(0) }],
    ['no serial number', { serial: undefined }],
    ['another algorithm inside', { innerAlgorithm: sequence(objectIdentifier('1.2.3')) }],
    ['no issuer', { issuer: undefined }],
    ['an issuer that is a text', { issuer: utf8String('JPKI') }],
    ['a subject with half an attribute', { subject: sequence(setOf(sequence(objectIdentifier('2.5.4.3')))) }],
    ['no key', { publicKeyInfo: undefined }],
    ['a key without bits', { publicKeyInfo: sequence(sequence(objectIdentifier('1.2.3'))) }],
    [
      'an extension without a value',
      { extensions: context(3, sequence(sequence(objectIdentifier('2.5.29.15')))) },
    ],
    [
      'an extension whose flag is a number',
      {
        extensions: context(
          3,
          sequence(
            sequence(objectIdentifier('1.2.3'), integer(Uint8Array.of(1)), octetString(Uint8Array.of(0))),
          ),
        ),
      },
    ],
    ['extensions that are none', { extensions: context(3, utf8String('x')) }],
  ])('a certificate with %s', (_, parts) => {
    expect(reasonOf(buildCertificate(parts))).toBe('not-a-certificate');
  });
});

describe('what has no end', () => {
  const nested = (tag: number, depth: number): Uint8Array => {
    let inner = new Uint8Array();
    for (let level = 0; level < depth && inner.length < 16_000; level += 1)
      inner = element(tag, inner) as typeof inner;
    return inner;
  };

  it.each([
    ['SEQUENCEs', 0x30],
    ['SETs', 0x31],
    ['explicit tags', 0xa0],
  ])('ten thousand nested %s', (_, tag) => {
    expect(reasonOf(sequence(nested(tag, 10_000)))).toBe('too-complex');
  });

  it('thousands of elements side by side', () => {
    const many = sequence(...Array.from({ length: 8_000 }, () => Uint8Array.of(0x05, 0x00)));
    expect(reasonOf(many)).toBe('too-complex');
  });

  it('octet strings nested in an extension are shown no deeper than the tree goes', () => {
    const extensions = context(3, sequence(sequence(objectIdentifier('1.2.3'), nested(0x04, 4_000))));
    const details = detailsOf(parsed(buildCertificate({ extensions })), 'auth', { state: 'unavailable' });
    const depthOf = (node: { children: readonly unknown[] }): number =>
      1 + Math.max(0, ...(node.children as (typeof node)[]).map(depthOf));
    expect(depthOf(details.certificate.asn1)).toBeLessThanOrEqual(33);
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

describe('damaged certificates', () => {
  const originals = [auth, sign, ecAuth, auth03, sign01].map(fromPem);
  const damage = fc.record({
    original: fc.constantFrom(...originals),
    changes: fc.array(fc.tuple(fc.nat(), fc.integer({ min: 0, max: 255 })), { minLength: 1, maxLength: 6 }),
    cut: fc.option(fc.nat(), { freq: 4 }),
  });

  it('give a reason or a certificate that can be shown, and never throw', { timeout: 120_000 }, () => {
    const ca = fromPem(signCa);
    fc.assert(
      fc.property(damage, ({ original, changes, cut }) => {
        const file = Uint8Array.from(original);
        for (const [place, value] of changes) file[place % file.length] = value;
        const bytes = cut === null ? file : file.subarray(0, cut % file.length);
        const result = parseCertificate(bytes);
        checkIssuer(bytes, ca, 'sign');
        if (!result.ok) return;
        const summary = summaryOf(result.value, 'sign', { state: 'unavailable' });
        const details = detailsOf(result.value, 'sign', { state: 'unavailable' });
        expect(CertificateSummary.parse(summary)).toEqual(summary);
        expect(CertificateDetails.safeParse(details).error).toBeUndefined();
      }),
      { numRuns: 2_000 },
    );
  });

  it('and noise never throw', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (noise) => {
        expect(parseCertificate(noise).ok).toBe(false);
        expect(parseCertificate(sequence(noise)).ok).toBe(false);
      }),
    );
  });
});
