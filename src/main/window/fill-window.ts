import type { BrowserWindow } from 'electron';

/**
 * Begins to load the page. It asks main for its state only after main has served its script, which comes later.
 *
 * Rejects where the page does not come, unless the window was closed meanwhile: that breaks off a page that is still on
 * its way, and nobody waits for it any more.
 */
export async function fillWindow(
  window: Pick<BrowserWindow, 'once' | 'loadURL'>,
  address: string,
): Promise<void> {
  let isClosed = false;
  window.once('close', () => (isClosed = true));
  await window.loadURL(address).catch((thrown: unknown) => {
    if (!isClosed) throw thrown;
  });
}
