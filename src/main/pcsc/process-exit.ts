import koffi from 'koffi';

let blocked = 0;
let isGuarded = false;

/**
 * Counts calls on libuv's threads that another program may block without end. An exiting process waits for those
 * threads (libuv joins its pool; seen in Node 20 and in Electron), so the window would close and the process stay. If
 * any call is still running at the exit, the process leaves at once instead, with its exit code.
 */
export function guardExit<T>(call: Promise<T>): Promise<T> {
  if (!isGuarded) {
    isGuarded = true;
    process.on('exit', (code) => {
      if (blocked > 0) leaveAtOnce(code);
    });
  }
  blocked += 1;
  return call.finally(() => {
    blocked -= 1;
  });
}

/** Ends the process without waiting for its threads: POSIX `_exit`, Windows `TerminateProcess`. */
function leaveAtOnce(code: number): void {
  if (process.platform !== 'win32') return koffi.load(null).func('void _exit(int)')(code);
  const kernel = koffi.load('kernel32.dll');
  const currentProcess = kernel.func('__stdcall', 'GetCurrentProcess', 'intptr', [])();
  kernel.func('__stdcall', 'TerminateProcess', 'int', ['intptr', 'uint32'])(currentProcess, code);
}
