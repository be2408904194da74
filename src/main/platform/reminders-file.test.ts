import { execFileSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { remindersIn } from '../../shared/model/plan.ts';
import { remindersFile } from './reminders-file.ts';

let folder = '';
let path = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'shomei-reminders-'));
  path = join(folder, 'profile', 'reminders.json');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const reminder = { id: '1', label: '母', kind: 'auth', expiresOn: '2026-11-14' } as const;
const stored = { lookedOn: '2026-11-01', reminders: [reminder] };
const put = (content: string): void => {
  mkdirSync(join(folder, 'profile'));
  writeFileSync(path, content);
};

describe('the file of reminders', () => {
  it('is not there until there is a reminder, and goes with the last one', () => {
    const file = remindersFile(path);
    expect(file.load()).toBeUndefined();
    expect(file.save({ lookedOn: '2026-11-01', reminders: [] })).toBe(true);
    expect(existsSync(path)).toBe(false);
    expect(file.save(stored)).toBe(true);
    expect(file.load()).toEqual(stored);
    expect(file.save({ ...stored, reminders: [] })).toBe(true);
    expect(readdirSync(join(folder, 'profile'))).toEqual([]);
  });

  it('holds the typed label and the days, and nothing else', () => {
    remindersFile(path).save(stored);
    expect(JSON.parse(readFileSync(path, 'utf8'))).toEqual({
      lookedOn: '2026-11-01',
      reminders: [{ id: '1', label: '母', kind: 'auth', expiresOn: '2026-11-14' }],
    });
  });

  it('of a thousand gives the first hundred only, and is kept aside as it was', () => {
    const many = Array.from({ length: 1_000 }, (_, index) => ({ ...reminder, id: String(index) }));
    put(JSON.stringify({ ...stored, reminders: many }));
    const file = remindersFile(path);
    expect(file.load()?.reminders).toEqual(many.slice(0, 100));
    expect(file.aside.exists()).toBe(true);
    expect(file.load()?.reminders).toHaveLength(100);
  });

  it.each([
    ['an impossible day', { ...reminder, expiresOn: '2026-02-30' }],
    ['something of the card', { ...reminder, serial: '0705D990' }],
    ['an endless label', { ...reminder, label: 'あ'.repeat(61) }],
    ['no reminder at all', 7],
  ])('with %s gives the other entries only', (_, entry) => {
    put(JSON.stringify({ ...stored, reminders: [entry, reminder] }));
    expect(remindersFile(path).load()).toEqual(stored);
  });

  it.each([
    ['', 0],
    ['[]', 0],
    ['{"lookedOn":"soon","reminders":[]}', 0],
    ['{"lookedOn":"2026-11-01"}', 0],
    ['null', 0],
    ['\0'.repeat(300), 0],
    [JSON.stringify(stored).slice(0, -20), 0],
    [JSON.stringify({ ...stored, reminders: [reminder, { ...reminder, id: '2' }] }).slice(0, -9), 1],
    [JSON.stringify({ ...stored, reminders: [7, reminder] }), 1],
  ])(
    'that holds %j is kept aside before a new one can replace it, with %i to put back',
    async (content, count) => {
      put(content);
      const file = remindersFile(path);
      file.load();
      file.save({ ...stored, reminders: [{ ...reminder, id: 'new' }] });
      expect(readFileSync(join(folder, 'profile', 'reminders.damaged-1.json'), 'utf8')).toBe(content);
      expect(file.aside.exists()).toBe(true);
      expect((await file.aside.contents()).flatMap(remindersIn)).toHaveLength(count);
      expect([file.aside.remove(), file.aside.exists()]).toEqual([true, false]);
    },
  );

  it('is kept aside beside others that were', () => {
    for (const content of ['first', 'second']) {
      mkdirSync(join(folder, 'profile'), { recursive: true });
      writeFileSync(path, content);
      remindersFile(path).load();
    }
    expect(readdirSync(join(folder, 'profile'))).toEqual([
      'reminders.damaged-1.json',
      'reminders.damaged-2.json',
    ]);
  });

  it('that is a link or a pipe is not read, and does not hold the program up', () => {
    mkdirSync(join(folder, 'profile'));
    writeFileSync(join(folder, 'stranger'), JSON.stringify(stored));
    symlinkSync(join(folder, 'stranger'), path);
    expect(remindersFile(path).load()).toBeUndefined();
    execFileSync('mkfifo', [path]);
    expect(remindersFile(path).load()).toBeUndefined();
  });

  it('says when it cannot be written', () => {
    writeFileSync(join(folder, 'profile'), '');
    expect(remindersFile(path).save(stored)).toBe(false);
  });
});
