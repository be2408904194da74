import { expect, test } from 'vitest';
import { isOldVersion } from '../../shared/domain/old-version.ts';
import { initialSession } from '../state/session-reducer.ts';
import { SessionStore } from '../state/session-store.ts';
import { OldVersion } from './old-version.ts';

const SETTINGS = { language: 'ja', theme: 'system', textScale: 100, readings: false, log: false } as const;

function started(version: string, kept: { value: unknown }, builtAfter: string | null = '2025-11-20') {
  const store = new SessionStore(initialSession('2026-11-21T03:00:00Z', SETTINGS, builtAfter));
  const file = {
    read: () => kept.value,
    write: (value: unknown) => {
      kept.value = value;
      return true;
    },
  };
  const old = new OldVersion({ store, version, address: 'https://example.org/', file });
  old.look();
  return { store, old };
}

test.each([
  ['2025-11-20', true],
  ['2025-11-21', false],
  [null, false],
])('built after %s is old on 21 November 2026: %s', (builtAfter, isOld) => {
  expect(isOldVersion(builtAfter, '2026-11-21T03:00:00Z')).toBe(isOld);
  const { store } = started('1.0.0', { value: undefined }, builtAfter);
  expect(store.snapshot().notices).toHaveLength(isOld ? 1 : 0);
});

test('it is said until it was read, once a version', () => {
  const kept = { value: undefined };
  const { store, old } = started('1.0.0', kept);
  expect(store.snapshot().notices).toEqual([
    { notice: 'old-version', version: '1.0.0', builtAfter: '2025-11-20', address: 'https://example.org/' },
  ]);
  old.seen();
  expect(store.snapshot().notices).toEqual([]);
  expect(started('1.0.0', kept).store.snapshot().notices).toEqual([]);
  expect(started('1.0.1', kept).store.snapshot().notices).toHaveLength(1);
});
