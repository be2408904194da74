import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { app, type BrowserWindow, ipcMain, powerMonitor } from 'electron';
import { toInstant } from '../shared/domain/tokyo-calendar.ts';
import { channelOf } from '../shared/ipc/channels.ts';
import { loadMessages } from '../shared/messages/load-messages.ts';
import { languageFor } from '../shared/model/language.ts';
import type { SampleId } from '../shared/model/sample.ts';
import { createHandlers } from './ipc/handlers.ts';
import { registerHandlers } from './ipc/register-handlers.ts';
import { isTrustedSender } from './ipc/trusted-sender.ts';
import { readOptions } from './options.ts';
import { createPcscGateway } from './pcsc/pcsc-gateway.ts';
import { readAbout } from './platform/about.ts';
import { clockStartingAt, systemClock } from './platform/clock.ts';
import { reportIncident } from './platform/incident.ts';
import { remindersFile } from './platform/reminders-file.ts';
import { settingsFile } from './platform/settings.ts';
import { createSampleGateway } from './sample/sample-gateway.ts';
import { CardMemory } from './state/card-memory.ts';
import { initialSession } from './state/session-reducer.ts';
import { SessionStore } from './state/session-store.ts';
import { CardSource } from './usecases/card-source.ts';
import { passTime } from './usecases/pass-time.ts';
import { ReminderBook } from './usecases/reminder-book.ts';
import { reminderText } from './usecases/reminder-text.ts';
import { sampleWithoutReader } from './usecases/sample-without-reader.ts';
import { createDesktop } from './window/desktop.ts';
import { applyTheme } from './window/main-window.ts';
import { createNotifier } from './window/notifications.ts';
import { closeBeforeQuit } from './window/quit.ts';

/**
 * Puts the program together behind its window: clock, settings, session, readers, bridge.
 * @param pageIsBusy resolves when the page has its script; main has the time to look at the readers then
 */
export function runSession(window: BrowserWindow, pageIsBusy: Promise<void>): void {
  const options = readOptions(process.argv.slice(1));
  const clock = options.today ? clockStartingAt(options.today) : systemClock;
  const language = languageFor(app.getPreferredSystemLanguages());
  const defaults = { language, theme: 'system', textScale: 100, readings: false } as const;
  const settings = settingsFile(join(app.getPath('userData'), 'settings.json'), defaults);
  const store = new SessionStore(initialSession(toInstant(clock.now()), settings.load()));
  applyTheme(window, store.snapshot().settings.theme);

  const openSample = (sample: SampleId) => createSampleGateway(sample, clock);
  const memory = new CardMemory();
  const source = new CardSource({
    store,
    memory,
    drawId: randomUUID,
    openReaders: createPcscGateway,
    openSample,
  });
  const notify = createNotifier(window);
  const reminders = new ReminderBook({
    store,
    file: remindersFile(join(app.getPath('userData'), 'reminders.json')),
    drawId: randomUUID,
    announce: async (due, today) =>
      notify(reminderText(due, today, await loadMessages(store.snapshot().settings.language))),
  });
  const tick = passTime(store, clock);
  const handlers = createHandlers({
    store,
    source,
    settings,
    reminders,
    desktop: createDesktop(window),
    now: clock.now,
    readAbout: () => readAbout(join(__dirname, 'notices.json'), app.getVersion(), process.versions),
  });
  const isTrusted = (event: Electron.IpcMainInvokeEvent) => isTrustedSender(event, window.webContents);
  registerHandlers(handlers, { ipcMain, isTrusted, report: reportIncident });
  store.subscribe((snapshot) => {
    if (window.isDestroyed()) return;
    applyTheme(window, snapshot.settings.theme);
    window.webContents.send(channelOf('app', 'changed'), snapshot);
  });
  void pageIsBusy.then(() => {
    reminders.watch();
    source.show(options.sample);
    if (options.sampleIfNoReader) sampleWithoutReader(store, source);
  });

  powerMonitor.on('resume', () => {
    source.session.gateway.refresh();
    tick();
  });
  app.on('second-instance', () => window.focus());
  app.on('window-all-closed', () => app.quit());
  closeBeforeQuit(app, () => source.close());
}
