import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { isThere, openPlainFileLater, readSmallFile } from './plain-file.ts';

const folder = mkdtempSync(join(tmpdir(), 'shomei-plain-'));
const at = (name: string): string => join(folder, name);
afterAll(() => rmSync(folder, { recursive: true }));

const MOST = 100_000;
const unreadable = { state: 'unreadable' };

describe('a small file', () => {
  it.each([0, 1, MOST])('of %d bytes is read whole', (size) => {
    const content = Buffer.alloc(size, 'x');
    writeFileSync(at('file'), content);
    expect(readSmallFile(at('file'), MOST)).toEqual({ state: 'there', bytes: content });
  });

  it('that is larger is not read', () => {
    writeFileSync(at('large'), Buffer.alloc(MOST + 1));
    expect(readSmallFile(at('large'), MOST)).toEqual(unreadable);
  });

  it('that is not wanted is not read', () => {
    writeFileSync(at('file'), 'x');
    expect(readSmallFile(at('file'), MOST, ({ nlink }) => nlink > 1)).toEqual(unreadable);
  });

  it('is none where nothing has its name, and unreadable where that is a folder or a link to nothing', () => {
    mkdirSync(at('folder'));
    symlinkSync(at('nowhere'), at('link'));
    writeFileSync(at('file'), 'x');
    for (const path of [at('nothing'), join(at('file'), 'below')])
      expect(readSmallFile(path, MOST)).toEqual({ state: 'none' });
    for (const name of ['folder', 'link']) {
      expect(readSmallFile(at(name), MOST)).toEqual(unreadable);
      expect(isThere(at(name))).toBe(true);
    }
  });
});

describe.skipIf(process.platform !== 'linux')('what only looks like a file', () => {
  it('is bounded by what it gives, not by the size that it states', () => {
    expect(readSmallFile('/proc/self/comm', MOST)).toMatchObject({ state: 'there' });
    expect(readSmallFile('/proc/self/maps', 10)).toEqual(unreadable);
  });

  it('is not waited for', async () => {
    execFileSync('mkfifo', [at('pipe')]);
    for (const path of [at('pipe'), '/dev/zero']) {
      expect(readSmallFile(path, MOST)).toEqual(unreadable);
      expect(await openPlainFileLater(path)).toBeUndefined();
    }
  });
});
