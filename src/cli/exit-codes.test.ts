import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildPdf } from '../main/document/fixtures/pdf-builder.ts';
import { plainDocument } from '../main/document/fixtures/pdf-documents.ts';
import { commands } from './commands.ts';
import { ExitCode } from './exit-codes.ts';
import { BUILD_LIMIT, buildCommand, inProject, runShomei } from './testing/built-command.ts';

it('are those of the documentation, each once', () => {
  const rows = readFileSync(inProject('docs/cli.md'), 'utf8').matchAll(/^\| (\d+) \| /gm);
  expect([...rows].map(([, code]) => Number(code))).toEqual(Object.values(ExitCode));
});

const folder = mkdtempSync(join(tmpdir(), 'shomei-exit-codes-'));
const at = (name: string) => join(folder, name);

beforeAll(buildCommand, BUILD_LIMIT);

beforeAll(() => {
  writeFileSync(at('whole.txt'), 'any file');
  writeFileSync(at('whole-signed.txt'), 'taken');
  writeFileSync(at('unsigned.pdf'), buildPdf(plainDocument));
  writeFileSync(at('broken.pdf'), '%PDF-1.7 and no more');
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Runs the built program on a computer that has no smart-card service. */
async function shomei(args: readonly string[]) {
  const { code: exitCode, stderr } = await runShomei([...args, '--json'], {
    env: { PCSCLITE_CSOCK_NAME: at('no-service') },
  });
  const [, code] = /"error":\{"code":"([^"]+)"/.exec(stderr) ?? [];
  return [exitCode, code];
}

const SIGN = ['sign', '--password-stdin'];
const BIRTH = ['--birth', '1990-05-06', '--issued', '2024-01-01'];

/** What was typed → exit code, and the error's own code. Of several faults the one that is mended first decides. */
const table: readonly (readonly [args: readonly string[], exitCode: number, code: string | undefined])[] = [
  [[], 2, 'usage'],
  [['nonsense'], 2, 'usage'],
  [['status', '--nonsense'], 2, 'usage'],
  [['status', 'more'], 2, 'usage'],
  [['status'], 3, 'service/not-running'],
  [['status', '--reader', 'None'], 3, 'service/not-running'],
  [['pin-status', 'more'], 2, 'usage'],
  [['pin-status'], 3, 'service/not-running'],
  [['ssh-key', 'more'], 2, 'usage'],
  [['ssh-key'], 3, 'service/not-running'],
  [['validity'], 2, 'usage'],
  [['validity', '--kind', 'none', ...BIRTH], 2, 'usage'],
  [['validity', '--kind', 'auth', ...BIRTH, '--card-expiry', '2030-02-30'], 2, 'usage'],
  [['validity', '--kind', 'auth', ...BIRTH], 0, undefined],
  [['renewal'], 2, 'usage'],
  [['renewal', '--expires', '2026-13-01'], 2, 'usage'],
  [['renewal', '--expires', '2026-12-01'], 0, undefined],
  [['doctor', 'more'], 2, 'usage'],
  [['doctor'], 1, undefined],
  [['explain'], 2, 'usage'],
  [['explain', 'nobody knows this'], 1, 'explain/unknown'],
  [['explain', 'L4-2'], 0, undefined],
  [['verify'], 2, 'usage'],
  [['verify', at('none.pdf'), '--nonsense'], 2, 'usage'],
  [['verify', at('none.pdf')], 13, 'file/not-readable'],
  [['verify', folder], 13, 'file/not-readable'],
  [['verify', at('broken.pdf')], 13, undefined],
  [['verify', at('unsigned.pdf')], 14, undefined],
  [['verify', at('unsigned.pdf'), '--content', at('none.txt')], 13, 'file/not-readable'],
  [SIGN, 2, 'usage'],
  [['sign', at('whole.txt')], 2, 'usage'],
  [[...SIGN, at('none.pdf'), '--form', 'nonsense'], 2, 'usage'],
  [[...SIGN, at('none.pdf'), '--nonsense'], 2, 'usage'],
  [[...SIGN, at('none.pdf')], 10, 'sign/unreadable'],
  [[...SIGN, folder], 10, 'sign/not-a-file'],
  [[...SIGN, at('broken.pdf')], 10, 'sign/damaged'],
  [[...SIGN, at('whole.txt'), at('none.pdf')], 10, 'sign/unreadable'],
  [[...SIGN, at('whole.txt'), '--out', at('whole-signed.txt')], 10, 'sign/output-exists'],
  [[...SIGN, at('whole.txt'), '--out-dir', at('no-folder')], 10, 'sign/not-written'],
  [[...SIGN, at('whole.txt')], 3, 'service/not-running'],
];

describe('without a smart-card service', () => {
  it.each(table)('shomei %j ends with %i and %s', async (args, exitCode, code) => {
    expect(await shomei(args)).toEqual([exitCode, code]);
  });

  it('is tried with every command', () => {
    expect(new Set(table.flatMap(([[command]]) => command ?? []))).toEqual(
      new Set([...Object.keys(commands), 'nonsense']),
    );
  });
});
