import { describe, expect, test } from 'vitest';
import {
  bitString,
  boolean,
  context,
  element,
  integer,
  objectIdentifier,
  octetString,
  printableString,
  time,
  utf8String,
} from './der-writer.ts';
import { toHex } from './exchange-log.ts';
import { hex } from './file-system.ts';

describe('elements are written as X.690 says', () => {
  test.each([
    ['a positive number', integer(hex('0705D990')), '02040705D990'],
    ['a number whose first bit is set', integer(hex('80')), '02020080'],
    ['a number with zeros in front', integer(hex('000001')), '020101'],
    ['zero', integer(hex('0000')), '020100'],
    ['an object identifier', objectIdentifier('2.5.29.15'), '0603551D0F'],
    ['arcs of more than one byte', objectIdentifier('1.2.392.200149.8.5.5.1'), '060A2A83088C9B5508050501'],
    ['true', boolean(true), '0101FF'],
    ['bits', bitString(hex('C0'), 6), '030206C0'],
    ['Japanese', utf8String('日'), '0C03E697A5'],
    ['letters', printableString('JP'), '13024A50'],
    ['a time until 2049', time(new Date('2049-12-31T23:59:59Z')), '170D3439313233313233353935395A'],
    ['a time from 2050 on', time(new Date('2050-01-01T00:00:00Z')), '180F32303530303130313030303030305A'],
    ['a tag of the context', context(3, hex('0500')), 'A3020500'],
    ['a tag of two bytes', element(0xff10, hex('31')), 'FF100131'],
  ])('%s', (_, written, expected) => {
    expect(toHex(written)).toBe(expected);
  });

  test.each([
    [127, '047F'],
    [128, '048180'],
    [255, '0481FF'],
    [256, '04820100'],
    [65_535, '0482FFFF'],
  ])('a length of %i is as short as it can be', (length, header) => {
    expect(toHex(octetString(new Uint8Array(length))).slice(0, header.length)).toBe(header);
  });
});
