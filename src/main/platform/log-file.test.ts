import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readOnlyFolder } from '../testing/disks.ts';
import { LogFile } from './log-file.ts';

const fault = { type: 'fault', reason: 'card-removed' } as const;
let home = '';
beforeEach(() => void (home = mkdtempSync(join(tmpdir(), 'shomei-log-'))));
afterEach(() => rmSync(home, { recursive: true }));

const logIn = (folder: string, largestFileBytes?: number) =>
  new LogFile({
    folder,
    now: () => new Date('2026-11-21T03:00:00Z'),
    ...(largestFileBytes !== undefined && { largestFileBytes }),
  });

describe('the log', () => {
  it('is off until it is turned on, and leaves no trace before that', () => {
    const log = logIn(join(home, 'logs'));
    log.write(fault);
    expect(existsSync(join(home, 'logs'))).toBe(false);
    log.turn(true);
    log.write(fault);
    expect(log.read()).toEqual(['2026-11-21T03:00:00.000Z fault reason=card-removed']);
    log.turn(false);
    log.write(fault);
    expect(log.read()).toHaveLength(1);
  });

  it('stays small: two files, and the oldest lines go', () => {
    const log = logIn(join(home, 'logs'), 500);
    log.turn(true);
    for (let refused = 0; refused < 100; refused += 1)
      log.write({ type: 'request-refused', scheme: `${refused}:` });
    expect(readdirSync(join(home, 'logs')).toSorted()).toEqual(['shomei.former.log', 'shomei.log']);
    const lines = log.read();
    expect(lines.length).toBeLessThan(25);
    expect(lines.at(-1)).toContain('scheme=99:');
  });

  it('is gone when it is deleted, and begins anew', () => {
    const log = logIn(join(home, 'logs'));
    log.turn(true);
    log.write(fault);
    log.delete();
    expect(readdirSync(home)).toEqual([]);
    log.write(fault);
    expect(log.read()).toHaveLength(1);
  });

  it('lets no text begin a line of its own', () => {
    const log = logIn(join(home, 'logs'));
    log.turn(true);
    log.write({ type: 'incident', incident: '1', what: 'a\n2026-11-21T03:00:00.000Z forged\u202e' });
    expect(log.read()).toHaveLength(1);
  });

  it.skipIf(!readOnlyFolder.isPossible)('says when it could not be deleted', async () => {
    const log = logIn(join(home, 'logs'));
    log.turn(true);
    log.write(fault);
    await readOnlyFolder.use(join(home, 'logs'), async () => expect(log.delete()).toBe(false));
    expect(log.delete()).toBe(true);
  });

  it('costs nothing when it cannot be written', () => {
    writeFileSync(join(home, 'logs'), '');
    const log = logIn(join(home, 'logs'));
    log.turn(true);
    expect(() => log.write(fault)).not.toThrow();
    expect(log.read()).toEqual([]);
  });
});
