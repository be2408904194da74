import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { playwrightTally, vitestTally } from './test-reports.mjs';

const folder = mkdtempSync(join(tmpdir(), 'reports-'));
afterAll(() => rmSync(folder, { recursive: true }));

function reportOf(content: unknown): string {
  const file = join(folder, 'report.json');
  writeFileSync(file, JSON.stringify(content));
  return file;
}

describe('A report of Vitest', () => {
  const report = {
    numPassedTests: 3,
    numPendingTests: 1,
    numTodoTests: 0,
    testResults: [
      {
        name: 'a.test.ts',
        assertionResults: [
          { status: 'passed', fullName: 'is right', failureMessages: [] },
          {
            status: 'failed',
            fullName: 'is wrong',
            failureMessages: ['\u001B[31mError: 1\u001B[39m\n at a'],
          },
        ],
      },
      { name: 'b.test.ts', message: 'cannot be loaded', assertionResults: [] },
    ],
  };

  test('tells what failed, and the first line of why', () => {
    expect(vitestTally(reportOf(report), false)).toEqual({
      passed: 3,
      failed: 2,
      skipped: 1,
      failures: ['is wrong: Error: 1', 'b.test.ts: cannot be loaded'],
    });
  });

  test('that was never written is one failure', () => {
    expect(vitestTally(join(folder, 'none.json'), false)).toMatchObject({ passed: 0, failed: 1 });
  });
});

test('A report of Playwright tells what failed in every suite, and the first line of why', () => {
  const spec = (title: string, ok: boolean) => ({
    title,
    ok,
    file: 'a.spec.ts',
    tests: [{ results: [ok ? {} : { error: { message: 'too long\n  at a' } }] }],
  });
  const report = {
    stats: { expected: 1, unexpected: 1, skipped: 0 },
    suites: [{ specs: [spec('is right', true)], suites: [{ specs: [spec('is wrong', false)] }] }],
  };
  expect(playwrightTally(reportOf(report), false)).toEqual({
    passed: 1,
    failed: 1,
    skipped: 0,
    failures: ['a.spec.ts › is wrong: too long'],
  });
});
