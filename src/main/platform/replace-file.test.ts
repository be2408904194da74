import { execFileSync } from 'node:child_process';
import {
  chmodSync,
  chownSync,
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { diskCalls } from '../testing/disk-calls.ts';
import { fullDisk, readOnlyFolder } from '../testing/disks.ts';
import { writeJson } from './json-file.ts';
import { replaceFile } from './replace-file.ts';

const OLD = 'what was there before';
const NEW = 'x'.repeat(256 * 1024);
const modeOf = (path: string): number => statSync(path).mode & 0o777;

let folder = '';
beforeEach(() => void (folder = mkdtempSync(join(tmpdir(), 'shomei-files-'))));
afterEach(() => rmSync(folder, { recursive: true }));

const asFile = (text: string): Uint8Array => new TextEncoder().encode(text);
const writers = [
  {
    what: 'a file of the program',
    write: (path: string, text: string) => Promise.resolve(writeJson(path, text) ? 'written' : 'failed'),
    content: `${JSON.stringify(NEW)}\n`,
    whenFull: 'failed',
  },
  {
    what: 'a file the user chose',
    write: (path: string, text: string) => replaceFile(path, asFile(text)),
    content: NEW,
    whenFull: 'full',
  },
];

describe.each(writers)('$what', ({ write, content, whenFull }) => {
  it('is replaced as a whole, and nothing is left beside it', async () => {
    const path = join(folder, 'file');
    writeFileSync(path, OLD);
    expect(await write(path, NEW)).toBe('written');
    expect(readFileSync(path, 'utf8')).toBe(content);
    expect(readdirSync(folder)).toEqual(['file']);
  });

  it('is on the disk before it has its name, and then the name is, too', async () => {
    const calls = await diskCalls(() => write(join(folder, 'file'), NEW));
    expect(calls).toEqual(['file to disk', 'name', 'folder to disk']);
  });

  it.skipIf(!fullDisk.isPossible)('stays as it was when the disk is full', async () => {
    await fullDisk.use(folder, async (disk) => {
      const path = join(disk, 'file');
      writeFileSync(path, OLD);
      expect(await write(path, NEW)).toBe(whenFull);
      expect(readFileSync(path, 'utf8')).toBe(OLD);
      expect(readdirSync(disk)).toEqual(['file']);
    });
  });

  it.skipIf(!readOnlyFolder.isPossible)('stays as it was in a folder that is read-only', async () => {
    writeFileSync(join(folder, 'file'), OLD);
    await readOnlyFolder.use(folder, async (readOnly) => {
      expect(await write(join(readOnly, 'file'), NEW)).toBe('failed');
      expect(await write(join(readOnly, 'other'), NEW)).toBe('failed');
      expect(readFileSync(join(readOnly, 'file'), 'utf8')).toBe(OLD);
    });
    expect(readdirSync(folder)).toEqual(['file']);
  });

  it('is not made where a folder has its name, and the folder stays', async () => {
    mkdirSync(join(folder, 'file', 'inside'), { recursive: true });
    expect(await write(join(folder, 'file'), NEW)).toBe('failed');
    expect(readdirSync(folder)).toEqual(['file']);
    expect(readdirSync(join(folder, 'file'))).toEqual(['inside']);
  });
});

describe('a file the user chose', () => {
  const write = (name: string) => replaceFile(join(folder, name), asFile(NEW));

  it('keeps the rights of the file before, and its place behind a link', async () => {
    writeFileSync(join(folder, 'real'), OLD);
    chmodSync(join(folder, 'real'), 0o640);
    symlinkSync('real', join(folder, 'link'));
    expect(await write('link')).toBe('written');
    expect(lstatSync(join(folder, 'link')).isSymbolicLink()).toBe(true);
    expect(readFileSync(join(folder, 'real'), 'utf8')).toBe(NEW);
    expect(modeOf(join(folder, 'real'))).toBe(0o640);
  });

  it.skipIf(process.geteuid?.() !== 0)('keeps its owner and its group', async () => {
    writeFileSync(join(folder, 'theirs'), OLD);
    chownSync(join(folder, 'theirs'), 1234, 1235);
    chmodSync(join(folder, 'theirs'), 0o640);
    expect(await write('theirs')).toBe('written');
    const { uid, gid } = statSync(join(folder, 'theirs'));
    expect([uid, gid, modeOf(join(folder, 'theirs'))]).toEqual([1234, 1235, 0o640]);
  });

  it('gets the rights that are asked for where there was none', async () => {
    const path = join(folder, 'new');
    expect(await replaceFile(path, asFile(NEW), () => !existsSync(path), 0o600)).toBe('written');
    expect(modeOf(path)).toBe(0o600);
  });

  it('is not put in the place of a device', async () => {
    execFileSync('mkfifo', [join(folder, 'pipe')]);
    expect(await write('pipe')).toBe('failed');
    expect(lstatSync(join(folder, 'pipe')).isFIFO()).toBe(true);
  });

  it('is not made where there is no folder', async () => {
    expect(await replaceFile(join(folder, 'nowhere', 'file'), asFile(NEW))).toBe('failed');
    expect(existsSync(join(folder, 'nowhere'))).toBe(false);
  });
});
