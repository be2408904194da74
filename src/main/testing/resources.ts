import { existsSync, readdirSync } from 'node:fs';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { expect, vi } from 'vitest';

const MEBIBYTE = 1024 * 1024;

/** Heap in MiB once all garbage is gone. */
export function heapInUse(): number {
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc') as () => void;
  collect();
  collect();
  return process.memoryUsage().heapUsed / MEBIBYTE;
}

type Handles = { readonly resources: number; readonly files: number; readonly threads: number };

/** What the process holds of the system: timers, sockets and the like, open files and threads. */
export const handlesInUse = (): Handles => ({
  resources: process.getActiveResourcesInfo().length,
  files: entriesOf('/proc/self/fd'),
  threads: entriesOf('/proc/self/task'),
});

/** The test runner holds a timer or a file of its own for a moment now and then; a leak stays. */
export const expectNoMoreThan = (before: Handles): Promise<void> =>
  vi.waitFor(
    () => {
      const now = handlesInUse();
      expect(now.resources).toBeLessThanOrEqual(before.resources);
      expect(now.files).toBeLessThanOrEqual(before.files);
      expect(now.threads).toBeLessThanOrEqual(before.threads);
    },
    { timeout: 10_000 },
  );

const entriesOf = (folder: string): number => (existsSync(folder) ? readdirSync(folder).length : 0);
