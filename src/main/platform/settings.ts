import { Settings } from '../../shared/model/settings.ts';
import { readJson, writeJson } from './json-file.ts';

export interface SettingsFile {
  load(): Settings;
  save(settings: Settings): void;
}

/**
 * Settings as JSON in the profile directory: how the window looks and speaks and whether a log is kept, nothing of a
 * card. Each field that cannot be
 * read falls back by itself; a file that cannot be written costs only that the choice is not remembered.
 */
export function settingsFile(path: string, defaults: Settings): SettingsFile {
  return {
    load: () => ({ ...defaults, ...knownFieldsOf(readJson(path)) }),
    save: (settings) => void writeJson(path, settings),
  };
}

function knownFieldsOf(stored: unknown): Partial<Settings> {
  if (typeof stored !== 'object' || stored === null) return {};
  const fields = Object.entries(Settings.shape).map(
    ([name, schema]) => [name, schema.safeParse(Reflect.get(stored, name))] as const,
  );
  return Object.fromEntries(
    fields.flatMap(([name, parsed]) => (parsed.success ? [[name, parsed.data]] : [])),
  );
}
