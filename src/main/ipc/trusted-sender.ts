import type { IpcMainInvokeEvent, WebContents } from 'electron';
import { appOrigin } from '../window/app-protocol.ts';

/** Whether a call comes from the main frame of our own window, showing our own page. */
export function isTrustedSender(
  event: Pick<IpcMainInvokeEvent, 'sender' | 'senderFrame'>,
  window: WebContents,
): boolean {
  const frame = event.senderFrame;
  return (
    event.sender === window &&
    frame !== null &&
    frame === window.mainFrame &&
    frame.url.startsWith(`${appOrigin}/`)
  );
}
