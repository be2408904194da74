import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openPlainFile } from '../../files/plain-file.ts';
import { Original } from './original.ts';
import { giveName, openNew, settle } from './output-file.ts';
import { diskCalls } from '../../testing/disk-calls.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'shomei-output-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

it('a finished file that is gone leaves no empty one under its name', () => {
  expect(() => giveName(join(folder, 'gone.part'), [join(folder, 'deed-signed.pdf')])).toThrow();
  expect(readdirSync(folder)).toEqual([]);
});

describe.skipIf(process.platform === 'win32')('a pipe that nobody writes into', () => {
  it('is refused at once', () => {
    const pipe = join(folder, 'pipe.pdf');
    spawnSync('mkfifo', [pipe]);
    expect(openPlainFile(pipe)).toBeUndefined();
    expect(() => Original.open(pipe)).toThrow(expect.objectContaining({ code: 'sign/not-a-file' }));
  });
});

it('a finished file is on the disk before it has its name, and then the name is, too', async () => {
  const temporary = join(folder, '.shomei-0123456789abcdef.part');
  const calls = await diskCalls(() => {
    settle(openNew(temporary), 0o600);
    giveName(temporary, [join(folder, 'deed-signed.pdf')]);
  });
  expect(calls).toEqual(['file to disk', 'name', 'folder to disk']);
});
