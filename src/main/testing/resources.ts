import { existsSync, readdirSync, readlinkSync, watch } from 'node:fs';
import { tmpdir } from 'node:os';
import { setTimeout as delay } from 'node:timers/promises';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { expect } from 'vitest';

const MEBIBYTE = 1024 * 1024;

// Node makes its one inotify with the first folder that is watched, whenever that is, and keeps it.
watch(tmpdir()).close();

/** Heap in MiB after all garbage is collected. */
export function heapInUse(): number {
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc') as () => void;
  collect();
  collect();
  return process.memoryUsage().heapUsed / MEBIBYTE;
}

type Handles = {
  readonly resources: readonly string[];
  readonly files: readonly string[];
  readonly threads: number;
};

/** What the process holds of the system: timers, sockets and the like, open files and threads. */
export const handlesInUse = (): Handles => ({
  resources: process.getActiveResourcesInfo(),
  files: entriesOf('/proc/self/fd').map(fileOf),
  threads: entriesOf('/proc/self/task').length,
});

/** @example handlesText(handlesInUse()) === '4 resources, 23 files, 11 threads' */
export const handlesText = ({ resources, files, threads }: Handles): string =>
  `${resources.length} resources, ${files.length} files, ${threads} threads`;

/** What is released may take a moment to go; a leak stays. */
const PATIENCE = 10_000;

/** Fails if more is held than before. */
export async function expectNoMoreThan(before: Handles): Promise<void> {
  const end = performance.now() + PATIENCE;
  // No timer of ours is running when it looks.
  while (!isEmpty(beyond(before)) && performance.now() < end) await delay(50);
  expect(beyond(before)).toEqual(NOTHING);
}

const NOTHING: Handles = { resources: [], files: [], threads: 0 };
const isEmpty = ({ resources, files, threads }: Handles): boolean =>
  resources.length + files.length + threads === 0;

function beyond(before: Handles): Handles {
  const now = handlesInUse();
  return {
    resources: without(now.resources, before.resources),
    files: without(now.files, before.files),
    threads: Math.max(0, now.threads - before.threads),
  };
}

function without(list: readonly string[], taken: readonly string[]): readonly string[] {
  const left = [...list];
  for (const each of taken) {
    const index = left.indexOf(each);
    if (index >= 0) left.splice(index, 1);
  }
  return left;
}

const entriesOf = (folder: string): readonly string[] => (existsSync(folder) ? readdirSync(folder) : []);

/**
 * What is open, without its number: `socket`, `pipe`, a path. The list of open files is itself open while it is read.
 */
function fileOf(descriptor: string): string {
  try {
    return readlinkSync(`/proc/self/fd/${descriptor}`).replace(/:\[.*\]$/, '');
  } catch {
    return 'the list itself';
  }
}
