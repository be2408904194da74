import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { claimedDerLength, derObjectLength } from './der-length.ts';

describe('the length of a certificate told by the head of its file', () => {
  it.each([
    [[0x30, 0x00], 2],
    [[0x30, 0x7f, 0x01], 129],
    [[0x30, 0x81, 0x80], 131],
    [[0x30, 0x82, 0x05, 0x1f], 1315],
    [[0x30, 0x82, 0x3f, 0xfc], 16_384],
    [[0x30, 0x84, 0x00, 0x00, 0x05, 0x1f], 1317],
  ])('%j is %i bytes', (head, length) => {
    expect(derObjectLength(Uint8Array.from(head))).toBe(length);
  });

  it.each([
    ['nothing', []],
    ['a tag alone', [0x30]],
    ['filler', [0xff, 0xff, 0xff, 0xff]],
    ['zeros', [0x00, 0x00, 0x00, 0x00]],
    ['a SET', [0x31, 0x82, 0x05, 0x1f]],
    ['an indefinite length', [0x30, 0x80, 0x00, 0x00]],
    ['length octets cut off', [0x30, 0x82, 0x05]],
    ['a byte more than a certificate may have', [0x30, 0x82, 0x3f, 0xfd]],
    ['four gigabytes', [0x30, 0x84, 0xff, 0xff, 0xff, 0xff]],
    ['a length of 127 octets', [0x30, 0xff, ...Array<number>(127).fill(0xff)]],
  ])('%s is no certificate', (_, head) => {
    expect(derObjectLength(Uint8Array.from(head))).toBeUndefined();
  });

  it('tells giants from what is no DER', () => {
    expect(claimedDerLength(Uint8Array.of(0x30, 0x84, 0xff, 0xff, 0xff, 0xff))).toBe(4_294_967_301);
    expect(claimedDerLength(Uint8Array.of(0x31, 0x02))).toBeUndefined();
  });

  it('never promises less than the header or more than the cap, whatever the bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 8 }), (head) => {
        const length = derObjectLength(head);
        return length === undefined || (length >= 2 && length <= 16_384);
      }),
    );
  });
});
