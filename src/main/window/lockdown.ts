import type { App, Session, WebContents } from 'electron';
import { appOrigin } from './app-protocol.ts';

/** Everything a page could ask of the system is denied; the window shows our own files and nothing else. */
export function lockDown(app: App, session: Session): void {
  denyPermissions(session);
  denyRequests(session);
  session.on('will-download', (event) => event.preventDefault());
  app.on('web-contents-created', (_event, contents) => confine(contents));
}

function denyPermissions(session: Session): void {
  session.setPermissionRequestHandler((_contents, _permission, answer) => answer(false));
  session.setPermissionCheckHandler(() => false);
  session.setDevicePermissionHandler(() => false);
}

/** No request leaves for anywhere but our own files (and the developer tools, where they are open). */
function denyRequests(session: Session): void {
  session.webRequest.onBeforeRequest(({ url }, answer) => {
    answer({ cancel: !(url.startsWith(`${appOrigin}/`) || url.startsWith('devtools://')) });
  });
}

function confine(contents: WebContents): void {
  contents.setWindowOpenHandler(() => ({ action: 'deny' }));
  contents.on('will-navigate', (event) => event.preventDefault());
  contents.on('will-redirect', (event) => event.preventDefault());
  contents.on('will-attach-webview', (event) => event.preventDefault());
}
