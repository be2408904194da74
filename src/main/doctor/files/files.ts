import { open, readdir, readlink, stat } from 'node:fs/promises';

/** The files of a Linux machine, for reading alone. What is not there, or not ours to read, is nothing. */
export interface Files {
  /** The beginning of a file, at most so many bytes. */
  text(path: string): Promise<string | undefined>;
  /** Names in a folder, without order. */
  names(path: string): Promise<readonly string[]>;
  /** Where a link leads, as it is written. */
  target(path: string): Promise<string | undefined>;
  exists(path: string): Promise<boolean>;
}

/** More than any of the files that are looked at has. */
const MOST_BYTES = 2_000_000;
const MOST_NAMES = 20_000;

export const systemFiles: Files = {
  text: (path) => orNothing(() => beginningOf(path)),
  names: async (path) => (await orNothing(() => readdir(path)))?.slice(0, MOST_NAMES) ?? [],
  target: (path) => orNothing(() => readlink(path)),
  exists: async (path) => (await orNothing(() => stat(path))) !== undefined,
};

/** A file of /proc or /sys says it is empty and is not, so it is read and not asked for its size. */
async function beginningOf(path: string): Promise<string> {
  const file = await open(path, 'r');
  try {
    const parts: Buffer[] = [];
    for (let length = 0; length < MOST_BYTES;) {
      const { bytesRead, buffer } = await file.read(Buffer.alloc(65_536), 0, 65_536, null);
      if (bytesRead === 0) break;
      parts.push(buffer.subarray(0, bytesRead));
      length += bytesRead;
    }
    return Buffer.concat(parts).toString('utf8');
  } finally {
    await file.close();
  }
}

async function orNothing<T>(read: () => Promise<T>): Promise<T | undefined> {
  try {
    return await read();
  } catch {
    return undefined;
  }
}
