import type { App, BrowserWindow, PowerMonitor } from 'electron';

/**
 * Milliseconds to wait for a card or a person at a reader's keys. A call to the card ends sooner by its own limit, but
 * PC/SC cannot cancel an entry on a reader's keys.
 */
const LONGEST = 100_000;
/** Milliseconds that the outcome stays on the screen if the system, not the user, ends the program. */
const TOLD = 5_000;

export type EndingParts = {
  readonly app: App;
  readonly window: BrowserWindow;
  readonly powerMonitor: PowerMonitor;
  readonly after: (milliseconds: number, call: () => void) => void;
  /** The part of the program that has the card. */
  readonly work: {
    /** Whether a PIN is on its way to the card. */
    isBusy(): boolean;
    /** Takes no further step of the current work. The command that was sent is finished and the card released. */
    interrupt(): void;
    /** The same, and takes nothing new. Resolves when the card has lost its power. */
    end(): Promise<void>;
    /** Lets the page say that it is busy ending. */
    tellEnding(): void;
    /** Whether the user has to be told something before the window goes. */
    hasNews(): boolean;
  };
};

/**
 * Whatever ends the program, a PIN on its way to the card is finished first: nothing new is taken, the command that
 * was sent is finished, the card loses its power. The window stays for that long, and until the user has read the
 * outcome of a change.
 * @returns ends the program, for the page's own button
 */
export function endWell({ app, window, powerMonitor, after, work }: EndingParts): () => void {
  let stage: 'open' | 'ending' | 'over' = 'open';

  const finish = (): void => {
    stage = 'over';
    if (window.isDestroyed()) app.quit();
    else window.destroy();
  };
  const begin = async (by: 'user' | 'system'): Promise<void> => {
    stage = 'ending';
    work.tellEnding();
    await Promise.race([work.end(), new Promise<void>((go) => after(LONGEST, go))]);
    stage = 'over';
    const canTell = !window.isDestroyed() && !window.webContents.isCrashed() && work.hasNews();
    if (!canTell) finish();
    else if (by === 'system') after(TOLD, finish);
  };
  /** Delays what would end the program as long as something has to be finished. */
  const holdUp = (event: { preventDefault(): void }, by: 'user' | 'system'): void => {
    if (stage === 'over' || (stage === 'open' && !work.isBusy())) return;
    event.preventDefault();
    if (stage === 'open') void begin(by);
  };

  window.on('close', (event) => holdUp(event, 'user'));
  window.on('query-session-end', (event) => holdUp(event, 'system'));
  powerMonitor.on('shutdown', (event?: { preventDefault(): void }) => event && holdUp(event, 'system'));
  powerMonitor.on('suspend', () => work.interrupt());
  window.webContents.on('render-process-gone', () => work.interrupt());
  // Not Chromium's own handlers: they take one signal and let the second end the process.
  for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP'] as const)
    process.on(signal, () => {
      if (stage === 'open' && work.isBusy()) void begin('system');
      else if (stage !== 'ending') app.quit();
    });
  return finish;
}
