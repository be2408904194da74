import { describe, expect, test } from 'vitest';
import { parseCommand } from './command.ts';
import { hex } from './file-system.ts';
import { toHex } from './exchange-log.ts';

describe('a command is taken apart by its lengths', () => {
  test.each([
    ['case 1', '00200080', '', undefined, false],
    ['case 2', '00B0000004', '', 4, false],
    ['case 2, Le 00 is 256', '00B0000000', '', 256, false],
    ['case 3', '00A4020C02000A', '000A', undefined, false],
    ['case 4', '802A0080020102 10', '0102', 16, false],
    ['case 4, Le 00 is 256', '802A008002010200', '0102', 256, false],
    ['case 2 extended', '00B00000 000123', '', 0x123, true],
    ['case 2 extended, Le 0000 is 65536', '00B00000 000000', '', 65_536, true],
    ['case 3 extended', '00200080 000002 3132', '3132', undefined, true],
    ['case 4 extended', '802A0080 000002 0102 0000', '0102', 65_536, true],
    ['case 4 extended with a length', '802A0080 000002 0102 0100', '0102', 256, true],
  ])('%s', (_, bytes, data, le, extended) => {
    const command = parseCommand(hex(bytes));
    expect(command && { ...command, data: toHex(command.data) }).toEqual({
      cla: Number(`0x${bytes.slice(0, 2)}`),
      ins: Number(`0x${bytes.slice(2, 4)}`),
      p1: Number(`0x${bytes.slice(4, 6)}`),
      p2: Number(`0x${bytes.slice(6, 8)}`),
      data,
      le,
      extended,
    });
  });

  test.each([
    ['nothing', ''],
    ['a header that is cut off', '00A402'],
    ['less data than Lc says', '00A4020C0200'],
    ['more data than Lc and Le take', '00A4020C02000A0000'],
    ['one byte of an extended length', '00B000000001'],
    ['extended Lc of nothing', '00200080 000000 00'],
    ['less data than the extended Lc says', '00200080 000003 3132'],
    ['one byte of an extended Le', '802A0080 000002 0102 00'],
  ])('%s is no command', (_, bytes) => {
    expect(parseCommand(hex(bytes))).toBeUndefined();
  });
});
