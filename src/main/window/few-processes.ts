import type { App } from 'electron';

/**
 * Starts less of Chromium on Linux, where it was measured (docs/adr/0010). Must be called before the app is ready.
 *
 * The window shows text and still pictures, so it is drawn without the graphics card: that saves the wait for its driver
 * at the start, and the faults of drivers leave no window blank. There is no network, so what would serve one needs no
 * process of its own.
 */
export function startFewProcesses(
  app: Pick<App, 'disableHardwareAcceleration' | 'commandLine'>,
  platform: NodeJS.Platform,
): void {
  if (platform !== 'linux') return;
  app.disableHardwareAcceleration();
  app.commandLine.appendSwitch('enable-features', 'NetworkServiceInProcess2');
}
