import { closeSync, lstatSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { LogEntry } from '../../shared/model/log.ts';
import { makeOwnFolder, openOwnFileToAppend, readOwnFile } from './own-files.ts';

/** Both files together hold at most twice this. */
const LARGEST_FILE_BYTES = 256 * 1024;
/** A file is full before its last line, and no line is longer than a file. */
const MOST_READ = 2;

export type LogFileParts = {
  /** A folder of its own. The first entry makes it, and deleting the log removes it. */
  readonly folder: string;
  readonly now: () => Date;
  readonly largestFileBytes?: number;
};

/**
 * What the program did, for somebody who looks for the cause of a fault. It is off until it is turned on, is in this
 * folder alone, and is small: a full file replaces the previous one. A log that cannot be written is none.
 */
export class LogFile {
  readonly #folder: string;
  readonly #current: string;
  readonly #former: string;
  readonly #now: () => Date;
  readonly #largestFileBytes: number;
  #isOn = false;

  constructor({ folder, now, largestFileBytes = LARGEST_FILE_BYTES }: LogFileParts) {
    this.#folder = folder;
    this.#current = join(folder, 'shomei.log');
    this.#former = join(folder, 'shomei.former.log');
    this.#now = now;
    this.#largestFileBytes = largestFileBytes;
  }

  turn(isOn: boolean): void {
    this.#isOn = isOn;
  }

  write(entry: LogEntry): void {
    if (!this.#isOn) return;
    // One line each, whatever a foreign text may hold.
    const text = lineOf(entry).replace(/[^\x20-\x7e…]/g, '?');
    try {
      makeOwnFolder(this.#folder);
      this.#append(`${this.#now().toISOString()} ${text}\n`);
    } catch {
      // The program goes on without a log.
    }
  }

  #append(line: string): void {
    const size = lstatSync(this.#current, { throwIfNoEntry: false })?.size ?? 0;
    if (size >= this.#largestFileBytes) renameSync(this.#current, this.#former);
    const descriptor = openOwnFileToAppend(this.#current);
    try {
      writeFileSync(descriptor, line);
    } finally {
      closeSync(descriptor);
    }
  }

  /** All lines, oldest first. */
  read(): readonly string[] {
    return [this.#former, this.#current].flatMap((file) => {
      try {
        return readOwnFile(file, MOST_READ * this.#largestFileBytes)
          .trimEnd()
          .split('\n');
      } catch {
        return [];
      }
    });
  }

  /** False if something of it could not be deleted. */
  delete(): boolean {
    try {
      rmSync(this.#folder, { recursive: true, force: true });
      return true;
    } catch {
      return false;
    }
  }
}

/** @example lineOf({ type: 'incident', incident: 'A1', what: 'x' }) === 'incident incident=A1 what=x' */
function lineOf({ type, ...fields }: LogEntry): string {
  return [type, ...Object.entries(fields).map(([name, value]) => `${name}=${value}`)].join(' ');
}
