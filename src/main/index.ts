import { join } from 'node:path';
import { app, session } from 'electron';
import { widenThreadPool } from './pcsc/thread-pool.ts';
import { systemClock } from './platform/clock.ts';
import { Diagnostics } from './platform/diagnostics.ts';
import { readJson, writeJson } from './platform/json-file.ts';
import { LogFile } from './platform/log-file.ts';
import { declareAppScheme, serveApp } from './window/app-protocol.ts';
import { surviveCrashes } from './window/crashes.ts';
import { hasDevTools, refusedSwitch } from './window/debugging.ts';
import { lockDown } from './window/lockdown.ts';
import { createMainWindow, fillWindow } from './window/main-window.ts';
import { setMenu } from './window/menu.ts';
import { switchNetworkOff } from './window/no-network.ts';
import { windowPlaceFrom } from './window/window-place.ts';

widenThreadPool();

/** Keeps settings in another folder than the user's profile. */
const profile = app.commandLine.getSwitchValue('profile');
if (profile !== '') app.setPath('userData', profile);

/**
 * The window first. Once its page is on the way, Chromium is busy with a process to show it in, and the rest of the
 * program is put together in that time; any earlier, and that process would have to wait for us.
 */
async function start(): Promise<void> {
  const log = new LogFile({ folder: join(app.getPath('userData'), 'logs'), now: systemClock.now });
  const diagnostics = new Diagnostics(log);
  surviveCrashes(app, diagnostics);
  lockDown(app, session.defaultSession, diagnostics.requestRefused);
  const pageIsOnItsWay = serveApp(__dirname);
  const placeFile = join(app.getPath('userData'), 'window.json');
  const found = readJson(placeFile);
  const window = createMainWindow({
    preload: join(__dirname, 'preload.cjs'),
    devTools: hasDevTools(app),
    lastPlace: found.state === 'read' ? windowPlaceFrom(found.value) : undefined,
    rememberPlace: (place) => void writeJson(placeFile, place),
  });
  void fillWindow(window);
  await pageIsOnItsWay;
  const { runSession } = await import('./run-session.ts');
  runSession(window, diagnostics);
}

const refused = refusedSwitch(app);
if (refused !== undefined) {
  process.stderr.write(`shomei: does not start with --${refused}\n`);
  app.exit(1);
} else if (app.requestSingleInstanceLock()) {
  switchNetworkOff(app.commandLine);
  declareAppScheme();
  setMenu(process.platform);
  void app.whenReady().then(start);
} else {
  app.quit();
}
