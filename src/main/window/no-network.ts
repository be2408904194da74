import type { CommandLine, Session } from 'electron';
import { viewerOrigin } from '../../shared/viewer/viewer-protocol.ts';
import { appOrigin, questionOrigin } from './app-protocol.ts';

/**
 * Closes Chromium's own ways to the network. The first switch is the basis of all: no name and no address resolves,
 * whoever asks, so no connection can begin, not even one of a later Chromium. Only switches that Electron's Chromium
 * knows are here; those of Chrome's own services (updates, sync, metrics) do nothing in it.
 */
const SWITCHES: readonly (readonly [name: string, value?: string])[] = [
  ['host-resolver-rules', 'MAP * ~NOTFOUND'],
  // No proxy is asked for from WPAD, the desktop's settings or the environment.
  ['no-proxy-server'],
  ['disable-quic'],
  // The second opens sockets for multicast DNS as soon as a script creates an RTCPeerConnection.
  ['disable-features', 'DnsOverHttps,WebRtcHideLocalIpsWithMdns'],
];

/** Must be called before the app is ready. What the program's own command line says of these does not count. */
export function switchNetworkOff(commandLine: Pick<CommandLine, 'appendSwitch'>): void {
  for (const [name, value] of SWITCHES) commandLine.appendSwitch(name, value);
}

/**
 * Refuses every request for anything but our own files (and the developer tools, if they are open).
 * @param refused gets the scheme of each, e.g. `https:`, and nothing else of it
 */
export function refuseRequests(session: Session, refused: (scheme: string) => void): void {
  // The checker would fetch a dictionary for each of its languages, whether a field asks for it or not. While it is
  // being switched off it asks for the first.
  session.setSpellCheckerLanguages([]);
  session.setSpellCheckerEnabled(false);
  session.webRequest.onBeforeRequest(({ url }, answer) => {
    const isOurs = OURS.some((beginning) => url.startsWith(beginning));
    if (!isOurs) refused(schemeOf(url));
    answer({ cancel: !isOurs });
  });
}

const OURS = [`${appOrigin}/`, `${questionOrigin}/`, `${viewerOrigin}/`, 'devtools://'];

const schemeOf = (url: string): string => url.slice(0, url.indexOf(':') + 1);
