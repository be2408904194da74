import type { App } from 'electron';

/** Lets go of what is held before the program ends; a quit that comes meanwhile waits for it. */
export function closeBeforeQuit(app: App, close: () => Promise<void>): void {
  let isClosed = false;
  app.on('will-quit', (event) => {
    if (isClosed) return;
    event.preventDefault();
    void close().finally(() => {
      isClosed = true;
      app.quit();
    });
  });
}
