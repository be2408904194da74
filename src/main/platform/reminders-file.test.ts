import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
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

  it.each([
    ['an impossible day', { ...reminder, expiresOn: '2026-02-30' }],
    ['something of the card', { ...reminder, serial: '0705D990' }],
    ['an endless label', { ...reminder, label: 'あ'.repeat(61) }],
    ['no reminder at all', 7],
  ])('with %s gives the other entries only', (_, entry) => {
    put(JSON.stringify({ ...stored, reminders: [entry, reminder] }));
    expect(remindersFile(path).load()).toEqual(stored);
  });

  it.each(['', '[]', '{"lookedOn":"soon","reminders":[]}', '{"lookedOn":"2026-11-01"}', 'null'])(
    'that holds %j counts as none',
    (content) => {
      put(content);
      expect(remindersFile(path).load()).toBeUndefined();
    },
  );

  it('says when it cannot be written', () => {
    writeFileSync(join(folder, 'profile'), '');
    expect(remindersFile(path).save(stored)).toBe(false);
  });
});
