import { contextBridge, ipcRenderer, webUtils } from 'electron';
import { channelOf, channels } from '../shared/ipc/channels.ts';

/** An event `changed` has the listener function `onChanged`. */
const listenerName = (event: string): string => `on${event.charAt(0).toUpperCase()}${event.slice(1)}`;

/**
 * Tells beside the input whether a person has just clicked or pressed a key. A script of the page cannot fake that.
 */
const callOf = (channel: string) => (input?: unknown) =>
  ipcRenderer.invoke(channel, input, navigator.userActivation.isActive);

/** Gives a file by its path. Only a file that was chosen or dropped has one. */
const callWithFile = (channel: string) => (file?: unknown) =>
  ipcRenderer.invoke(channel, { path: pathOf(file) }, navigator.userActivation.isActive);

/**
 * Empty for anything that is no file on the disk; main refuses that. Before Electron 29 the file itself had its path.
 */
function pathOf(file: unknown): string {
  if (!(file instanceof File)) return '';
  const path: unknown = webUtils ? webUtils.getPathForFile(file) : Reflect.get(file, 'path');
  return typeof path === 'string' ? path : '';
}

const listenTo = (channel: string) => (listener: (payload: unknown) => void) => {
  const pass = (_event: unknown, payload: unknown): void => listener(payload);
  ipcRenderer.on(channel, pass);
  return () => void ipcRenderer.off(channel, pass);
};

const groupApi = (group: string, names: Readonly<Record<string, 'command' | 'file' | 'event'>>) =>
  Object.fromEntries(
    Object.entries(names).map(([name, kind]) => {
      const channel = channelOf(group, name);
      if (kind === 'event') return [listenerName(name), listenTo(channel)];
      return [name, kind === 'file' ? callWithFile(channel) : callOf(channel)];
    }),
  );

// The names come from the contract, so this has the shape of RendererApi. Main checks every value that crosses.
const api = Object.fromEntries(
  Object.entries(channels).map(([group, names]) => [group, groupApi(group, names)]),
);

contextBridge.exposeInMainWorld('shomei', api);
