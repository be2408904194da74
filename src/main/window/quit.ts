import type { App } from 'electron';

/** Milliseconds that this may take, whatever hangs in it. The process then ends within five seconds of a closed window. */
const LONGEST = 4_000;

/**
 * Releases what is held before the program ends. A second quit in the meantime waits for it, and none waits for longer
 * than the limit.
 * @param after calls once after so many milliseconds
 */
export function closeBeforeQuit(
  app: Pick<App, 'on' | 'quit'>,
  close: () => Promise<void>,
  after: (milliseconds: number, call: () => void) => void,
): void {
  let stage: 'open' | 'closing' | 'closed' = 'open';
  app.on('will-quit', (event) => {
    if (stage === 'closed') return;
    event.preventDefault();
    if (stage === 'closing') return;
    stage = 'closing';
    void Promise.race([close(), new Promise<void>((go) => after(LONGEST, go))])
      .catch(() => undefined)
      .then(() => {
        stage = 'closed';
        // Not at once, because Electron ignores a quit while another one is being cancelled.
        setImmediate(() => app.quit());
      });
  });
}
