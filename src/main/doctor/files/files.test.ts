import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { systemFiles } from './files.ts';

const folder = mkdtempSync(join(tmpdir(), 'doctor-files-'));
const at = (name: string): string => join(folder, name);
afterAll(() => rmSync(folder, { recursive: true }));

describe.skipIf(process.platform === 'win32')('the files of this machine', () => {
  it('reads what says that it is empty and is not', async () => {
    expect(await systemFiles.text('/proc/self/comm')).toMatch(/\S/);
  });

  it('tells what may be written to, and opens nothing for that', async () => {
    writeFileSync(at('own'), '');
    execFileSync('mkfifo', [at('own pipe')]);
    const asked = ['own', 'own pipe', 'nothing'].map((name) => systemFiles.canWrite(at(name)));
    expect(await Promise.all(asked)).toEqual([true, true, false]);
  });

  it('waits for nobody at the other end of a pipe, and opens no device', async () => {
    execFileSync('mkfifo', [at('pipe')]);
    symlinkSync(at('pipe'), at('link to it'));
    const read = ['pipe', 'link to it'].map((name) => systemFiles.text(at(name)));
    expect(await Promise.all([...read, systemFiles.text('/dev/zero')])).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
    expect(await systemFiles.names(at('pipe'))).toEqual([]);
  });

  it('reads the beginning of a file without end, and nothing through a link that leads to itself', async () => {
    writeFileSync(at('huge'), 'begins');
    truncateSync(at('huge'), 2 ** 40);
    symlinkSync(at('loop'), at('loop'));
    const text = await systemFiles.text(at('huge'));
    expect(text?.startsWith('begins')).toBe(true);
    expect(text?.length).toBeLessThan(2_100_000);
    expect(await systemFiles.text(at('loop'))).toBeUndefined();
    expect(await systemFiles.exists(at('loop'))).toBe(false);
  });

  it('has few of many files open at once, and reads them all', async () => {
    const paths = Array.from({ length: 3_000 }, (_, index) => at(`comm-${index}`));
    paths.forEach((path) => writeFileSync(path, 'x'));
    const openBefore = readdirSync('/proc/self/fd').length;
    const openNow: number[] = [];
    const read = paths.map(async (path) => {
      const text = await systemFiles.text(path);
      openNow.push(openNow.length < 50 ? readdirSync('/proc/self/fd').length : 0);
      return text;
    });
    expect(new Set(await Promise.all(read))).toEqual(new Set(['x']));
    expect(Math.max(...openNow) - openBefore).toBeLessThan(100);
  });
});
