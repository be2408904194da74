import { expect, test } from 'vitest';
import { nameWithoutSerial } from './reader-name.ts';

test.each([
  ['SONY FeliCa RC-S300/S (0123456) 00 00', 'SONY FeliCa RC-S300/S 00 00'],
  ['Gemalto PC Twin Reader (CCID) [Main] (A12B) 01 00', 'Gemalto PC Twin Reader (CCID) [Main] 01 00'],
  // pcscd cuts a long name before the numbers of the slot, with no regard to brackets.
  [`${'Reader '.repeat(15)}(A1234567 00 00`, `${'Reader '.repeat(15).trimEnd()} 00 00`],
  ['Reader of bad manners (12)AB34) 00 00', 'Reader of bad manners 00 00'],
  ['SCM Microsystems (CCID) 2 00 00', 'SCM Microsystems (CCID) 2 00 00'],
  ['Sony Reader (Contactless) 00 00', 'Sony Reader (Contactless) 00 00'],
])('a report calls %j %j', (name, told) => {
  expect(nameWithoutSerial(name)).toBe(told);
});
