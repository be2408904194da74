import { describe, expect, it } from 'vitest';
import { JpkiCaId } from '../../shared/model/certificate.ts';
import {
  element,
  integer,
  octetString,
  printableString,
  sequence,
  utf8String,
} from '../../virtual-card/der-writer.ts';
import { checkIssuer } from './check-issuer.ts';
import { buildCertificate, makeKey, nameOf, utcTime, validityOf } from './fixtures/certificate-builder.ts';
import { fromPem } from './fixtures/from-pem.ts';
import * as jpki from './fixtures/jpki-ca-certificates.ts';
import { auth, authCa, ecAuth, ecAuthCa, sign, signCa } from './fixtures/openssl-certificates.ts';
import { kindOfCa, publishedCaOf } from './known-issuers.ts';
import { parseCertificate } from './parse-certificate.ts';

const caIdOf = (der: Uint8Array) => {
  const ca = parseCertificate(der);
  return ca.ok ? publishedCaOf(ca.value) : undefined;
};

describe('the published CAs', () => {
  it.each(Object.entries(jpki))('%s is known by its fingerprint', (id, pem) => {
    expect(caIdOf(fromPem(pem))).toBe(id);
    const altered = fromPem(pem);
    altered[altered.length - 1] = (altered.at(-1) ?? 0) ^ 1;
    expect(caIdOf(altered)).toBeUndefined();
  });

  it('are six, each for one kind of certificate', () => {
    expect(JpkiCaId.options.map((id) => [id, kindOfCa[id]])).toEqual(
      JpkiCaId.options.map((id) => [id, id.slice(0, 4)]),
    );
  });

  it('are not the CAs of sample and test cards', () => {
    expect([authCa, signCa, ecAuthCa].map((pem) => caIdOf(fromPem(pem)))).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
  });
});

describe('the CA whose fingerprint is not known', () => {
  const name = nameOf(
    ['2.5.4.6', printableString('JP')],
    ['2.5.4.10', utf8String('JPKI')],
    ['2.5.4.11', utf8String('JPKI for user authentication')],
    ['2.5.4.11', utf8String('Japan Agency for Local Authority Information Systems')],
  );
  const parts = {
    subject: name,
    issuer: name,
    serial: integer(Uint8Array.of(0x01, 0x33, 0xc3, 0x49)),
    validity: validityOf(utcTime('190914234156Z'), utcTime('290914145959Z')),
  };

  it('is known by name, serial number and days, which is told as less than a fingerprint', () => {
    const key = makeKey();
    const ca = buildCertificate(parts, key);
    const certificate = buildCertificate({ issuer: name }, makeKey(), key);
    expect(checkIssuer(certificate, ca, 'auth')).toEqual({ state: 'published-by-name', ca: 'auth02' });
  });

  it.each([
    ['another serial number', { serial: integer(Uint8Array.of(0x01, 0x33, 0xc3, 0x4a)) }],
    ['another day', { validity: validityOf(utcTime('190913234156Z'), utcTime('290914145959Z')) }],
    ['another end', { validity: validityOf(utcTime('190914234156Z'), utcTime('290915145959Z')) }],
    ['another name', { subject: nameOf(['2.5.4.6', printableString('JP')]) }],
  ])('is not one with %s', (_, other) => {
    expect(caIdOf(buildCertificate({ ...parts, ...other }))).toBeUndefined();
  });

  it('must have signed itself', () => {
    const key = makeKey();
    const ca = buildCertificate(parts, key, makeKey());
    expect(checkIssuer(buildCertificate({ issuer: name }, makeKey(), key), ca, 'auth')).toEqual({
      state: 'not-published',
    });
  });
});

describe('the check of an issuer', () => {
  it.each([
    ['RSA and SHA-256', auth, authCa, 'auth'],
    ['RSA and SHA-256', sign, signCa, 'sign'],
    ['P-384 and SHA-384', ecAuth, ecAuthCa, 'auth'],
  ] as const)('follows a signature of %s to a CA that is not published', (_, certificate, ca, kind) => {
    expect(checkIssuer(fromPem(certificate), fromPem(ca), kind)).toEqual({ state: 'not-published' });
  });

  it('does not take a signature of an algorithm that is not known for a wrong one', () => {
    const pss = Buffer.from(fromPem(auth));
    const rsa = Buffer.from('06092a864886f70d01010b', 'hex');
    for (let at = pss.indexOf(rsa); at >= 0; at = pss.indexOf(rsa)) pss[at + rsa.length - 1] = 0x0a;
    expect(checkIssuer(pss, fromPem(authCa), 'auth')).toEqual({ state: 'algorithm-unknown' });
  });

  it('finds a published CA', () => {
    expect(checkIssuer(fromPem(jpki.auth03), fromPem(jpki.auth03), 'auth')).toEqual({
      state: 'published',
      ca: 'auth03',
    });
  });

  it('refuses a published CA of the other kind', () => {
    expect(checkIssuer(fromPem(jpki.auth03), fromPem(jpki.auth03), 'sign')).toEqual({ state: 'mismatch' });
  });

  it('refuses another generation of the same name', () => {
    expect(checkIssuer(fromPem(jpki.auth03), fromPem(jpki.auth01), 'auth')).toEqual({ state: 'mismatch' });
  });

  it('refuses a CA with the same key and another name', () => {
    const key = makeKey();
    const certificate = buildCertificate(
      { issuer: nameOf(['2.5.4.3', utf8String('other')]) },
      makeKey(),
      key,
    );
    expect(checkIssuer(certificate, buildCertificate({}, key), 'auth')).toEqual({ state: 'mismatch' });
  });

  it('takes names as equal when only their string types differ', () => {
    const key = makeKey();
    const issuer = nameOf(['2.5.4.6', utf8String('JP')], ['2.5.4.3', printableString('sample')]);
    const certificate = buildCertificate({ issuer }, makeKey(), key);
    expect(checkIssuer(certificate, buildCertificate({}, key), 'auth')).toEqual({ state: 'not-published' });
  });

  it('refuses a signature that was made over other bytes', () => {
    const altered = fromPem(auth);
    const place = Buffer.from(altered).indexOf('840000000000');
    altered[place] = '9'.charCodeAt(0);
    expect(checkIssuer(altered, fromPem(authCa), 'auth')).toEqual({ state: 'mismatch' });
  });

  it('refuses a CA whose key is none', () => {
    const publicKeyInfo = sequence(
      sequence(element(0x06, Uint8Array.of(0x2a, 3))),
      element(0x03, Uint8Array.of(0, 1)),
    );
    expect(checkIssuer(buildCertificate(), buildCertificate({ publicKeyInfo }), 'auth')).toEqual({
      state: 'mismatch',
    });
  });

  it('has nothing to say without a CA certificate', () => {
    expect(checkIssuer(fromPem(auth), undefined, 'auth')).toEqual({ state: 'unavailable' });
    expect(checkIssuer(fromPem(auth), new Uint8Array(1400).fill(0xff), 'auth')).toEqual({
      state: 'unavailable',
    });
    expect(checkIssuer(octetString(new Uint8Array()), fromPem(authCa), 'auth')).toEqual({
      state: 'unavailable',
    });
  });
});
