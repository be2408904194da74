import { existsSync, readdirSync } from 'node:fs';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

const MEBIBYTE = 1024 * 1024;

/** Heap in MiB once all garbage is gone. */
export function heapInUse(): number {
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc') as () => void;
  collect();
  collect();
  return process.memoryUsage().heapUsed / MEBIBYTE;
}

/** What the process holds of the system: timers, sockets and the like, open files and threads. */
export function handlesInUse(): {
  readonly resources: number;
  readonly files: number;
  readonly threads: number;
} {
  return {
    resources: process.getActiveResourcesInfo().length,
    files: entriesOf('/proc/self/fd'),
    threads: entriesOf('/proc/self/task'),
  };
}

const entriesOf = (folder: string): number => (existsSync(folder) ? readdirSync(folder).length : 0);
