import { describe, expect, it } from 'vitest';
import {
  bitString,
  boolean,
  element,
  integer,
  octetString,
  sequence,
  utf8String,
} from '../../virtual-card/der-writer.ts';
import {
  bitsOf,
  decimalOf,
  decode,
  decodeStrictly,
  hexOf,
  membersOf,
  octetsOf,
  oidOf,
  textOf,
  unsignedOf,
} from './asn1.ts';

describe('decoding', () => {
  it.each([
    ['nothing', new Uint8Array()],
    ['a byte behind the element', Uint8Array.of(0x05, 0x00, 0x00)],
    ['a length past the end', Uint8Array.of(0x04, 0x02, 0x00)],
    ['an indefinite length', Uint8Array.of(0x30, 0x80, 0x00, 0x00)],
    ['a tag without end', new Uint8Array(64).fill(0x9f)],
    // SEQUENCE { SEQUENCE of 2 { OCTET STRING of 2 } }: four octets in two.
    [
      'an element that reaches beyond the one around it',
      Uint8Array.of(0x30, 0x06, 0x30, 0x02, 0x04, 0x02, 1, 2),
    ],
  ])('refuses %s', (_, der) => {
    expect(decodeStrictly(der)).toEqual({ ok: false, error: 'malformed' });
    expect(decode(der)).toBeUndefined();
  });

  it('does not look into strings that claim to be constructed', () => {
    const constructed = element(0x24, octetString(Uint8Array.of(1)));
    expect(octetsOf(decode(constructed))).toBeUndefined();
    expect(textOf(decode(element(0x2c, utf8String('x'))))).toBeUndefined();
    expect(bitsOf(decode(element(0x23, bitString(Uint8Array.of(1)))))).toBeUndefined();
  });

  it('answers nothing for an element of another kind', () => {
    const truth = decode(boolean(true));
    for (const read of [membersOf, oidOf, octetsOf, bitsOf, textOf, unsignedOf]) {
      expect(read(truth)).toBeUndefined();
      expect(read(undefined)).toBeUndefined();
    }
    expect(bitsOf(decode(element(0x03)))).toBeUndefined();
  });
});

describe('texts', () => {
  it.each([
    [0x0c, Buffer.from('見本　太郎'), '見本　太郎'],
    [0x0c, Buffer.from('\u202Eabc\u0000\u2028\u200B'), '\uFFFDabc\uFFFD\uFFFD\uFFFD'],
    [0x0c, Buffer.from('葛\u{E0100}城'), '葛\u{E0100}城'],
    [0x0c, Uint8Array.of(0xe3, 0x81), undefined],
    [0x13, Buffer.from('JP'), 'JP'],
    [0x1e, Uint8Array.of(0x89, 0x8b), '見'],
    [0x04, Buffer.from('JP'), undefined],
  ])('of tag %i', (tag, content, text) => {
    expect(textOf(decode(element(tag, content)))).toBe(text);
  });
});

describe('numbers', () => {
  it.each([
    [[0x00, 0x80], '80', '128'],
    [[0x00], '00', '0'],
    [[0x07, 0x05, 0xd9, 0x90], '0705D990', '117823888'],
  ])('%j', (content, hex, decimal) => {
    const unsigned = unsignedOf(decode(element(0x02, Uint8Array.from(content))));
    expect(unsigned && hexOf(unsigned)).toBe(hex);
    expect(unsigned && decimalOf(unsigned)).toBe(decimal);
  });

  it('are members in order', () => {
    const members = membersOf(decode(sequence(integer(Uint8Array.of(1)), integer(Uint8Array.of(2)))));
    expect(members?.map(unsignedOf)).toEqual([Uint8Array.of(1), Uint8Array.of(2)]);
  });
});
