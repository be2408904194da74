import { expect, test } from 'vitest';
import { describeCommand } from './exchange-log.ts';
import { hex } from './file-system.ts';

test.each([
  ['00A4020C02000A', '00A4020C02000A'],
  ['00200080', '00200080'],
  ['0020008000', '0020008000'],
  ['00200080 04 31323334', '00200080 (5 bytes hidden)'],
  ['00200080 000004 31323334', '00200080 (7 bytes hidden)'],
  ['00240180 04 35363738', '00240180 (5 bytes hidden)'],
  ['80320080 04 35363738', '80320080 (5 bytes hidden)'],
  ['002C0080 04 35363738', '002C0080 (5 bytes hidden)'],
  ['0020', '0020'],
])('%s is logged as %s', (command, line) => {
  expect(describeCommand(hex(command))).toBe(line);
});
