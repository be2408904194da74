import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { buildDay } from './build-day.mjs';

const folder = mkdtempSync(join(tmpdir(), 'shomei-build-day-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('the day a build tells', () => {
  it('is the one before the commit’s, by UTC, or before the one given in its place', () => {
    const git = (...args: readonly string[]) =>
      execFileSync('git', ['-C', folder, '-c', 'user.name=A', '-c', 'user.email=a@example.org', ...args], {
        env: { ...process.env, GIT_COMMITTER_DATE: '2026-03-01T08:30:00+0900' },
      });
    git('init', '-q');
    git('commit', '-q', '--allow-empty', '--no-gpg-sign', '-m', 'First');
    expect(buildDay('', folder)).toBe('2026-02-27');
    expect(buildDay('1767225600', folder)).toBe('2025-12-31');
  });

  it('is not there in sources without a commit, even inside of another repository', () => {
    const inside = join(folder, 'unpacked');
    mkdirSync(inside);
    expect(buildDay('', inside)).toBeUndefined();
  });

  it('is not there where what was given is no time', () => {
    expect(buildDay('yesterday', folder)).toBeUndefined();
    expect(buildDay('99999999999', folder)).toBe('5138-11-15');
  });
});
