import koffi, { type LibraryHandle } from 'koffi';

const INFINITE = 0xffffffff;
const MANUAL_RESET = 1;

/**
 * Waits for the event that Windows sets when its smart card service starts. A second event of our own, the last in the
 * list, ends the wait. Source: Windows SDK, SCardAccessStartedEvent, WaitForMultipleObjects.
 */
export function createStartedEvent(winscard: LibraryHandle): (signal: AbortSignal) => Promise<void> {
  const kernel = koffi.load('kernel32.dll');
  const stdcall = '__stdcall';
  const accessStartedEvent = winscard.func(stdcall, 'SCardAccessStartedEvent', 'intptr', []);
  const releaseStartedEvent = winscard.func(stdcall, 'SCardReleaseStartedEvent', 'void', []);
  const createEvent = kernel.func(stdcall, 'CreateEventW', 'intptr', ['void *', 'int', 'int', 'void *']);
  const setEvent = kernel.func(stdcall, 'SetEvent', 'int', ['intptr']);
  const closeHandle = kernel.func(stdcall, 'CloseHandle', 'int', ['intptr']);
  const waitForObjects = kernel.func(stdcall, 'WaitForMultipleObjects', 'uint32', [
    'uint32',
    koffi.pointer('intptr'),
    'int',
    'uint32',
  ]);

  return (signal) =>
    new Promise((resolve) => {
      const ended = createEvent(null, MANUAL_RESET, 0, null);
      const end = (): void => void setEvent(ended);
      signal.addEventListener('abort', end);
      if (signal.aborted) end();
      const events = [accessStartedEvent(), ended];
      waitForObjects.async(events.length, events, 0, INFINITE, () => {
        signal.removeEventListener('abort', end);
        releaseStartedEvent();
        closeHandle(ended);
        resolve();
      });
    });
}
