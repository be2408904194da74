import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { SigningProblemCode } from '../../shared/model/signing.ts';
import { errorCodes } from '../../shared/model/testing/error-codes.ts';

it('docs/error-codes.md explains exactly the codes that exist, each with cause and remedy', () => {
  const codes = [...errorCodes, ...SigningProblemCode.options];
  const page = readFileSync(new URL('../../../docs/error-codes.md', import.meta.url), 'utf8');
  const rows = [...page.matchAll(/^\| `([^`]+)` \|(.+)\|$/gm)];
  expect(new Set(rows.map(([, code]) => code))).toEqual(new Set(codes));
  expect(rows).toHaveLength(codes.length);
  for (const [, code, cells = ''] of rows)
    expect(
      cells.split('|').filter((cell) => cell.trim() !== ''),
      code,
    ).toHaveLength(3);
});
