import { expect, test } from 'vitest';
import { NO_POLICY } from '../model/policy.ts';
import type { Settings } from '../model/settings.ts';
import { allowsChange, settingsUnder, storedUnder } from './settings-under.ts';

const own: Settings = { language: 'vi', theme: 'dark', textScale: 125, readings: false, log: true };
const strict = { ...NO_POLICY, state: 'set', language: 'en', forgets: true } as const;

test('a policy decides language and log, and leaves the rest', () => {
  expect(settingsUnder(strict, own)).toEqual({ ...own, language: 'en', log: false });
  expect(settingsUnder(NO_POLICY, own)).toEqual(own);
});

test('what it decides is not stored as its user’s wish', () => {
  const next = { ...settingsUnder(strict, own), textScale: 200 } as const;
  expect(storedUnder(strict, next, own)).toEqual({ ...own, textScale: 200 });
  expect(storedUnder(NO_POLICY, next, own)).toEqual(next);
});

test.each([
  [{ language: 'ja' }, false],
  [{ language: 'en' }, true],
  [{ log: true }, false],
  [{ log: false }, true],
  [{ theme: 'light', textScale: 100 }, true],
] as const)('the change %j is left to the user: %s', (change, isAllowed) => {
  expect(allowsChange(strict, change)).toBe(isAllowed);
  expect(allowsChange(NO_POLICY, change)).toBe(true);
});
