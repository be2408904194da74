import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  context,
  element,
  integer,
  objectIdentifier,
  octetString,
  sequence,
  setOf,
  utf8String,
} from '../../virtual-card/der-writer.ts';
import { buildCertificate, type Parts } from './fixtures/certificate-builder.ts';
import { fromPem } from './fixtures/from-pem.ts';
import { auth } from './fixtures/openssl-certificates.ts';
import { parseCertificate } from './parse-certificate.ts';
import { reasonOf } from './parse-certificate-test-kit.ts';

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
});

it('noise is no certificate', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 300 }), (noise) => {
      expect(parseCertificate(noise).ok).toBe(false);
      expect(parseCertificate(sequence(noise)).ok).toBe(false);
    }),
  );
});
