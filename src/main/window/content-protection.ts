import type { BrowserWindow, WebContents } from 'electron';
import { onPress } from './presses.ts';

type Protected = Pick<BrowserWindow, 'setContentProtection' | 'isDestroyed'> & {
  readonly webContents: WebContents;
};

/**
 * Keeps the window out of screenshots and recordings while the page says that it shows a PIN. The page's word is
 * enough to begin that. Ending it takes a press that main has seen since then. Without one, as when the card is taken
 * out while somebody types, it lasts until the next press. A script of the page alone cannot lift it.
 */
export function contentProtection(window: Protected): (on: boolean) => void {
  let state: 'off' | 'on' | 'pressed' | 'ending' = 'off';
  const lift = (): void => {
    state = 'off';
    if (!window.isDestroyed()) window.setContentProtection(false);
  };
  onPress(window.webContents, () => {
    if (state === 'ending') lift();
    else if (state === 'on') state = 'pressed';
  });
  return (on) => {
    if (on) {
      if (state === 'off') window.setContentProtection(true);
      state = 'on';
    } else if (state === 'pressed') lift();
    else if (state === 'on') state = 'ending';
  };
}
