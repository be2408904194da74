import { join } from 'node:path';
import { app, type BrowserWindow, ipcMain, powerMonitor } from 'electron';
import { channelOf } from '../shared/ipc/channels.ts';
import { type CardParts, cardParts } from './card-parts.ts';
import { documentChecker } from './document/check/document-checker.ts';
import { elsewhere, type FileParts, fileParts } from './file-parts.ts';
import { createHandlers } from './ipc/handlers.ts';
import { registerHandlers } from './ipc/register-handlers.ts';
import { isTrustedSender } from './ipc/trusted-sender.ts';
import { underPolicy } from './ipc/under-policy.ts';
import { type KeptParts, keptParts } from './kept-parts.ts';
import { readAbout } from './platform/about.ts';
import type { Diagnostics } from './platform/diagnostics.ts';
import { replaceFile } from './platform/replace-file.ts';
import { type Profile, type SessionCore, sessionCore } from './session-core.ts';
import { tellDamage, tellWhetherKept } from './usecases/damaged-files.ts';
import { forgetLeftCards } from './usecases/forget-left-cards.ts';
import { passTime } from './usecases/pass-time.ts';
import { sampleWithoutReader } from './usecases/sample-without-reader.ts';
import { bringForward } from './window/bring-forward.ts';
import { createDesktop } from './window/desktop.ts';
import { endWell } from './window/ending.ts';
import { applyTheme } from './window/main-window.ts';
import { closeBeforeQuit } from './window/quit.ts';

type Parts = SessionCore & CardParts & KeptParts & FileParts;

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
  const core = await sessionCore(window, diagnostics, profile);
  const { store, clock } = core;
  applyTheme(window, store.snapshot().settings.theme);
  logStart(core);
  const cards = cardParts(core);
  const parts: Parts = { ...core, ...cards, ...keptParts(core), ...fileParts(core, cards.source) };
  const end = endingOf(parts);
  const lookAtClock = passTime(store, clock);
  registerHandlers(underPolicy(handlersOf(parts, end), core.policy), {
    ipcMain,
    isTrusted: (event) => isTrustedSender(event, window.webContents),
    isMeant: (deed) => cards.guard.isMeant(deed),
    report: diagnostics.incident,
    asked: lookAtClock,
  });
  followStore(core);
  showFirst(parts);
  followSystem(parts, lookAtClock);
}

function logStart({ diagnostics, store }: SessionCore): void {
  diagnostics.log.turn(store.snapshot().settings.log);
  diagnostics.write({
    type: 'started',
    version: app.getVersion(),
    electron: process.versions.electron ?? '',
    system: `${process.platform}-${process.arch}`,
  });
}

const endingOf = ({ window, clock, source, signing, store }: Parts): (() => void) =>
  endWell({
    app,
    window,
    powerMonitor,
    after: clock.after,
    work: {
      isBusy: () => source.gate.isBusy,
      interrupt: () => {
        // Files that are still being read would have the password sent afterwards.
        void signing.stop();
        source.gate.interrupt();
      },
      end: () => source.gate.end(),
      tellEnding: () => store.apply({ type: 'ending' }),
      hasNews: () => store.snapshot().lastChange !== null,
    },
  });

const handlersOf = (parts: Parts, end: () => void): ReturnType<typeof createHandlers> =>
  createHandlers({
    store: parts.store,
    source: parts.source,
    notes: parts.notes,
    end,
    settings: parts.settings,
    reminders: parts.reminders,
    damaged: parts.damaged,
    files: parts.files,
    signing: parts.signing,
    checkDocument: documentChecker(join(__dirname, 'checking-worker.cjs')),
    desktop: createDesktop(parts.window, replaceFile, parts.copied),
    elsewhere: elsewhere(),
    doctor: parts.doctor,
    tellDoctorProgress: (progress) => {
      if (!parts.window.isDestroyed())
        parts.window.webContents.send(channelOf('doctor', 'progress'), progress);
    },
    diagnostics: parts.diagnostics,
    now: parts.clock.now,
    readAbout: () => readAbout(join(__dirname, 'notices.json'), app.getVersion(), process.versions),
    oldVersion: parts.oldVersion,
  });

/** The page, its colours and the log follow the session. */
function followStore({ window, diagnostics, store }: SessionCore): void {
  store.subscribe((snapshot) => {
    diagnostics.log.turn(snapshot.settings.log);
    if (window.isDestroyed()) return;
    applyTheme(window, snapshot.settings.theme);
    window.webContents.send(channelOf('app', 'changed'), snapshot);
  });
}

/** What the session begins with: notices, reminders, and the readers or a sample. */
function showFirst(parts: Parts): void {
  const { store, source, reminders, damaged, oldVersion, policy, profile, options } = parts;
  reminders.watch();
  void tellDamage(store, damaged);
  if (!profile.canBeWritten) tellWhetherKept(store, false);
  if (policy.state === 'damaged') store.apply({ type: 'noticed', notice: { notice: 'policy-damaged' } });
  oldVersion.look();
  const hasSamples = !policy.off.includes('samples');
  source.show(hasSamples ? options.sample : null);
  if (hasSamples && options.sampleIfNoReader) sampleWithoutReader(store, source);
  if (policy.forgets) forgetWhenLeft(parts);
}

function forgetWhenLeft({ window, store, clock, source, memory, copied }: Parts): void {
  forgetLeftCards({
    store,
    after: clock.after,
    isBusy: () => source.gate.isBusy,
    forget: () => {
      memory.forgetLeft();
      void copied.forget();
      // Drops the page with all that was typed and opened in it. It starts anew, at Home.
      if (!window.isDestroyed()) window.webContents.reload();
    },
  });
}

/** What the system tells: wake-up, a second start, the window's focus, and the end. */
function followSystem({ window, clock, source, signing }: Parts, lookAtClock: () => void): void {
  window.on('focus', lookAtClock);
  powerMonitor.on('resume', () => {
    source.session.gateway.refresh();
    lookAtClock();
  });
  app.on('second-instance', () => bringForward(window));
  app.on('window-all-closed', () => app.quit());
  const letGo = async (): Promise<void> => {
    await Promise.all([signing.stop(), source.close()]);
  };
  closeBeforeQuit(app, letGo, clock.after);
}
