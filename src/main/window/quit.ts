import type { App } from 'electron';

/** Lets go of what is held before the program ends; a quit that comes meanwhile waits for it. */
export function closeBeforeQuit(app: App, close: () => Promise<void>): void {
  let isClosed = false;
  app.on('will-quit', (event) => {
    if (isClosed) return;
    event.preventDefault();
    void close().finally(() => {
      isClosed = true;
      // Not at once: a quit asked for while one is being called off is not heard.
      setImmediate(() => app.quit());
    });
  });
}
