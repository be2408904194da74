import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { app, type BrowserWindow, ipcMain, powerMonitor, session } from 'electron';
import { toInstant } from '../shared/domain/tokyo-calendar.ts';
import { channelOf } from '../shared/ipc/channels.ts';
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
import { SessionStore } from './state/session-store.ts';
import { CardSource } from './usecases/card-source.ts';
import { passTime } from './usecases/pass-time.ts';
import { sampleWithoutReader } from './usecases/sample-without-reader.ts';
import { declareAppScheme, serveApp } from './window/app-protocol.ts';
import { createDesktop } from './window/desktop.ts';
import { lockDown } from './window/lockdown.ts';
import { applyTheme, openMainWindow } from './window/main-window.ts';
import { setMenu } from './window/menu.ts';

const options = readOptions(process.argv.slice(1));
if (options.profile !== undefined) app.setPath('userData', options.profile);
const clock = options.today ? clockStartingAt(options.today) : systemClock;
const language = app.getPreferredSystemLanguages().some((tag) => tag.startsWith('ja')) ? 'ja' : 'en';

function start(): void {
  const settings = settingsFile(join(app.getPath('userData'), 'settings.json'), { language, theme: 'system', textScale: 100 });
  const store = new SessionStore({
    asOf: toInstant(clock.now()),
    service: { state: 'starting' },
    readers: [],
    chosenReader: null,
    sample: null,
    settings: settings.load(),
  });
  const openSample = (sample: Parameters<typeof createSampleGateway>[0]) => createSampleGateway(sample, clock);
  const source = new CardSource({ store, memory: new CardMemory(), drawId: randomUUID, openReaders: createPcscGateway, openSample }, options.sample);
  if (options.sampleIfNoReader) sampleWithoutReader(store, source);
  const tick = passTime(store, clock);

  let window: BrowserWindow | undefined;
  const desktop = createDesktop(() => window);
  const isTrusted = (event: Electron.IpcMainInvokeEvent) => isTrustedSender(event, window?.webContents);
  registerHandlers(createHandlers({ store, source, settings, desktop, now: clock.now }), { ipcMain, isTrusted, report: reportIncident });
  store.subscribe((snapshot) => {
    applyTheme(snapshot.settings.theme);
    if (window && !window.isDestroyed()) window.webContents.send(channelOf('app', 'changed'), snapshot);
  });
  applyTheme(store.snapshot().settings.theme);

  powerMonitor.on('resume', () => {
    source.session.gateway.refresh();
    tick();
  });
  serveApp(join(__dirname, 'renderer'));
  lockDown(app, session.defaultSession);
  window = openMainWindow(join(__dirname, 'preload.cjs'), undefined);
  app.on('second-instance', () => window?.focus());
  app.on('window-all-closed', () => app.quit());
  app.on('will-quit', () => source.close());
}

if (app.requestSingleInstanceLock()) {
  declareAppScheme();
  setMenu(process.platform);
  void app.whenReady().then(start);
} else {
  app.quit();
}
