import fc from 'fast-check';
import { expect, test } from 'vitest';
import { capabilitiesIn, NO_CAPABILITIES } from './card-capabilities.ts';

const hex = (text: string): Uint8Array =>
  Uint8Array.from(text.match(/[0-9A-F]{2}/g) ?? [], (byte) => Number.parseInt(byte, 16));

test.each([
  [
    'a newer My Number Card on its contacts',
    '3B DA 13 FF 81 31 FB 46 80 12 39 2F 31 C1 73 C6 01 C0 3B',
    'SE',
  ],
  ['one that announces no extended length', '3B C5 FF 81 31 FB 45 80 73 C6 01 00 00', 'S'],
  ['one through a contactless reader', '3B 88 80 01 00 00 41 E0 B3 81 A1 00 3B', ''],
  ['one of type B whose ATQB reads like capabilities', '3B 88 80 01 00 73 C6 01 C0 81 A1 00 2B', ''],
  ['one of type A, with what its ATS says', '3B 85 80 01 80 73 C6 01 C0 70', 'SE'],
  ['a status that reads like capabilities', '3B 06 00 31 C1 72 04 00', ''],
  ['one without historical bytes', '3B E0 00 FF 81 31 FE 45 14', ''],
  ['capabilities of two bytes', '3B 04 80 72 84 01', 'S'],
  ['a status behind them', '3B 08 00 73 00 00 40 05 90 00', 'E'],
  ['another category', '3B 05 10 73 C6 01 C0', ''],
  ['an object longer than what is there', '3B 03 80 73 C6', ''],
  ['historical bytes that are missing', '3B 05 80 73', ''],
  ['interface bytes without end', '3B F5 FF FF FF FF FF FF', ''],
  ['nothing', '', ''],
])('%s', (_, atr, announced) => {
  expect(capabilitiesIn(hex(atr))).toEqual({
    shortFileIds: announced.includes('S'),
    extendedLength: announced.includes('E'),
  });
});

test('any bytes have an answer', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 40 }), (atr) => {
      expect(Object.keys(capabilitiesIn(atr))).toEqual(Object.keys(NO_CAPABILITIES));
    }),
  );
});
