import { app, type BrowserWindow, Notification } from 'electron';

/** Of electron-builder.yml; Windows shows notifications only of programs it knows by such a name. */
const APP_ID = 'dev.shomei.app';

/** Shows a notification of the system; a click on it brings the window to the front. */
export function createNotifier(
  window: BrowserWindow,
): (text: { readonly title: string; readonly body: string }) => void {
  app.setAppUserModelId(APP_ID);
  // Until it is closed somebody has to hold it, or its click is lost with it.
  const shown = new Set<Notification>();
  return (text) => {
    const notification = new Notification(text);
    shown.add(notification);
    notification.on('click', () => window.show());
    notification.on('close', () => shown.delete(notification));
    notification.show();
  };
}
