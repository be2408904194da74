import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Settings, settingsIn } from '../../shared/model/settings.ts';
import { settingsFile } from './settings.ts';

const defaults: Settings = { language: 'ja', theme: 'system', textScale: 100, readings: false, log: false };
const chosen: Settings = { language: 'pt', theme: 'dark', textScale: 300, readings: true, log: true };

let folder = '';
let path = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'shomei-settings-'));
  path = join(folder, 'settings.json');
});
afterEach(() => rmSync(folder, { recursive: true }));

describe('the file of settings', () => {
  it('gives back what was chosen', () => {
    expect(settingsFile(path, defaults).load()).toEqual(defaults);
    expect(settingsFile(path, defaults).save(chosen)).toBe(true);
    expect(settingsFile(path, defaults).load()).toEqual(chosen);
  });

  it('falls back field by field, for what another version wrote', () => {
    writeFileSync(path, JSON.stringify({ ...chosen, textScale: 400, mood: 'good' }));
    const file = settingsFile(path, defaults);
    expect(file.load()).toEqual({ ...chosen, textScale: 100 });
    expect(file.aside.exists()).toBe(false);
  });

  it.each([
    ['{"language":"pt","theme":"dark","textSc', { language: 'pt', theme: 'dark' }],
    ['[1, 2]', {}],
    ['', {}],
  ])(
    'that holds %j is kept aside, and what can be read of it is there to put back',
    async (content, readable) => {
      writeFileSync(path, content);
      const file = settingsFile(path, defaults);
      expect(file.load()).toEqual(defaults);
      file.save(chosen);
      expect(readFileSync(join(folder, 'settings.damaged-1.json'), 'utf8')).toBe(content);
      const contents = await file.aside.contents();
      expect(Object.assign({}, ...contents.map(settingsIn))).toEqual(readable);
    },
  );

  it('says when it cannot be written', () => {
    writeFileSync(join(folder, 'taken'), '');
    expect(settingsFile(join(folder, 'taken', 'settings.json'), defaults).save(chosen)).toBe(false);
  });
});
