import { type Settings, settingsIn } from '../../shared/model/settings.ts';
import { keepAside, type KeptAside, keptAside } from './kept-aside.ts';
import { readJson, writeJson } from './json-file.ts';

export interface SettingsFile {
  /** A file that cannot be read is kept aside, and the defaults apply. */
  load(): Settings;
  /** False if they could not be stored. */
  save(settings: Settings): boolean;
  readonly aside: KeptAside;
}

/**
 * Settings as JSON in the profile directory: how the window looks and speaks and whether a log is kept, nothing of a
 * card. A field that this version does not know, or not in this form, has its default.
 */
export function settingsFile(path: string, defaults: Settings): SettingsFile {
  return {
    load: () => {
      const found = readJson(path);
      if (found.state === 'read' && isObject(found.value)) return { ...defaults, ...settingsIn(found.value) };
      if (found.state !== 'none') keepAside(path);
      return defaults;
    },
    save: (settings) => writeJson(path, settings),
    aside: keptAside(path),
  };
}

const isObject = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
