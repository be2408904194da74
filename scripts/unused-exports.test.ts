import { expect, test } from 'vitest';
import { unusedExports } from './unused-exports.mjs';

const DAY = 'export const day = 1;\nexport type Day = number;';

test.each([
  ['nobody', "import { week } from './week.ts';", ['src/day.ts: day']],
  ['a comment', "/**\n * import { day } from './day.ts';\n */", ['src/day.ts: day']],
  ['a file of the same name', "import { day } from './other/day.ts';", ['src/day.ts: day']],
  ['an import', "import { type Day, day } from './day.ts';", []],
  ['an import by another name', "import {\n  week,\n  day as today,\n} from './day.ts';", []],
  ['an export from it', "export { day } from './day.ts';", []],
  ['all of it', "import * as days from './day.ts';", []],
  ['all of it, later', "const days = await import('./day.ts');", []],
])('a value that is used by %s', (_what, code, unused) => {
  expect(unusedExports({ 'src/day.ts': DAY, 'src/user.ts': code })).toEqual(unused);
});

test('its own file and tests count as they should: a test is a user, the file is not', () => {
  const used = `${DAY}\nexport const week = day * 7;`;
  const importer = "import { week } from './day.ts';";
  expect(unusedExports({ 'src/day.ts': used, 'src/day.test.ts': importer })).toEqual(['src/day.ts: day']);
});
