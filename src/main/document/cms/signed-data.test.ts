import { createHash, verify, X509Certificate } from 'node:crypto';
import { beforeAll, describe, expect, it } from 'vitest';
import { childrenOf, decode, encodingOf } from '../../certificate/asn1.ts';
import { memorySource } from '../byte-source.ts';
import { type CardSigner, cardSigner } from '../fixtures/card-signer.ts';
import { prepareSignedData } from './build-signed-data.ts';
import { concat, der, derHeader, inSetOrder, isInSetOrder } from './der.ts';
import { findEnvelopedContent } from './enveloped-content.ts';
import { cmsOids, SHA256_WITH_RSA } from './object-identifiers.ts';
import { areAttributesInOrder, parseSignedData } from './parse-signed-data.ts';

const content = Buffer.from('何かの申請');
const contentDigest = createHash('sha256').update(content).digest();
const signingTime = new Date('2026-11-29T00:30:00Z');
let signer: CardSigner;
beforeAll(() => void (signer = cardSigner()));

function prepared({ isTimed = true } = {}) {
  const { certificate, ca } = signer;
  const data = prepareSignedData({
    contentDigest,
    signingTime: isTimed ? signingTime : undefined,
    certificate,
    furtherCertificates: [ca],
  });
  if (!data) throw new Error('no certificate');
  return data;
}

function parsed(bytes: Uint8Array) {
  const result = parseSignedData(bytes);
  if (!result.ok) throw new Error(result.error);
  return result.value;
}

describe('a signature in CMS', () => {
  it('is one of the certificate it carries, over the attributes as a SET OF', () => {
    const { digest, detached } = prepared();
    const { signers, certificates, contentType } = parsed(detached(signer.sign(digest)));
    const [one, ...more] = signers;
    const { publicKey } = new X509Certificate(signer.certificate);
    const attributes = one?.signedAttributes?.toBeSigned ?? new Uint8Array();
    expect(more).toEqual([]);
    expect(verify('sha256', attributes, publicKey, one?.signature ?? new Uint8Array())).toBe(true);
    expect(one?.signatureAlgorithm).toBe(SHA256_WITH_RSA);
    expect(contentType).toBe(cmsOids.data);
    expect(new Set(certificates.map((each) => Buffer.from(each).toString('hex')))).toEqual(
      new Set([signer.certificate, signer.ca].map((each) => Buffer.from(each).toString('hex'))),
    );
  });

  it('signs the kind of content, its digest, the time and the certificate, and no more', () => {
    const { digest, detached } = prepared();
    const [one] = parsed(detached(signer.sign(digest))).signers;
    const attributes = one?.signedAttributes?.attributes ?? [];
    expect(attributes.map(({ type }) => type).toSorted()).toEqual(
      [
        cmsOids.contentType,
        cmsOids.messageDigest,
        cmsOids.signingCertificateV2,
        cmsOids.signingTime,
      ].toSorted(),
    );
    const values = attributes.find(({ type }) => type === cmsOids.messageDigest)?.values;
    expect(values).toEqual([der(0x04, contentDigest)]);
  });

  it('says no time where the form forbids it', () => {
    const { digest, detached } = prepared({ isTimed: false });
    const [one] = parsed(detached(signer.sign(digest))).signers;
    const types = one?.signedAttributes?.attributes.map(({ type }) => type);
    expect(types).not.toContain(cmsOids.signingTime);
  });

  it('is DER throughout, every SET OF in order', () => {
    const { digest, detached } = prepared();
    const { isDer, signers } = parsed(detached(signer.sign(digest)));
    expect(isDer).toBe(true);
    expect(signers[0]?.signedAttributes?.toBeSigned).toSatisfy(areAttributesInOrder);
  });

  it.each([0, 1, 100, 127, 128, 255, 256, 65_535, 65_536, 100_000])(
    'around content of %i bytes is found again without reading it',
    (length) => {
      const { digest, enveloping } = prepared();
      const { head, tail } = enveloping(length, signer.sign(digest));
      const file = concat(head, new Uint8Array(length).fill(7), tail);
      const found = findEnvelopedContent(memorySource(file));
      if (!found?.ok) throw new Error('not found');
      expect(found.value.content).toEqual({ start: head.length, length });
      expect(found.value.signedData).toMatchObject({ isDer: true, content: undefined });
      expect(parsed(file).content).toHaveLength(length);
    },
  );

  it('has no content to be found where it is elsewhere', () => {
    const { digest, detached } = prepared();
    expect(findEnvelopedContent(memorySource(detached(signer.sign(digest))))).toBeUndefined();
  });
});

describe('the length of content beyond memory', () => {
  it('stands right in all seven headers', () => {
    const { digest, enveloping } = prepared();
    const length = 5 * 1024 ** 3;
    const { head, tail } = enveloping(length, signer.sign(digest));
    const whole = head.length + length + tail.length;
    const outer = derHeader(0x30, whole - 7);
    expect(Buffer.from(head.subarray(0, 7))).toEqual(Buffer.from(outer));
    const source = {
      size: whole,
      read: (offset: number, wanted: number) =>
        offset < head.length
          ? concat(head, new Uint8Array(32)).subarray(offset, offset + wanted)
          : tail.subarray(offset - head.length - length, offset - head.length - length + wanted),
    };
    expect(findEnvelopedContent(source)).toMatchObject({ ok: true, value: { content: { length } } });
  });
});

describe('bytes that are no signature', () => {
  it.each<[string, () => Uint8Array, string]>([
    ['nothing', () => new Uint8Array(), 'not-cms'],
    ['text', () => Buffer.from('-----BEGIN CMS-----'), 'not-cms'],
    ['a certificate', () => signer.certificate, 'not-cms'],
    [
      'plain data',
      () => der(0x30, Buffer.from('06092a864886f70d010701', 'hex'), der(0xa0, der(4))),
      'not-signed-data',
    ],
    [
      'something behind the signature',
      () => concat(prepared().detached(new Uint8Array(256)), Uint8Array.of(0)),
      'not-cms',
    ],
    ['more than a signature can have', () => new Uint8Array(2_000_000).fill(0x30), 'too-complex'],
    ['endless nesting', () => nested(500), 'too-complex'],
  ])('%s', (_, bytes, error) => {
    expect(parseSignedData(bytes())).toEqual({ ok: false, error });
  });

  it('an element that reaches beyond the one around it', () => {
    const whole = Buffer.from(prepared().detached(new Uint8Array(256)));
    const certificates = whole.indexOf(Buffer.from('06092a864886f70d010701a082', 'hex')) + 11;
    expect(whole[certificates]).toBe(0xa0);
    whole.writeUInt16BE(whole.readUInt16BE(certificates + 2) - 40, certificates + 2);
    expect(parseSignedData(whole)).toEqual({ ok: false, error: 'not-cms' });
  });

  it('with zeros within, behind the content', () => {
    const whole = prepared().detached(new Uint8Array(256));
    const longer = Buffer.concat([whole, Buffer.alloc(16)]);
    longer.writeUInt16BE(longer.readUInt16BE(2) + 16, 2);
    expect(parseSignedData(longer)).toEqual({ ok: false, error: 'not-cms' });
  });

  it('cut short', () => {
    const whole = prepared().detached(new Uint8Array(256));
    for (let length = 0; length < whole.length; length += 11)
      expect(parseSignedData(whole.subarray(0, length)).ok).toBe(false);
  });

  it('or with a byte changed do not throw', () => {
    const whole = prepared().detached(new Uint8Array(256));
    for (let at = 0; at < whole.length; at += 37) {
      const changed = Uint8Array.from(whole);
      changed[at] = (changed[at] ?? 0) ^ 0x41;
      expect(() => parseSignedData(changed)).not.toThrow();
    }
  });
});

describe('an element that no part of a signature is', () => {
  /** A signature with its content inside, and further elements in places of their own. */
  const signatureWith = (behindContent: Uint8Array, behindSigners: Uint8Array): Uint8Array => {
    const { digest, detached } = prepared();
    const elements = (bytes: Uint8Array) => childrenOf(decode(bytes)).map(encodingOf);
    const [type, explicit] = elements(detached(signer.sign(digest)));
    const [signedData] = explicit ? elements(explicit) : [];
    const [version, algorithms, , ...rest] = signedData ? elements(signedData) : [];
    if (!type || !version || !algorithms) throw new Error('no signature');
    const inside = der(0xa0, der(0x04, content), behindContent);
    const encapsulated = der(0x30, der(0x06, Buffer.from('2a864886f70d010701', 'hex')), inside);
    return der(0x30, type, der(0xa0, der(0x30, version, algorithms, encapsulated, ...rest, behindSigners)));
  };
  const nothing = new Uint8Array();

  it('is not passed over: a second content, or something behind the signers', () => {
    expect(parsed(signatureWith(nothing, nothing)).content).toEqual(new Uint8Array(content));
    for (const signature of [
      signatureWith(der(0x04, Buffer.from('another')), nothing),
      signatureWith(nothing, der(0x05)),
      signatureWith(nothing, der(0x31)),
    ])
      expect(parseSignedData(signature)).toEqual({ ok: false, error: 'not-cms' });
  });
});

describe('the order of a SET OF', () => {
  it('is that of the encodings', () => {
    const [short, long, later] = [der(0x04, Uint8Array.of(9)), der(0x04, Uint8Array.of(1, 2)), der(0x30)];
    expect(inSetOrder([later, long, short])).toEqual([short, long, later]);
    expect(isInSetOrder([short, long, later])).toBe(true);
    expect(isInSetOrder([long, short])).toBe(false);
  });

  it('makes a signature whose attributes stand otherwise no DER', () => {
    const { digest, detached } = prepared();
    const bytes = detached(signer.sign(digest));
    const attributes = parsed(bytes).signers[0]?.signedAttributes?.toBeSigned ?? new Uint8Array();
    expect(areAttributesInOrder(reversedSet(attributes))).toBe(false);
  });
});

const nested = (depth: number): Uint8Array =>
  Array.from({ length: depth }).reduce<Uint8Array>((inner) => der(0x30, inner), new Uint8Array());

/** The same SET with its elements the other way round. */
function reversedSet(set: Uint8Array): Uint8Array {
  const elements: Uint8Array[] = [];
  for (let at = set[1] === 0x81 ? 3 : 2; at < set.length;) {
    const length = (set[at + 1] ?? 0) < 0x80 ? 2 + (set[at + 1] ?? 0) : 3 + (set[at + 2] ?? 0);
    elements.unshift(set.subarray(at, at + length));
    at += length;
  }
  return der(0x31, ...elements);
}
