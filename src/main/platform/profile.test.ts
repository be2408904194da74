import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { fullDisk, readOnlyFolder } from '../testing/disks.ts';
import { canWriteIn } from './profile.ts';

let home = '';
beforeEach(() => void (home = mkdtempSync(join(tmpdir(), 'shomei-home-'))));
afterEach(() => rmSync(home, { recursive: true }));

describe('a profile', () => {
  it('that is there or can be made can be written, and the trial leaves nothing', () => {
    expect(canWriteIn(join(home, 'a', 'profile'))).toBe(true);
    expect(canWriteIn(join(home, 'a', 'profile'))).toBe(true);
    expect(readdirSync(join(home, 'a', 'profile'))).toEqual([]);
  });

  it('whose place a file has cannot', () => {
    writeFileSync(join(home, 'taken'), '');
    expect(canWriteIn(join(home, 'taken'))).toBe(false);
  });

  it.skipIf(!readOnlyFolder.isPossible)('that is read-only cannot', async () => {
    await readOnlyFolder.use(home, async (profile) => expect(canWriteIn(profile)).toBe(false));
  });

  it.skipIf(!fullDisk.isPossible)('on a full disk cannot', async () => {
    await fullDisk.use(home, async (disk) => {
      const fill = () => writeFileSync(join(disk, 'rest'), 'x'.repeat(1024 * 1024));
      expect(fill).toThrow('ENOSPC');
      expect(canWriteIn(disk)).toBe(false);
      expect(existsSync(join(disk, '.shomei-trial'))).toBe(false);
    });
  });
});
