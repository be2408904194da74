import { existsSync, type FSWatcher, watch } from 'node:fs';
import { basename, dirname } from 'node:path';
import { pause } from './waiting.ts';

/** Where pcscd listens. The library reads the same variable. */
const socketPath = (): string => process.env['PCSCLITE_CSOCK_NAME'] ?? '/run/pcscd/pcscd.comm';

/** Milliseconds to the next look if the directory cannot be watched. */
const UNWATCHED_WAIT = 5_000;

/**
 * Resolves when something happens to pcscd's socket: it is made, or opened to all, which is the daemon's last step
 * before it takes calls. While its directory does not exist, the sign is that the directory appears.
 */
export async function socketStirs(signal: AbortSignal): Promise<void> {
  const socket = socketPath();
  const directory = dirname(socket);
  const stirred = existsSync(directory)
    ? entryChanges(directory, undefined, signal)
    : entryChanges(dirname(directory), basename(directory), signal);
  await (stirred ?? pause(UNWATCHED_WAIT, signal));
}

/** @returns undefined if the directory cannot be watched */
function entryChanges(
  directory: string,
  name: string | undefined,
  signal: AbortSignal,
): Promise<void> | undefined {
  let watcher: FSWatcher;
  try {
    watcher = watch(directory);
  } catch {
    return undefined;
  }
  return new Promise((resolve) => {
    const end = (): void => {
      watcher.close();
      signal.removeEventListener('abort', end);
      resolve();
    };
    watcher.on('change', (_event, changed) => {
      if (name === undefined || changed === name) end();
    });
    watcher.on('error', end);
    signal.addEventListener('abort', end);
    if (signal.aborted) end();
  });
}
