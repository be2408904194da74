import {
  chmodSync,
  chownSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { fullDisk, readOnlyFolder } from '../testing/disks.ts';
import { canWriteIn, deleteTemporaryFolder, temporaryFolder } from './profile.ts';

const modeOf = (path: string): number => statSync(path).mode & 0o7777;

let home = '';
beforeEach(() => void (home = mkdtempSync(join(tmpdir(), 'shomei-home-'))));
afterEach(() => rmSync(home, { recursive: true }));

describe('a profile', () => {
  it('that is there or can be made can be written, and the trial leaves nothing', () => {
    expect(canWriteIn(join(home, 'a', 'profile'), 'default')).toBe(true);
    expect(canWriteIn(join(home, 'a', 'profile'), 'default')).toBe(true);
    expect(readdirSync(join(home, 'a', 'profile'))).toEqual([]);
  });

  it.skipIf(process.platform === 'win32')('that was given, and was there, is used as it is', () => {
    const given = join(home, 'given');
    mkdirSync(given);
    chmodSync(given, 0o1777);
    expect(canWriteIn(given, 'given')).toBe(true);
    expect(modeOf(given)).toBe(0o1777);
    const made = join(home, 'made');
    expect(canWriteIn(made, 'given')).toBe(true);
    expect(modeOf(made)).toBe(0o700);
  });

  it.skipIf(process.platform === 'win32')(
    'that the program chose is shut, where an earlier version left it open',
    () => {
      const usual = join(home, 'usual');
      mkdirSync(usual);
      chmodSync(usual, 0o777);
      expect(canWriteIn(usual, 'default')).toBe(true);
      expect(modeOf(usual)).toBe(0o700);
    },
  );

  it.skipIf(process.getuid?.() !== 0)('that belongs to somebody else is not used', () => {
    const other = join(home, 'other');
    mkdirSync(other);
    chownSync(other, 12_345, 12_345);
    expect(canWriteIn(other, 'given')).toBe(false);
    expect(readdirSync(other)).toEqual([]);
  });

  it.skipIf(process.platform === 'win32')('may lie elsewhere, through a link', () => {
    mkdirSync(join(home, 'elsewhere'));
    symlinkSync(join(home, 'elsewhere'), join(home, 'link'));
    expect(canWriteIn(join(home, 'link'), 'default')).toBe(true);
  });

  it('whose place a file has cannot', () => {
    writeFileSync(join(home, 'taken'), '');
    expect(canWriteIn(join(home, 'taken'), 'default')).toBe(false);
  });

  it.skipIf(!readOnlyFolder.isPossible)('that is read-only cannot', async () => {
    await readOnlyFolder.use(home, async (profile) => expect(canWriteIn(profile, 'default')).toBe(false));
  });

  it.skipIf(!fullDisk.isPossible)('on a full disk cannot', async () => {
    await fullDisk.use(home, async (disk) => {
      const fill = () => writeFileSync(join(disk, 'rest'), 'x'.repeat(1024 * 1024));
      expect(fill).toThrow('ENOSPC');
      expect(canWriteIn(disk, 'default')).toBe(false);
      expect(existsSync(join(disk, '.shomei-trial'))).toBe(false);
    });
  });
});

describe('the folder in the place of a profile', () => {
  it('is deleted with all that is in it', () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, 'file'), 'x');
    deleteTemporaryFolder(folder);
    expect(existsSync(folder)).toBe(false);
  });

  it.skipIf(!readOnlyFolder.isPossible)('does not keep the program from ending if it cannot be', async () => {
    writeFileSync(join(home, 'file'), 'x');
    await readOnlyFolder.use(home, async (folder) => deleteTemporaryFolder(folder));
    expect(existsSync(join(home, 'file'))).toBe(true);
  });
});
