import { execFileSync } from 'node:child_process';
import {
  existsSync,
  linkSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { writeJson } from './json-file.ts';
import { LogFile } from './log-file.ts';
import { readOwnFile } from './own-files.ts';

const modeOf = (path: string): string => (statSync(path).mode & 0o777).toString(8);
const profileIn = (): string => join(home, 'profile');
const entry = { type: 'fault', reason: 'card-removed' } as const;
const MINE = 'what somebody else has here';

let home = '';
let umask = 0;
beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'shomei-own-'));
  umask = process.umask(0);
});
afterEach(() => {
  process.umask(umask);
  rmSync(home, { recursive: true });
});

function logIn(folder: string): LogFile {
  const log = new LogFile({ folder, now: () => new Date(0) });
  log.turn(true);
  return log;
}

describe.skipIf(process.platform === 'win32')('files of our own', () => {
  it('and their folders are shut to others, whatever the umask', () => {
    const file = join(profileIn(), 'settings.json');
    writeJson(file, { language: 'ja' });
    const logs = join(profileIn(), 'logs');
    logIn(logs).write(entry);
    expect([profileIn(), file, logs, join(logs, 'shomei.log')].map(modeOf)).toEqual([
      '700',
      '600',
      '700',
      '600',
    ]);
  });

  it('that an earlier version left open are shut when they are next written', () => {
    const logs = join(home, 'logs');
    mkdirSync(logs);
    writeFileSync(join(logs, 'shomei.log'), '', { mode: 0o666 });
    logIn(logs).write(entry);
    writeFileSync(join(home, 'settings.json'), '{}', { mode: 0o666 });
    writeJson(join(home, 'settings.json'), {});
    expect([join(logs, 'shomei.log'), join(home, 'settings.json')].map(modeOf)).toEqual(['600', '600']);
  });

  it('are never written through a link: not a settings file, not the name it has on the way, not the log', () => {
    const other = join(home, 'other');
    writeFileSync(other, MINE);
    const folder = join(home, 'profile');
    mkdirSync(join(folder, 'logs'), { recursive: true });
    symlinkSync(other, join(folder, 'settings.json.new'));
    symlinkSync(other, join(folder, 'settings.json'));
    symlinkSync(other, join(folder, 'logs', 'shomei.log'));
    writeJson(join(folder, 'settings.json'), { language: 'ja' });
    logIn(join(folder, 'logs')).write(entry);
    expect(readFileSync(other, 'utf8')).toBe(MINE);
    expect(readFileSync(join(folder, 'settings.json'), 'utf8')).toContain('ja');
  });

  it('are not a second name of a file of others, nor in a folder that is a link', () => {
    const other = join(home, 'other');
    writeFileSync(other, MINE);
    mkdirSync(join(home, 'logs'));
    linkSync(other, join(home, 'logs', 'shomei.log'));
    logIn(join(home, 'logs')).write(entry);
    mkdirSync(join(home, 'elsewhere'));
    symlinkSync(join(home, 'elsewhere'), join(home, 'linked'));
    logIn(join(home, 'linked')).write(entry);
    expect(readFileSync(other, 'utf8')).toBe(MINE);
    expect(existsSync(join(home, 'elsewhere', 'shomei.log'))).toBe(false);
  });

  it('are not read from a pipe, which would never end, nor from a link, nor when they are far too large', () => {
    const pipe = join(home, 'pipe');
    execFileSync('mkfifo', [pipe]);
    expect(() => readOwnFile(pipe, 100)).toThrow('not a file of ours');
    writeFileSync(join(home, 'large'), 'x'.repeat(101));
    expect(() => readOwnFile(join(home, 'large'), 100)).toThrow('larger than ours');
    symlinkSync(join(home, 'large'), join(home, 'link'));
    expect(() => readOwnFile(join(home, 'link'), 1000)).toThrow();
  });
});
