import { generateKeyPairSync } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import {
  context,
  element,
  objectIdentifier,
  octetString,
  printableString,
  sequence,
} from '../../../virtual-card/der-writer.ts';
import { testKey } from '../../../virtual-card/test-keys.ts';
import {
  buildCertificate,
  extensionsOf,
  makeKey,
  nameOf,
} from '../../certificate/fixtures/certificate-builder.ts';
import { decode, encodingOf, membersOf } from '../../certificate/asn1.ts';
import { toPem } from '../../certificate/pem.ts';
import type { DocumentCheck } from '../../../shared/model/document-check.ts';
import { cmsOids } from '../cms/object-identifiers.ts';
import { cardSigner } from '../fixtures/card-signer.ts';
import { asItIs, check, signed } from './testing/attacks.ts';
import { attributeOf, CONTENT, craftCms, honestAttributes } from './testing/crafted-cms.ts';

/** keyUsage: digitalSignature, nonRepudiation. */
const NON_REPUDIATION = Uint8Array.of(3, 2, 6, 0xc0);

const OTHER = Buffer.from('契約書 二\n');
const [type, digest, when, which] = honestAttributes() as [Uint8Array, Uint8Array, Uint8Array, Uint8Array];
const otherDigest = honestAttributes(OTHER)[1] ?? digest;

function answerOf({ check: { headline, signatures, obstacle } }: { readonly check: DocumentCheck }): string {
  const said = signatures.map(({ integrity, issuer, reasons }) => [integrity, issuer, ...reasons].join(' '));
  return [headline, ...(obstacle ? [obstacle] : []), ...said].join(' | ');
}

const GOOD = 'no-change-found | unchanged jpki-sign';
const cannot = (reason: string, issuer = 'jpki-sign') => `cannot-be-checked | unreadable ${issuer} ${reason}`;

describe('an honest CMS signature', () => {
  it('of ours is whole, detached and enveloping', () => {
    expect(answerOf(check(signed(CONTENT, 'p7s'), CONTENT))).toBe(GOOD);
    expect(answerOf(check(signed(CONTENT, 'p7m')))).toBe(GOOD);
  });

  it('of other makers is whole with fewer attributes, or with none', () => {
    expect(answerOf(check(craftCms({ attributes: [type, digest] }), CONTENT))).toBe(
      `${GOOD} no-claimed-time`,
    );
    expect(answerOf(check(craftCms({ attributes: undefined }), CONTENT))).toBe(`${GOOD} no-claimed-time`);
  });

  it('is read as PEM too', () => {
    const pem = toPem(craftCms()).replaceAll('CERTIFICATE', 'PKCS7');
    expect(answerOf(check(Buffer.from(pem), CONTENT))).toBe(GOOD);
  });

  it('without its file asks for it', () => {
    expect(answerOf(check(craftCms()))).toBe(cannot('no-content', 'unknown'));
  });

  it('with a content larger than the CMS may be is read by stepping over it', () => {
    const large = Buffer.alloc(3_000_000, 'x');
    expect(answerOf(check(signed(large, 'p7m')))).toBe(GOOD);
    const changed = signed(large, 'p7m');
    changed[1_000_000] = 0x79;
    expect(answerOf(check(changed))).toBe('changed | changed jpki-sign content-differs');
  });

  it('and such a content is damaged when it is cut off, and too large where its length is not told', () => {
    const large = signed(Buffer.alloc(3_000_000, 'x'), 'p7m');
    expect(answerOf(check(large.subarray(0, -1)))).toBe('cannot-be-checked | damaged');
    const withMore = Buffer.concat([large, Buffer.from('x')]);
    expect(answerOf(check(withMore))).toBe('cannot-be-checked | damaged');
    const indefinite = Buffer.concat([Buffer.from([0x30, 0x80]), large.subarray(5), Buffer.alloc(2)]);
    expect(answerOf(check(indefinite))).toBe('cannot-be-checked | too-complex');
    expect(answerOf(check(Buffer.alloc(3_000_000, '0')))).toBe('cannot-be-checked | not-known');
  });

  it('of a simulated card is told as such', () => {
    expect(answerOf(asItIs(craftCms({ isEnveloping: true })))).toBe('look-closer | unchanged sample');
  });
});

describe('attacks on a CMS signature', () => {
  const ecKey = makeKey();
  const own = buildCertificate({}, ecKey);
  const issuedName = nameOf(
    ['2.5.4.6', printableString('JP')],
    ['2.5.4.10', printableString('JPKI')],
    ['2.5.4.11', printableString('JPKI for digital signature')],
  );
  const documentsOnly = extensionsOf(['2.5.29.15', NON_REPUDIATION]);
  const falseCa = buildCertificate({ subject: issuedName, issuer: issuedName }, ecKey);
  const holderKey = makeKey();
  const imitated = buildCertificate({ issuer: issuedName, extensions: documentsOnly }, holderKey, ecKey);
  const ecdsa = '1.2.840.10045.4.3.2';
  const ofKey = (key: typeof ecKey, certificate: Uint8Array, more: object = {}) =>
    craftCms({ key, certificate, certificates: [certificate], signatureAlgorithm: ecdsa, ...more });
  const swapped = buildCertificate(
    { issuer: issuedName, extensions: documentsOnly, subject: issuedName },
    holderKey,
    ecKey,
  );
  const auth = cardSigner('adult', 'auth');
  const card = cardSigner();
  const issuedByHolder = buildCertificate(
    { issuer: subjectOf(card.certificate), extensions: documentsOnly },
    holderKey,
    testKey('sign'),
    sequence(objectIdentifier('1.2.840.113549.1.1.11')),
  );

  const attacks: readonly (readonly [string, Uint8Array, Uint8Array | undefined, string])[] = [
    ['content changed', craftCms(), OTHER, 'changed | changed jpki-sign content-differs'],
    ['content emptied', craftCms(), Buffer.alloc(0), 'changed | changed jpki-sign content-differs'],
    [
      'content inside, another file beside',
      craftCms({ isEnveloping: true }),
      OTHER,
      'look-closer | unchanged jpki-sign other-file',
    ],
    [
      'messageDigest twice',
      craftCms({ attributes: [type, digest, otherDigest] }),
      CONTENT,
      cannot('attributes no-claimed-time'),
    ],
    [
      'messageDigest with two values',
      craftCms({
        attributes: [
          type,
          attributeOf(cmsOids.messageDigest, octetString(new Uint8Array(32)), octetString(CONTENT)),
          when,
        ],
      }),
      CONTENT,
      cannot('attributes'),
    ],
    ['contentType missing', craftCms({ attributes: [digest, when, which] }), CONTENT, cannot('attributes')],
    [
      'contentType of something else',
      craftCms({
        attributes: [
          attributeOf(cmsOids.contentType, objectIdentifier(cmsOids.signedData)),
          digest,
          when,
          which,
        ],
      }),
      CONTENT,
      cannot('attributes'),
    ],
    [
      'attributes out of order',
      craftCms({ isUnsorted: true }),
      CONTENT,
      'look-closer | unchanged jpki-sign not-der',
    ],
    ['SHA-1', craftCms({ digestAlgorithm: '1.3.14.3.2.26' }), CONTENT, cannot('weak-hash')],
    ['MD5 with RSA', craftCms({ signatureAlgorithm: '1.2.840.113549.1.1.4' }), CONTENT, cannot('weak-hash')],
    [
      'another hash in the signature',
      craftCms({ signatureAlgorithm: '1.2.840.113549.1.1.13' }),
      CONTENT,
      cannot('algorithms-differ'),
    ],
    ['RSASSA-PSS', craftCms({ signatureAlgorithm: '1.2.840.113549.1.1.10' }), CONTENT, cannot('algorithm')],
    ['a hash that nobody knows', craftCms({ digestAlgorithm: '1.2.3' }), CONTENT, cannot('algorithm')],
    [
      'signingCertificateV2 of another certificate',
      craftCms({ attributes: [type, digest, when, honestAttributes(CONTENT, own)[3] ?? which] }),
      CONTENT,
      'look-closer | unchanged unknown certificate-differs',
    ],
    ['no certificate inside', craftCms({ certificates: [] }), CONTENT, cannot('no-certificate', 'unknown')],
    [
      'certificate unreadable',
      craftCms({ certificates: [sequence(octetString(CONTENT))] }),
      CONTENT,
      'cannot-be-checked | damaged',
    ],
    ['no signer', craftCms({ signers: 0 }), CONTENT, cannot('no-signer', 'unknown')],
    [
      'signed with the key for logging in',
      craftCms({ ...auth, key: testKey('auth'), certificates: [auth.certificate] }),
      CONTENT,
      'look-closer | unchanged jpki-auth not-for-documents',
    ],
    [
      'signed by another key',
      craftCms({ key: testKey('auth') }),
      CONTENT,
      'changed | changed jpki-sign signature-differs',
    ],
    [
      'self-signed',
      ofKey(ecKey, own),
      CONTENT,
      'look-closer | unchanged self-signed not-for-documents outside-dates',
    ],
    [
      'a false authority of the same name',
      ofKey(holderKey, imitated, { certificates: [imitated, falseCa] }),
      CONTENT,
      'look-closer | unchanged other issuer-imitated outside-dates',
    ],
    [
      'an authority of that name that is not there',
      ofKey(holderKey, imitated),
      CONTENT,
      'look-closer | unchanged other issuer-not-at-hand outside-dates',
    ],
    ['attributes taken off', strippedAttributes(), undefined, cannot('attributes-stripped no-claimed-time')],
    [
      'a short key',
      withRsaKey(1024, 65_537),
      CONTENT,
      cannot('weak-key not-for-documents outside-dates', 'other'),
    ],
    [
      'a key with the exponent 3',
      withRsaKey(2048, 3),
      CONTENT,
      'look-closer | unchanged other weak-key not-for-documents outside-dates',
    ],
    [
      'dates that have passed at the claimed time',
      claiming('310101000000Z'),
      CONTENT,
      'look-closer | unchanged jpki-sign outside-dates',
    ],
    [
      'a claimed time before the certificate began',
      claiming('200101000000Z'),
      CONTENT,
      'look-closer | unchanged jpki-sign outside-dates',
    ],
    [
      'a certificate issued by a holder, who is no authority',
      ofKey(holderKey, issuedByHolder, {
        certificates: [issuedByHolder, auth.certificate, card.certificate, card.ca],
      }),
      CONTENT,
      'look-closer | unchanged other outside-dates',
    ],
    [
      'the certificate swapped for another of the same key, name and number',
      ofKey(holderKey, imitated, { certificates: [swapped] }),
      CONTENT,
      'look-closer | unchanged unknown certificate-differs outside-dates',
    ],
    ['content in pieces', craftCms({ isEnveloping: true, isInPieces: true }), undefined, `${GOOD} ber`],
    ['bytes behind', Buffer.concat([craftCms(), Buffer.from('x')]), CONTENT, 'cannot-be-checked | damaged'],
    [
      'another kind of CMS',
      sequence(objectIdentifier(cmsOids.data), context(0, octetString(CONTENT))),
      CONTENT,
      'cannot-be-checked | not-known',
    ],
    ['no CMS at all', Buffer.from('hello'), undefined, 'cannot-be-checked | not-known'],
    ['nothing', Buffer.alloc(0), undefined, 'cannot-be-checked | not-known'],
    ['elements within elements', nested(2_000), undefined, 'cannot-be-checked | too-complex'],
  ];

  it.each(attacks)('%s', (_name, file, content, expected) => {
    expect(answerOf(check(file, content))).toBe(expected);
  });

  it('a CRLF in the place of a LF is a change', () => {
    expect(check(craftCms(), Buffer.from('契約書\r\n')).check.headline).toBe('changed');
  });

  it('each of two signers is judged', () => {
    expect(answerOf(check(craftCms({ signers: 2 }), CONTENT))).toBe(`${GOOD} | unchanged jpki-sign`);
    const { headline, signatures } = check(craftCms({ brokenSigners: 1 }), CONTENT).check;
    expect(headline).toBe('changed');
    expect(signatures.map(({ integrity }) => integrity).toSorted()).toEqual(['changed', 'unchanged']);
  });

  it('a signer named by its key is found', () => {
    const keyIdentifier = Buffer.alloc(20, 7);
    const extensions = extensionsOf(
      ['2.5.29.14', octetString(keyIdentifier)],
      ['2.5.29.15', NON_REPUDIATION],
    );
    const certificate = buildCertificate({ extensions }, ecKey);
    const named = (sid: Uint8Array) => answerOf(check(ofKey(ecKey, certificate, { sid }), CONTENT));
    expect(named(element(0x80, keyIdentifier))).toBe('look-closer | unchanged self-signed outside-dates');
    expect(named(element(0x80, Buffer.alloc(20, 8)))).toBe(cannot('no-certificate', 'unknown'));
  });
});

/** DER of the subject's name. */
function subjectOf(certificate: Uint8Array): Uint8Array {
  const members = membersOf(membersOf(decode(certificate))?.[0]) ?? [];
  const subject = members[5];
  if (!subject) throw new Error('no certificate');
  return encodingOf(subject);
}

/** A signature over attributes, which are presented as its content. */
function strippedAttributes(): Uint8Array {
  const content = element(0x31, type, digest);
  return craftCms({ content, attributes: undefined, isEnveloping: true });
}

function withRsaKey(modulusLength: number, publicExponent: number): Uint8Array {
  const { privateKey: key } = generateKeyPairSync('rsa', { modulusLength, publicExponent });
  const certificate = buildCertificate({}, key, makeKey());
  return craftCms({ key, certificate, certificates: [certificate] });
}

/** By the signer's own clock, as UTCTime. */
function claiming(signedAt: string): Uint8Array {
  const time = attributeOf(cmsOids.signingTime, element(0x17, Buffer.from(signedAt)));
  return craftCms({ attributes: [type, digest, time, which] });
}

const nested = (depth: number): Uint8Array =>
  depth === 0 ? octetString(CONTENT) : sequence(nested(depth - 1));
