import { app, type BrowserWindow, Notification } from 'electron';
import { bringForward } from './bring-forward.ts';

/** From electron-builder.yml. Windows shows notifications only of programs it knows by such a name. */
const APP_ID = 'dev.shomei.app';

/** Milliseconds in which a notification service has shown one. Some say nothing if they have not. */
const LONGEST_WAIT = 5000;

/**
 * Shows a notification of the system. A click on it brings the window to the front.
 * @returns whether it was shown, as far as the system tells
 */
export function createNotifier(
  window: BrowserWindow,
): (text: { readonly title: string; readonly body: string }) => Promise<boolean> {
  app.setAppUserModelId(APP_ID);
  // Something has to hold it until it is closed, or its click is lost with it.
  const shown = new Set<Notification>();
  return (text) =>
    new Promise((resolve) => {
      if (!Notification.isSupported()) return resolve(false);
      const notification = new Notification(text);
      shown.add(notification);
      notification.on('click', () => bringForward(window));
      notification.on('close', () => shown.delete(notification));
      notification.on('show', () => resolve(true));
      notification.on('failed', () => resolve(false));
      notification.show();
      setTimeout(resolve, LONGEST_WAIT, false);
    });
}
