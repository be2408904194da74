import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openPlainFile } from '../../files/plain-file.ts';
import { Original } from './original.ts';
import { giveName, openNew, settle } from './output-file.ts';
import { SigningJob } from './signing-job.ts';
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

describe('what a program that was killed left in the folder', () => {
  const DAYS = 24 * 60 * 60;
  const old = (name: string, days: number): string => {
    const path = join(folder, name);
    writeFileSync(path, 'x');
    const then = Date.now() / 1000 - days * DAYS;
    utimesSync(path, then, then);
    return name;
  };
  const signHere = () => {
    writeFileSync(join(folder, 'a.txt'), 'x');
    const job = new SigningJob({
      input: join(folder, 'a.txt'),
      form: 'p7s',
      destination: { kind: 'beside' },
      isSample: false,
    });
    job.stage(() => true);
    job.abandon();
    return new Set(readdirSync(folder));
  };

  it('is taken away by the next file that is signed there, once it is a day old', () => {
    old('.shomei-0123456789abcdef.part', 2);
    expect(signHere()).toEqual(new Set(['a.txt']));
  });

  it('stays where it may be in use, or is not surely ours', () => {
    const stays = [
      old('.shomei-1123456789abcdef.part', 0.9),
      old('.shomei-2123456789abcdef.pdf', 9),
      old('.shomei-2123456789ABCDEF.part', 9),
      old('.shomei-0123.part', 9),
      old('x.shomei-3123456789abcdef.part', 9),
      old('deed.part', 9),
    ];
    mkdirSync(join(folder, '.shomei-4123456789abcdef.part'));
    symlinkSync('deed.part', join(folder, '.shomei-5123456789abcdef.part'));
    const links = ['.shomei-4123456789abcdef.part', '.shomei-5123456789abcdef.part'];
    expect(signHere()).toEqual(new Set(['a.txt', ...stays, ...links]));
  });
});
