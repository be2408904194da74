import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { app, type BrowserWindow, ipcMain, powerMonitor } from 'electron';
import { toInstant } from '../shared/domain/tokyo-calendar.ts';
import { channelOf } from '../shared/ipc/channels.ts';
import { loadMessages } from '../shared/messages/load-messages.ts';
import { reminderText } from '../shared/messages/reminder-text.ts';
import { languageFor } from '../shared/model/language.ts';
import type { SampleId } from '../shared/model/sample.ts';
import { awaitedGateway } from './card/awaited-gateway.ts';
import type { CardGateway } from './card/card-gateway.ts';
import { OwnUse } from './usecases/own-use.ts';
import { loggedGateway } from './card/logged-gateway.ts';
import { Doctor } from './doctor/doctor.ts';
import { thisMachine } from './doctor/this-machine.ts';
import { documentChecker } from './document/check/document-checker.ts';
import { underPolicy } from './ipc/under-policy.ts';
import { createHandlers } from './ipc/handlers.ts';
import { registerHandlers } from './ipc/register-handlers.ts';
import { isTrustedSender } from './ipc/trusted-sender.ts';
import { readOptions } from './options.ts';
import { readAbout } from './platform/about.ts';
import { buildDay } from './platform/build-day.ts';
import { clockStartingAt, systemClock } from './platform/clock.ts';
import { changeNoteFile } from './platform/change-note-file.ts';
import { jsonFile } from './platform/json-file.ts';
import type { Diagnostics } from './platform/diagnostics.ts';
import { replaceFile } from './platform/replace-file.ts';
import { OpenFiles } from './platform/open-files.ts';
import { homeOf } from './platform/home.ts';
import { readPolicy } from './platform/policy.ts';
import { noReminders, remindersFile } from './platform/reminders-file.ts';
import { settingsFile } from './platform/settings.ts';
import { CardMemory } from './state/card-memory.ts';
import { initialSession } from './state/session-reducer.ts';
import { SessionStore } from './state/session-store.ts';
import { type DamagedFiles, tellDamage, tellWhetherKept } from './usecases/damaged-files.ts';
import { damagedSettings } from './usecases/damaged-settings.ts';
import { CardSource } from './usecases/card-source.ts';
import { Elsewhere } from './usecases/use-elsewhere.ts';
import { forgetLeftCards } from './usecases/forget-left-cards.ts';
import { OldVersion } from './usecases/old-version.ts';
import type { Person } from './usecases/person.ts';
import { DocumentSigning } from './usecases/document-signing.ts';
import { ChangeNotes } from './usecases/change-notes.ts';
import { passTime } from './usecases/pass-time.ts';
import { ReminderBook } from './usecases/reminder-book.ts';
import { sampleWithoutReader } from './usecases/sample-without-reader.ts';
import { startProgram } from './window/start-program.ts';
import { TryGuard } from './usecases/try-guard.ts';
import { endWell } from './window/ending.ts';
import { createDesktop } from './window/desktop.ts';
import { bringForward } from './window/bring-forward.ts';
import { applyTheme } from './window/main-window.ts';
import { createNotifier } from './window/notifications.ts';
import { watchPresses } from './window/presses.ts';
import { createAsker } from './window/question-window.ts';
import { closeBeforeQuit } from './window/quit.ts';

/** Where the program keeps its own files. */
export type Profile = { readonly folder: string; readonly canBeWritten: boolean };

/**
 * Puts the program together behind its window: clock, settings, session, readers, bridge. The bridge stands when this
 * returns, before the page can have its script.
 */
export async function runSession(
  window: BrowserWindow,
  diagnostics: Diagnostics,
  profile: Profile,
): Promise<void> {
  void import('./platform/core-dumps.ts').then(({ forbidCoreDumps }) => forbidCoreDumps());
  const options = readOptions(process.argv.slice(1));
  const policy = await readPolicy(process.platform, app.isPackaged ? undefined : options.policy);
  const clock = options.today ? clockStartingAt(options.today) : systemClock;
  const language = languageFor(app.getPreferredSystemLanguages());
  const defaults = { language, theme: 'system', textScale: 100, readings: false, log: false } as const;
  const settings = settingsFile(join(profile.folder, 'settings.json'), defaults);
  const store = new SessionStore(
    initialSession(toInstant(clock.now()), settings.load(), options.today ? null : buildDay, policy),
  );
  applyTheme(window, store.snapshot().settings.theme);

  diagnostics.log.turn(store.snapshot().settings.log);
  diagnostics.write({
    type: 'started',
    version: app.getVersion(),
    electron: process.versions.electron ?? '',
    system: `${process.platform}-${process.arch}`,
  });

  const opened = (gateway: Promise<CardGateway>) => {
    gateway.catch((thrown: unknown) => void diagnostics.mistake('loading', thrown));
    return loggedGateway(awaitedGateway(gateway), diagnostics.write);
  };
  // Each is loaded when it is needed: most sessions need only one of them.
  const openReaders = () =>
    opened(
      import('./pcsc/pcsc-gateway.ts').then(({ createPcscGateway }) =>
        createPcscGateway({ log: (trouble) => diagnostics.write({ type: 'service-trouble', trouble }) }),
      ),
    );
  const openSample = (sample: SampleId) =>
    opened(
      import('./sample/sample-gateway.ts').then(({ createSampleGateway }) =>
        createSampleGateway(sample, clock),
      ),
    );
  const person: Person = {
    ...watchPresses(window.webContents),
    ask: createAsker({
      parent: window,
      preload: join(__dirname, 'question-preload.cjs'),
      settings: () => store.snapshot().settings,
      after: clock.after,
    }),
  };
  const guard = new TryGuard(person, clock.after);
  const memory = new CardMemory();
  const ownUse = new OwnUse();
  const source = new CardSource({
    store,
    memory,
    drawId: randomUUID,
    openReaders: () => ownUse.of(openReaders()),
    openSample,
    report: (mistake) => diagnostics.mistake('reading', mistake),
    guard,
  });
  const notes = new ChangeNotes(store, changeNoteFile(join(app.getPath('userData'), 'unseen-change.json')));
  const end = endWell({
    app,
    window,
    powerMonitor,
    after: clock.after,
    work: {
      isBusy: () => source.gate.isBusy,
      interrupt: () => source.gate.interrupt(),
      end: () => source.gate.end(),
      tellEnding: () => store.apply({ type: 'ending' }),
      hasNews: () => store.snapshot().lastChange !== null,
    },
  });
  const notify = createNotifier(window);
  const reminders = new ReminderBook({
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
  const oldVersion = new OldVersion({
    store,
    version: app.getVersion(),
    address: homeOf(app.getAppPath()),
    file: jsonFile(join(profile.folder, 'old-version.json')),
  });
  const damaged: DamagedFiles = { reminders, settings: damagedSettings(store, settings) };
  const files = new OpenFiles();
  // A page that starts anew knows none of the ids of the page before it.
  window.webContents.on('did-navigate', () => void files.closeAll());
  const signing = new DocumentSigning({
    source,
    files,
    openDesk: async () => {
      const { workerDesk } = await import('./document/sign/worker-desk.ts');
      return workerDesk(join(__dirname, 'signing-worker.cjs'));
    },
    now: clock.now,
    isSample: () => store.snapshot().sample !== null,
    tell: (progress) => {
      if (!window.isDestroyed()) window.webContents.send(channelOf('signing', 'progressed'), progress);
    },
  });
  // Signing for a page that is gone is stopped, too, because nobody could see how it ends.
  window.webContents.on('did-navigate', () => signing.stop());
  const lookAtClock = passTime(store, clock);
  const handlers = createHandlers({
    store,
    source,
    notes,
    end,
    settings,
    reminders,
    damaged,
    files,
    signing,
    checkDocument: documentChecker(join(__dirname, 'checking-worker.cjs')),
    desktop: createDesktop(window, replaceFile),
    elsewhere: new Elsewhere({
      system: process.platform,
      home: app.getPath('home'),
      data: app.getPath('userData'),
      path: process.env.PATH ?? '',
      start: startProgram,
      replaceFile,
    }),
    doctor: new Doctor({
      ownUse,
      loadMachine: () => thisMachine(process.platform),
      // If a sample replaces the readers, the sample is examined.
      openReaders: () => {
        const { sample } = store.snapshot();
        return sample === null ? openReaders() : openSample(sample);
      },
      now: clock.now,
      elapsed: () => performance.now(),
      after: clock.after,
      drawId: randomUUID,
      counts: () => source.session.memory.counts,
      version: app.getVersion(),
    }),
    tellDoctorProgress: (progress) => {
      if (!window.isDestroyed()) window.webContents.send(channelOf('doctor', 'progress'), progress);
    },
    diagnostics,
    now: clock.now,
    readAbout: () => readAbout(join(__dirname, 'notices.json'), app.getVersion(), process.versions),
    oldVersion,
  });
  const isTrusted = (event: Electron.IpcMainInvokeEvent) => isTrustedSender(event, window.webContents);
  registerHandlers(underPolicy(handlers, policy), {
    ipcMain,
    isTrusted,
    isMeant: (deed) => guard.isMeant(deed),
    report: diagnostics.incident,
    asked: lookAtClock,
  });
  window.on('focus', lookAtClock);
  store.subscribe((snapshot) => {
    diagnostics.log.turn(snapshot.settings.log);
    if (window.isDestroyed()) return;
    applyTheme(window, snapshot.settings.theme);
    window.webContents.send(channelOf('app', 'changed'), snapshot);
  });
  reminders.watch();
  void tellDamage(store, damaged);
  if (!profile.canBeWritten) tellWhetherKept(store, false);
  if (policy.state === 'damaged') store.apply({ type: 'noticed', notice: { notice: 'policy-damaged' } });
  oldVersion.look();
  const hasSamples = !policy.off.includes('samples');
  source.show(hasSamples ? options.sample : null);
  if (hasSamples && options.sampleIfNoReader) sampleWithoutReader(store, source);
  if (policy.forgets)
    forgetLeftCards({
      store,
      after: clock.after,
      isBusy: () => source.gate.isBusy,
      forget: () => {
        memory.counts.clear();
        // Drops the page with all that was typed and opened in it. It starts anew, at Home.
        if (!window.isDestroyed()) window.webContents.reload();
      },
    });

  powerMonitor.on('resume', () => {
    source.session.gateway.refresh();
    lookAtClock();
  });
  app.on('second-instance', () => bringForward(window));
  app.on('window-all-closed', () => app.quit());
  const letGo = (): Promise<void> => {
    signing.stop();
    return source.close();
  };
  closeBeforeQuit(app, letGo, clock.after);
}
