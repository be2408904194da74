import { rmSync } from 'node:fs';
import { Reminder } from '../../shared/model/plan.ts';
import { JstDay } from '../../shared/model/time.ts';
import { readJson, writeJson } from './json-file.ts';

/** What is stored, and nothing else: the reminders, and the day on which they were last looked at. */
export type StoredReminders = { readonly lookedOn: JstDay; readonly reminders: readonly Reminder[] };

export interface RemindersFile {
  /** Undefined where nothing is stored. */
  load(): StoredReminders | undefined;
  /** False when it could not be stored. Without reminders there is no file. */
  save(stored: StoredReminders): boolean;
}

/** Reminders as JSON in the profile directory. An entry that is not one is dropped; the others stay. */
export function remindersFile(path: string): RemindersFile {
  return {
    load: () => known(readJson(path)),
    save: (stored) => (stored.reminders.length > 0 ? writeJson(path, stored) : removeFile(path)),
  };
}

function known(stored: unknown): StoredReminders | undefined {
  if (typeof stored !== 'object' || stored === null) return undefined;
  const lookedOn = JstDay.safeParse(Reflect.get(stored, 'lookedOn'));
  const reminders: unknown = Reflect.get(stored, 'reminders');
  if (!lookedOn.success || !Array.isArray(reminders)) return undefined;
  return {
    lookedOn: lookedOn.data,
    reminders: reminders.flatMap((entry) => Reminder.safeParse(entry).data ?? []),
  };
}

function removeFile(path: string): boolean {
  try {
    rmSync(path, { force: true });
    return true;
  } catch {
    return false;
  }
}
