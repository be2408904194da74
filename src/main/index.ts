import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { app, ipcMain, powerMonitor, session } from 'electron';
import { toInstant } from '../shared/domain/tokyo-calendar.ts';
import { channelOf } from '../shared/ipc/channels.ts';
import type { SampleId } from '../shared/model/sample.ts';
import { createHandlers } from './ipc/handlers.ts';
import { registerHandlers } from './ipc/register-handlers.ts';
import { isTrustedSender } from './ipc/trusted-sender.ts';
import { readOptions } from './options.ts';
import { createPcscGateway } from './pcsc/pcsc-gateway.ts';
import { clockStartingAt, systemClock } from './platform/clock.ts';
import { reportIncident } from './platform/incident.ts';
import { settingsFile } from './platform/settings.ts';
import { createSampleGateway } from './sample/sample-gateway.ts';
import { CardMemory } from './state/card-memory.ts';
import { initialSession } from './state/session-reducer.ts';
import { SessionStore } from './state/session-store.ts';
import { CardSource } from './usecases/card-source.ts';
import { passTime } from './usecases/pass-time.ts';
import { sampleWithoutReader } from './usecases/sample-without-reader.ts';
import { declareAppScheme, serveApp } from './window/app-protocol.ts';
import { createDesktop } from './window/desktop.ts';
import { lockDown } from './window/lockdown.ts';
import { applyTheme, createMainWindow, fillWindow } from './window/main-window.ts';
import { setMenu } from './window/menu.ts';
import { closeBeforeQuit } from './window/quit.ts';

const options = readOptions(process.argv.slice(1));
if (options.profile !== undefined) app.setPath('userData', options.profile);
const clock = options.today ? clockStartingAt(options.today) : systemClock;
const language = app.getPreferredSystemLanguages().some((tag) => tag.startsWith('ja')) ? 'ja' : 'en';

function start(): void {
  const settings = settingsFile(join(app.getPath('userData'), 'settings.json'), {
    language,
    theme: 'system',
    textScale: 100,
  });
  const store = new SessionStore(initialSession(toInstant(clock.now()), settings.load()));
  applyTheme(store.snapshot().settings.theme);
  lockDown(app, session.defaultSession);
  const pageIsBusy = serveApp(join(__dirname, 'renderer'));
  const window = createMainWindow(join(__dirname, 'preload.cjs'));
  void fillWindow(window);

  const openSample = (sample: SampleId) => createSampleGateway(sample, clock);
  const source = new CardSource({
    store,
    memory: new CardMemory(),
    drawId: randomUUID,
    openReaders: createPcscGateway,
    openSample,
  });
  const tick = passTime(store, clock);
  const handlers = createHandlers({
    store,
    source,
    settings,
    desktop: createDesktop(window),
    now: clock.now,
  });
  registerHandlers(handlers, {
    ipcMain,
    isTrusted: (event) => isTrustedSender(event, window.webContents),
    report: reportIncident,
  });
  store.subscribe((snapshot) => {
    applyTheme(snapshot.settings.theme);
    if (!window.isDestroyed()) window.webContents.send(channelOf('app', 'changed'), snapshot);
  });
  // While the page is busy with its own script, main has the time to look at the readers.
  void pageIsBusy.then(() => {
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

if (app.requestSingleInstanceLock()) {
  declareAppScheme();
  setMenu(process.platform);
  void app.whenReady().then(start);
} else {
  app.quit();
}
