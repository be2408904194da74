import { describe, expect, it } from 'vitest';
import { toPem } from '../../certificate/pem.ts';
import { memorySource } from '../byte-source.ts';
import { checkDocument } from './check-document.ts';
import { asIfReal, asItIs, check, signed } from './testing/attacks.ts';
import { CONTENT, craftCms } from './testing/crafted-cms.ts';
import { type, digest, answerOf, GOOD, cannot } from './check-cms-test-kit.ts';

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

  it('that tells no time is looked at closer once its certificate has expired', () => {
    const late = (file: Uint8Array) =>
      answerOf(
        checkDocument(memorySource(file), memorySource(CONTENT), {
          now: '2036-01-01T00:00:00Z',
          pinned: asIfReal,
        }),
      );
    expect(late(craftCms({ attributes: [type, digest] }))).toBe(
      'look-closer | unchanged jpki-sign no-claimed-time',
    );
    expect(late(craftCms())).toBe(GOOD);
  });

  it('from a time that a wrong clock has not reached is told as such', () => {
    const early = checkDocument(memorySource(craftCms()), memorySource(CONTENT), {
      now: '2020-01-01T00:00:00Z',
      pinned: asIfReal,
    });
    expect(answerOf(early)).toBe('look-closer | unchanged jpki-sign ahead-of-clock');
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
