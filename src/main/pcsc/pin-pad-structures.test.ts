import { describe, expect, test } from 'vitest';
import { featuresIn, modifyStructure, verifyStructure } from './pin-pad-structures.ts';

const bytes = (hex: string): Uint8Array =>
  Uint8Array.from(hex.match(/[0-9A-F]{2}/g) ?? [], (byte) => Number.parseInt(byte, 16));

describe('what a reader says it can do', () => {
  test.each([
    ['both, with its control codes big-endian', '06 04 42000D48 07 04 42000D49', [0x42000d48, 0x42000d49]],
    ['both among others, on Windows', '0A 04 00313520 06 04 00313524 07 04 00313528', [0x313524, 0x313528]],
    ['entering a PIN, not changing it', '06 04 42330006 12 04 42330012', [0x42330006, undefined]],
    ['neither, as readers without keys', '12 04 42330012 0A 04 4233000A', [undefined, undefined]],
    ['nothing', '', [undefined, undefined]],
    ['half an entry', '06 04 4233', [undefined, undefined]],
    ['an entry of another length', '06 03 423300 07 04 42000D49', [undefined, undefined]],
  ])('%s', (_, answer, codes) => {
    const { verifyPinDirect, modifyPinDirect } = featuresIn(bytes(answer));
    expect([verifyPinDirect, modifyPinDirect]).toEqual(codes);
  });

  test('is read from where the bytes begin', () => {
    expect(featuresIn(bytes('FFFF 06 04 42000D48').subarray(2))).toEqual({ verifyPinDirect: 0x42000d48 });
  });
});

test('VERIFY of four digits is the PIN_VERIFY_STRUCTURE of part 10 with the command in it', () => {
  const structure = verifyStructure({ header: [0x00, 0x20, 0x00, 0x80], digits: 4 });
  expect(structure).toEqual(
    bytes(
      '1E 1E' + // bTimerOut, bTimerOut2: 30 s
        '82 04 00' + // bmFormatString, bmPINBlockString, bmPINLengthFormat
        '0404' + // wPINMaxExtraDigit
        '02' + // bEntryValidationCondition
        '01 0904 00' + // bNumberMessage, wLangId (little-endian), bMsgIndex
        '000000' + // bTeoPrologue
        '09000000' + // ulDataLength (little-endian)
        '00200080 04 FFFFFFFF', // abData
    ),
  );
});

test('CHANGE to a new PIN alone is the PIN_MODIFY_STRUCTURE, which asks for it twice', () => {
  const structure = modifyStructure({ header: [0x00, 0x24, 0x01, 0x80], digits: 4 });
  expect(structure).toEqual(
    bytes(
      '1E 1E' + // bTimerOut, bTimerOut2
        '82 04 00' + // bmFormatString, bmPINBlockString, bmPINLengthFormat
        '00 00' + // bInsertionOffsetOld, bInsertionOffsetNew
        '0404' + // wPINMaxExtraDigit
        '01 02' + // bConfirmPIN, bEntryValidationCondition
        '02 0904 01 02 00' + // bNumberMessage, wLangId, bMsgIndex1 to 3
        '000000' + // bTeoPrologue
        '09000000' + // ulDataLength
        '00240180 04 FFFFFFFF', // abData
    ),
  );
});

test('fewest and most digits have a byte each', () => {
  const structure = verifyStructure({ header: [0x00, 0x20, 0x00, 0x80], digits: 6 });
  expect(structure.subarray(5, 7)).toEqual(bytes('0606'));
  expect(structure[3]).toBe(6);
  expect(structure.subarray(15)).toEqual(bytes('0B000000 00200080 06 FFFFFFFFFFFF'));
});
