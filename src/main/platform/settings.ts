import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { Settings } from '../../shared/model/settings.ts';

export interface SettingsFile {
  load(): Settings;
  save(settings: Settings): void;
}

/**
 * Settings as JSON in the profile directory: language, theme, text size, nothing else. Each field that cannot be
 * read falls back by itself; a file that cannot be written costs only that the choice is not remembered.
 */
export function settingsFile(path: string, defaults: Settings): SettingsFile {
  return {
    load: () => ({ ...defaults, ...readKnownFields(path) }),
    save: (settings) => {
      try {
        mkdirSync(dirname(path), { recursive: true });
        writeFileSync(`${path}.new`, `${JSON.stringify(settings, null, 2)}\n`);
        renameSync(`${path}.new`, path);
      } catch {
        // The program goes on with the setting in memory.
      }
    },
  };
}

function readKnownFields(path: string): Partial<Settings> {
  try {
    const stored: unknown = JSON.parse(readFileSync(path, 'utf8'));
    if (typeof stored !== 'object' || stored === null) return {};
    const fields = Object.entries(Settings.shape).map(
      ([name, schema]) => [name, schema.safeParse(Reflect.get(stored, name))] as const,
    );
    return Object.fromEntries(
      fields.flatMap(([name, parsed]) => (parsed.success ? [[name, parsed.data]] : [])),
    );
  } catch {
    return {};
  }
}
