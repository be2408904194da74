import { contextBridge, ipcRenderer } from 'electron';
import { channelOf, channels } from '../shared/ipc/channels.ts';

/** `changed` is listened to as `onChanged`. */
const listenerName = (event: string): string => `on${event.charAt(0).toUpperCase()}${event.slice(1)}`;

/** Says beside the input whether a person has just clicked or pressed a key, which a script of the page cannot feign. */
const callOf = (channel: string) => (input?: unknown) =>
  ipcRenderer.invoke(channel, input, navigator.userActivation.isActive);

const listenTo = (channel: string) => (listener: (payload: unknown) => void) => {
  const pass = (_event: unknown, payload: unknown): void => listener(payload);
  ipcRenderer.on(channel, pass);
  return () => void ipcRenderer.off(channel, pass);
};

const groupApi = (group: string, names: Readonly<Record<string, 'command' | 'event'>>) =>
  Object.fromEntries(
    Object.entries(names).map(([name, kind]) =>
      kind === 'command'
        ? [name, callOf(channelOf(group, name))]
        : [listenerName(name), listenTo(channelOf(group, name))],
    ),
  );

// The names come from the contract, so this has the shape of RendererApi; main checks every value that crosses.
const api = Object.fromEntries(
  Object.entries(channels).map(([group, names]) => [group, groupApi(group, names)]),
);

contextBridge.exposeInMainWorld('shomei', api);
