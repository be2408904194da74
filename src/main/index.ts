import { join } from 'node:path';
import { app, session } from 'electron';
import { type Language, languageFor, languages } from '../shared/model/language.ts';
import { widenThreadPool } from './pcsc/thread-pool.ts';
import { systemClock } from './platform/clock.ts';
import { Diagnostics } from './platform/diagnostics.ts';
import { type FoundJson, readJson, writeJson } from './platform/json-file.ts';
import { LogFile } from './platform/log-file.ts';
import { canWriteIn, deleteTemporaryFolder, temporaryFolder } from './platform/profile.ts';
import { appUrl, declareAppScheme, serveApp } from './window/app-protocol.ts';
import { commandOf, runCommandLine } from './window/command-line.ts';
import { surviveCrashes } from './window/crashes.ts';
import { hasDevTools, refusedSwitch } from './window/debugging.ts';
import { startFewProcesses } from './window/few-processes.ts';
import { fillWindow } from './window/fill-window.ts';
import { lockDown } from './window/lockdown.ts';
import { createMainWindow } from './window/main-window.ts';
import { setMenu } from './window/menu.ts';
import { switchNetworkOff } from './window/no-network.ts';
import { windowPlaceFrom } from './window/window-place.ts';

widenThreadPool();

/** Keeps settings in another folder than the user's profile. */
const given = app.commandLine.getSwitchValue('profile');
if (given !== '') app.setPath('userData', given);

const folder = app.getPath('userData');
const profile = { folder, canBeWritten: canWriteIn(folder, given === '' ? 'default' : 'given') };
if (!profile.canBeWritten) useTemporaryFolder();

// The process that reads this output may be gone. That is no reason to end.
for (const stream of [process.stdout, process.stderr]) stream.on('error', () => undefined);

/** Chromium does not start where it cannot write. The card can still be read; nothing is stored. */
function useTemporaryFolder(): void {
  const passing = temporaryFolder();
  app.setPath('userData', passing);
  app.on('quit', () => deleteTemporaryFolder(passing));
  // Chromium opens its session storage while it ends, if it has not before, and so makes a deleted folder again.
  app.on('web-contents-created', (_event, page) =>
    page.once('did-finish-load', () => page.session.flushStorageData()),
  );
}

/**
 * The window comes first. Once its page is requested, Chromium is busy starting a process for it, and the rest of the
 * program is put together in that time. Any earlier, and that process would have to wait for us.
 */
async function start(): Promise<void> {
  const log = new LogFile({ folder: join(profile.folder, 'logs'), now: systemClock.now });
  const diagnostics = new Diagnostics(log);
  const onGivenUp = surviveCrashes(app, diagnostics);
  lockDown(app, session.defaultSession, diagnostics.requestRefused);
  const pageIsOnItsWay = serveApp(
    __dirname,
    probableLanguage(readJson(join(profile.folder, 'settings.json'))),
  );
  const placeFile = join(profile.folder, 'window.json');
  const found = readJson(placeFile);
  const window = createMainWindow({
    preload: join(__dirname, 'preload.cjs'),
    devTools: hasDevTools(app),
    lastPlace: found.state === 'read' ? windowPlaceFrom(found.value) : undefined,
    rememberPlace: (place) => void writeJson(placeFile, place),
  });
  onGivenUp(window.webContents, (incident) => void quitWithWords(incident));
  fillWindow(window, appUrl).catch((thrown: unknown) => {
    const incident = diagnostics.mistake('loading the page', thrown);
    if (!window.isDestroyed() && !window.isVisible()) void endWithWords(incident);
  });
  await pageIsOnItsWay;
  const { runSession } = await import('./run-session.ts');
  await runSession(window, diagnostics, profile);
}

/**
 * The language that the window will most likely speak, before settings and policy are read in earnest. The page requests
 * its texts early by it.
 */
function probableLanguage(settings: FoundJson): Language {
  const value = settings.state === 'read' ? settings.value : undefined;
  const chosen: unknown = typeof value === 'object' && value !== null && Reflect.get(value, 'language');
  return languages.find((each) => each === chosen) ?? languageFor(app.getPreferredSystemLanguages());
}

/** There is no page yet that could say it. */
async function endWithWords(incident: string): Promise<void> {
  await sayInternal(incident);
  app.exit(1);
}

/** There is no page any more that could say it. The card is let go of as at every other end. */
async function quitWithWords(incident: string): Promise<void> {
  await sayInternal(incident);
  app.quit();
}

async function sayInternal(incident: string): Promise<void> {
  const { sayLastWord } = await import('./window/last-word.ts');
  await sayLastWord({ code: 'internal', incident });
}

const refused = refusedSwitch(app);
const command = commandOf(app, process.argv);
if (refused !== undefined) {
  process.stderr.write(`shomei: does not start with --${refused}\n`);
  app.exit(1);
} else if (command) {
  runCommandLine(app, __dirname, command);
} else if (app.requestSingleInstanceLock()) {
  switchNetworkOff(app.commandLine);
  startFewProcesses(app, process.platform);
  declareAppScheme();
  setMenu(process.platform);
  void app.whenReady().then(start);
} else {
  process.stderr.write('shomei: is open already; its window comes to the front\n');
  app.quit();
}
