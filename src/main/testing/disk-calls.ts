import fs from 'node:fs';
import promises, { type FileHandle } from 'node:fs/promises';
import { syncBuiltinESMExports } from 'node:module';

export type DiskCall = 'file to disk' | 'name' | 'folder to disk';

/**
 * Records the order in which `run` brings files to the disk and gives names, by any of Node's functions, which still
 * do their work. That order decides what is left after a loss of power, and nothing else shows it.
 */
export async function diskCalls(run: () => unknown): Promise<readonly DiskCall[]> {
  const calls: DiskCall[] = [];
  const kindOf = (stat: fs.Stats): DiskCall => (stat.isDirectory() ? 'folder to disk' : 'file to disk');
  const handle = await promises.open('/dev/null');
  const prototype = Object.getPrototypeOf(handle) as FileHandle;
  await handle.close();
  const { fsyncSync, renameSync, linkSync } = fs;
  const { rename } = promises;
  const { sync } = prototype;
  const noted =
    <A extends readonly unknown[], R>(call: (...args: A) => R) =>
    (...args: A): R => (calls.push('name'), call(...args));
  Object.assign(fs, {
    fsyncSync: (file: number) => (calls.push(kindOf(fs.fstatSync(file))), fsyncSync(file)),
    renameSync: noted(renameSync),
    linkSync: noted(linkSync),
  });
  Object.assign(promises, { rename: noted(rename) });
  Object.assign(prototype, {
    async sync(this: FileHandle) {
      calls.push(kindOf(await this.stat()));
      return sync.call(this);
    },
  });
  syncBuiltinESMExports();
  try {
    await run();
  } finally {
    Object.assign(fs, { fsyncSync, renameSync, linkSync });
    Object.assign(promises, { rename });
    Object.assign(prototype, { sync });
    syncBuiltinESMExports();
  }
  return calls;
}
