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
import { cmsOids } from '../cms/object-identifiers.ts';
import { cardSigner } from '../fixtures/card-signer.ts';
import { check } from './testing/attacks.ts';
import { attributeOf, CONTENT, craftCms, honestAttributes } from './testing/crafted-cms.ts';
import { type, digest, when, which, answerOf, GOOD, cannot } from './check-cms-test-kit.ts';
import { subjectOf, strippedAttributes, withRsaKey, claiming, nested } from './testing/odd-cms-parts.ts';

/** keyUsage: digitalSignature, nonRepudiation. */
const NON_REPUDIATION = Uint8Array.of(3, 2, 6, 0xc0);

const OTHER = Buffer.from('契約書 二\n');

const otherDigest = honestAttributes(OTHER)[1] ?? digest;

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
      'look-closer | unchanged jpki-sign outside-dates ahead-of-clock',
    ],
    [
      'a claimed time that has not come yet',
      claiming('281129003000Z'),
      CONTENT,
      'look-closer | unchanged jpki-sign ahead-of-clock',
    ],
    ['a clock that goes some hours fast', claiming('261130020000Z'), CONTENT, GOOD],
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
    [
      'a time stamp that is of nothing',
      craftCms({ unsigned: [attributeOf('1.2.840.113549.1.9.16.2.14', craftCms({ isEnveloping: true }))] }),
      CONTENT,
      `${GOOD} unsigned-attributes`,
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
