import { createHash, randomBytes } from 'node:crypto';
import { lstatSync, opendirSync, readlinkSync, rmSync, type Stats } from 'node:fs';
import { lstat, opendir, rm } from 'node:fs/promises';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { readSmallFile } from './plain-file.ts';
import { systemCodeOf } from './system-error.ts';

/**
 * A file is written under a name of its own beside the one that it gets when it is finished. That name says which
 * process is writing, and where, so that what a killed process left can be told from what is being written now, here or
 * on another computer that has the same folder.
 *
 * @param pid of another process in tests
 */
export const unfinishedPath = (folder: string, pid = process.pid): string =>
  join(folder, `.shomei-${thisPlace()}-${pid}-${randomBytes(8).toString('hex')}.part`);

const NAME = /^\.shomei-([0-9a-f]{8})-([1-9]\d{0,9})-[0-9a-f]{16}\.part$/;

/** Names that are looked at. What lies behind them in a folder with more stays. */
const MOST_NAMES = 10_000;

/**
 * Deletes what killed processes left in this folder: plain files of this user with such a name, whose process was one
 * of this place and does not run any more. A number that the system has given to another process keeps the file until
 * that one ends, too. What cannot be looked at or deleted stays.
 */
export function removeLeftFiles(folder: string): void {
  for (const path of leftAmong(folder, namesIn(folder))) {
    try {
      if (isOurFile(lstatSync(path))) rmSync(path, { force: true });
    } catch {
      // It is in nobody's way.
    }
  }
}

/** The same where a drive that hangs must not hold up the thread. */
export async function removeLeftFilesLater(folder: string): Promise<void> {
  for (const path of leftAmong(folder, await namesInLater(folder))) {
    try {
      if (isOurFile(await lstat(path))) await rm(path, { force: true });
    } catch {
      // It is in nobody's way.
    }
  }
}

/** A folder may allow new files and forbid listing. */
function namesIn(folder: string): readonly string[] {
  try {
    const opened = opendirSync(folder);
    const names: string[] = [];
    for (let entry = opened.readSync(); entry && names.length < MOST_NAMES; entry = opened.readSync())
      names.push(entry.name);
    opened.closeSync();
    return names;
  } catch {
    return [];
  }
}

async function namesInLater(folder: string): Promise<readonly string[]> {
  try {
    const names: string[] = [];
    for await (const { name } of await opendir(folder, { bufferSize: 256 }))
      if (names.push(name) === MOST_NAMES) break;
    return names;
  } catch {
    return [];
  }
}

const leftAmong = (folder: string, names: readonly string[]): readonly string[] =>
  names
    .filter((name) => {
      const [, place, pid] = NAME.exec(name) ?? [];
      return place === thisPlace() && !isRunning(Number(pid));
    })
    .map((name) => join(folder, name));

const isOurFile = (found: Stats): boolean =>
  found.isFile() && (process.geteuid === undefined || found.uid === process.geteuid());

/** A refusal means that the process exists and belongs to another user. */
function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (thrown) {
    return systemCodeOf(thrown) !== 'ESRCH';
  }
}

let place: string | undefined;

/**
 * Where process numbers have the same meaning as here: on this computer and, on Linux, in this container. Only a digest
 * of it gets into names, because others may see them.
 */
function thisPlace(): string {
  const parts = () => [hostname(), machineId(), processNumbers()].join('\n');
  return (place ??= createHash('sha256').update(parts()).digest('hex').slice(0, 8));
}

/** machine-id(5). Names of hosts alone are often the same. */
function machineId(): string {
  const file = readSmallFile('/etc/machine-id', 64);
  return file.state === 'there' ? file.bytes.toString('latin1') : '';
}

/** pid_namespaces(7). */
function processNumbers(): string {
  try {
    return readlinkSync('/proc/self/ns/pid');
  } catch {
    return '';
  }
}
