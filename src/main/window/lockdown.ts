import type { App, Session, WebContents } from 'electron';
import { refuseRequests } from './no-network.ts';

/**
 * Denies everything that a page could ask of the system. The window shows our own files and nothing else.
 * @param requestRefused gets the scheme of each refused request
 */
export function lockDown(app: App, session: Session, requestRefused: (scheme: string) => void): void {
  denyPermissions(session);
  refuseRequests(session, requestRefused);
  session.on('will-download', (event) => event.preventDefault());
  app.on('web-contents-created', (_event, contents) => confine(contents));
}

function denyPermissions(session: Session): void {
  session.setPermissionRequestHandler((_contents, _permission, answer) => answer(false));
  session.setPermissionCheckHandler(() => false);
  session.setDevicePermissionHandler(() => false);
}

function confine(contents: WebContents): void {
  // WebRTC asks neither the content policy nor the resolver, so a script could send datagrams anywhere.
  contents.setWebRTCIPHandlingPolicy('disable_non_proxied_udp');
  contents.setWindowOpenHandler(() => ({ action: 'deny' }));
  contents.on('will-navigate', (event) => event.preventDefault());
  contents.on('will-redirect', (event) => event.preventDefault());
  contents.on('will-attach-webview', (event) => event.preventDefault());
}
