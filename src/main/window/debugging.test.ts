import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { hasDevTools, refusedSwitch } from './debugging.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'shomei-debugging-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const program = (given: string, { isPackaged = true, manifest = {} } = {}) => {
  writeFileSync(join(folder, 'package.json'), JSON.stringify(manifest));
  const commandLine = { hasSwitch: (name: string) => name === given } as Electron.CommandLine;
  return { isPackaged, getAppPath: () => folder, commandLine };
};

describe('remote debugging', () => {
  test.each(['remote-debugging-port', 'remote-debugging-pipe'])(
    'by --%s is refused in a package',
    (given) => {
      expect(refusedSwitch(program(given))).toBe(given);
    },
  );

  test('is possible for a program run from its sources', () => {
    expect(refusedSwitch(program('remote-debugging-port', { isPackaged: false }))).toBeUndefined();
  });

  test('is possible in a package made for its tests, and for no other value than true', () => {
    const open = (openToTests: unknown) => program('remote-debugging-port', { manifest: { openToTests } });
    expect(refusedSwitch(open(true))).toBeUndefined();
    expect(refusedSwitch(open('true'))).toBe('remote-debugging-port');
    expect(refusedSwitch(open(1))).toBe('remote-debugging-port');
  });

  test('refuses nothing when nothing was asked', () => {
    expect(refusedSwitch(program('lang'))).toBeUndefined();
  });
});

test('the developer tools cannot be opened in a package, not even in one made for its tests', () => {
  expect(hasDevTools(program('', { manifest: { openToTests: true } }))).toBe(false);
  expect(hasDevTools(program('', { isPackaged: false }))).toBe(true);
});
