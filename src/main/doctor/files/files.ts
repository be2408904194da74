import { constants } from 'node:fs';
import { access, opendir, readlink, stat } from 'node:fs/promises';
import { openPlainFileLater } from '../../files/plain-file.ts';

/** The files of a machine, for reading alone. What is missing, not ours to read, or no file at all gives nothing. */
export interface Files {
  /** The beginning of a file, at most this many bytes. */
  text(path: string): Promise<string | undefined>;
  /** The same, unchanged. */
  bytes(path: string): Promise<Uint8Array | undefined>;
  /** Names in a folder, in no order; of a huge folder only a limited number. */
  names(path: string): Promise<readonly string[]>;
  /** Where a link leads, as it is written. */
  target(path: string): Promise<string | undefined>;
  exists(path: string): Promise<boolean>;
  /** Whether this user may write to it, or speak to whoever listens there. */
  canWrite(path: string): Promise<boolean>;
}

/** Larger than any file that is examined. */
const MOST_BYTES = 2_000_000;
const MOST_NAMES = 20_000;
/** A machine has thousands of processes to look at, and a program may have 1024 files open. */
const MOST_AT_ONCE = 16;
/** Bytes; most of these files are shorter. */
const PIECE = 16_384;

export const systemFiles: Files = {
  text: (path) => orNothing(async () => (await beginningOf(path))?.toString('utf8')),
  bytes: (path) => orNothing(() => beginningOf(path)),
  names: async (path) => (await orNothing(() => namesIn(path))) ?? [],
  target: (path) => orNothing(() => readlink(path)),
  exists: async (path) => (await orNothing(() => stat(path))) !== undefined,
  canWrite: async (path) => (await orNothing(() => access(path, constants.W_OK).then(() => true))) === true,
};

/** A file of /proc or /sys says that it is empty and is not, so it is read and not asked for its size. */
async function beginningOf(path: string): Promise<Buffer | undefined> {
  const file = await openPlainFileLater(path);
  if (!file) return undefined;
  try {
    const parts: Buffer[] = [];
    for (let length = 0; length < MOST_BYTES;) {
      const { bytesRead, buffer } = await file.read(Buffer.alloc(PIECE), 0, PIECE, null);
      if (bytesRead === 0) break;
      parts.push(buffer.subarray(0, bytesRead));
      length += bytesRead;
    }
    return Buffer.concat(parts);
  } finally {
    await file.close();
  }
}

async function namesIn(path: string): Promise<readonly string[]> {
  const names: string[] = [];
  for await (const { name } of await opendir(path, { bufferSize: 256 })) {
    names.push(name);
    if (names.length === MOST_NAMES) break;
  }
  return names;
}

let running = 0;
const waiting: (() => void)[] = [];

/** What cannot be read gives nothing. Only a limited number is read at once; the others wait. */
async function orNothing<T>(read: () => Promise<T>): Promise<T | undefined> {
  if (running < MOST_AT_ONCE) running += 1;
  else await new Promise<void>((resolve) => waiting.push(resolve));
  try {
    return await read();
  } catch {
    return undefined;
  } finally {
    const next = waiting.shift();
    if (next) next();
    else running -= 1;
  }
}
