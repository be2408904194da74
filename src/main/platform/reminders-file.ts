import { MOST_REMINDERS, type Reminder, remindersIn } from '../../shared/model/plan.ts';
import { JstDay } from '../../shared/model/time.ts';
import { keepAside, type KeptAside, keptAside, removeFile } from './kept-aside.ts';
import { readJson, writeJson } from './json-file.ts';

/** What is stored, and nothing else. */
export type StoredReminders = {
  /** The day on which the reminders were last looked at. */
  readonly lookedOn: JstDay;
  readonly reminders: readonly Reminder[];
  /** Ids of those whose day has come and which nobody has seen yet. */
  readonly unseen?: readonly string[];
};

export interface RemindersFile {
  /**
   * Undefined if nothing is stored. A file that cannot be read as a whole is kept aside first, and its readable part
   * given.
   */
  load(): StoredReminders | undefined;
  /** False if it could not be stored. Without reminders there is no file. */
  save(stored: StoredReminders): boolean;
  readonly aside: KeptAside;
}

/** For a computer that keeps none: reminders from before stay where they are, untouched. */
export const noReminders: RemindersFile = {
  load: () => undefined,
  save: () => true,
  aside: { exists: () => false, contents: () => Promise.resolve([]), remove: () => true },
};

/** Reminders as JSON in the profile directory. */
export function remindersFile(path: string): RemindersFile {
  const save = (stored: StoredReminders): boolean =>
    stored.reminders.length > 0 ? writeJson(path, stored) : removeFile(path);
  const load = (): StoredReminders | undefined => {
    const found = readJson(path);
    if (found.state === 'none') return undefined;
    const stored = found.state === 'read' ? storedIn(found.value) : undefined;
    if (stored?.isWhole !== true && keepAside(path) && stored) save(stored.content);
    return stored?.content;
  };
  return { load, save, aside: keptAside(path) };
}

type Found = { readonly content: StoredReminders; readonly isWhole: boolean };

function storedIn(value: unknown): Found | undefined {
  const lookedOn = JstDay.safeParse(fieldOf(value, 'lookedOn'));
  if (!lookedOn.success || !Array.isArray(fieldOf(value, 'reminders'))) return undefined;
  const reminders = remindersIn(value);
  const unseen = listIn(value, 'unseen')
    .slice(0, MOST_REMINDERS)
    .filter((id) => typeof id === 'string');
  return {
    content: { lookedOn: lookedOn.data, reminders, ...(unseen.length > 0 && { unseen }) },
    isWhole: reminders.length === listIn(value, 'reminders').length,
  };
}

function listIn(value: unknown, name: string): readonly unknown[] {
  const list: unknown = fieldOf(value, name);
  return Array.isArray(list) ? list : [];
}

const fieldOf = (value: unknown, name: string): unknown =>
  typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;
