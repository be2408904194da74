import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { app } from 'electron';
import { loadMessages } from '../shared/messages/load-messages.ts';
import { reminderText } from '../shared/messages/reminder-text.ts';
import { changeNoteFile } from './platform/change-note-file.ts';
import { homeOf } from './platform/home.ts';
import { jsonFile } from './platform/json-file.ts';
import { noReminders, remindersFile } from './platform/reminders-file.ts';
import type { SessionCore } from './session-core.ts';
import { ChangeNotes } from './usecases/change-notes.ts';
import type { DamagedFiles } from './usecases/damaged-files.ts';
import { damagedSettings } from './usecases/damaged-settings.ts';
import { OldVersion } from './usecases/old-version.ts';
import { ReminderBook } from './usecases/reminder-book.ts';
import { createNotifier } from './window/notifications.ts';

/** What the program keeps for its user in files of its own. */
export type KeptParts = {
  readonly notes: ChangeNotes;
  readonly reminders: ReminderBook;
  readonly oldVersion: OldVersion;
  readonly damaged: DamagedFiles;
};

export function keptParts(core: SessionCore): KeptParts {
  const { store, settings, profile } = core;
  const reminders = remindersOf(core);
  return {
    reminders,
    notes: new ChangeNotes(store, changeNoteFile(join(app.getPath('userData'), 'unseen-change.json'))),
    oldVersion: new OldVersion({
      store,
      version: app.getVersion(),
      address: homeOf(app.getAppPath()),
      file: jsonFile(join(profile.folder, 'old-version.json')),
    }),
    damaged: { reminders, settings: damagedSettings(store, settings) },
  };
}

function remindersOf({ window, store, policy, profile, options }: SessionCore): ReminderBook {
  const notify = createNotifier(window);
  return new ReminderBook({
    store,
    // A day for practice has reminders of its own, so that it does not use up the real ones.
    file: policy.off.includes('reminders')
      ? noReminders
      : remindersFile(join(profile.folder, options.today ? 'reminders.practice.json' : 'reminders.json')),
    drawId: randomUUID,
    announce: (due, today) =>
      loadMessages(store.snapshot().settings.language)
        .then((messages) => notify(reminderText(due, today, messages)))
        .catch(() => false),
  });
}
