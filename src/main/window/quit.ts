import type { App } from 'electron';

/** Releases what is held before the program ends. A second quit in the meantime waits for it. */
export function closeBeforeQuit(app: App, close: () => Promise<void>): void {
  let isClosed = false;
  app.on('will-quit', (event) => {
    if (isClosed) return;
    event.preventDefault();
    void close().finally(() => {
      isClosed = true;
      // Not at once, because Electron ignores a quit while another one is being cancelled.
      setImmediate(() => app.quit());
    });
  });
}
