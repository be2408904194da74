import { createHash, type Hash } from 'node:crypto';
import { closeSync, fstatSync, writeSync } from 'node:fs';
import { readFully } from '../byte-source.ts';
import { openPlainFile } from '../../files/plain-file.ts';
import { reading, SigningProblem, writing } from './signing-problem.ts';

/** Is told how many bytes have been read; answers whether to go on. */
export type Progress = (bytes: number) => boolean;

const BLOCK_BYTES = 1024 * 1024;

/** The file to be signed, open for reading, and its state when it was opened. */
export class Original {
  readonly file: number;
  /** Whether this object has to close it. */
  #isOpen: boolean;
  /** In bytes. */
  readonly size: number;
  readonly mode: number;
  readonly #changed: bigint;

  private constructor(file: number, isOurs: boolean) {
    const { size, mode, mtimeNs } = fstatSync(file, { bigint: true });
    this.file = file;
    this.#isOpen = isOurs;
    this.size = Number(size);
    this.mode = Number(mode);
    this.#changed = mtimeNs;
  }

  /** @throws {SigningProblem} for what cannot be opened, and for a folder, a device or a pipe */
  static open(path: string): Original {
    const file = reading(() => openPlainFile(path));
    if (file === undefined) throw new SigningProblem('sign/not-a-file');
    return new Original(file, true);
  }

  /** A file that the caller has open and closes itself. */
  static lent(descriptor: number): Original {
    return reading(() => new Original(descriptor, false));
  }

  close(): void {
    if (this.#isOpen) closeSync(this.file);
    this.#isOpen = false;
  }

  /**
   * Reads the whole file once, in blocks: for its hash and, if `into` is given, for a copy behind what that has.
   * @throws {SigningProblem} `sign/stopped`, or `sign/file-changed` if the file changed meanwhile
   */
  read(progress: Progress, into?: number): Hash {
    const hash = createHash('sha256');
    const block = Buffer.allocUnsafeSlow(BLOCK_BYTES);
    for (let offset = 0; offset < this.size;) {
      const wanted = Math.min(BLOCK_BYTES, this.size - offset);
      const count = reading(() => readFully(this.file, block, offset, wanted));
      if (count < wanted) throw new SigningProblem('sign/file-changed');
      const bytes = block.subarray(0, count);
      hash.update(bytes);
      if (into !== undefined) writeFully(into, bytes);
      offset += count;
      if (!progress(offset)) throw new SigningProblem('sign/stopped');
    }
    this.checkUnchanged();
    return hash;
  }

  /** By size and time of last change: then the hashed file is the one that is there. */
  checkUnchanged(): void {
    const { size, mtimeNs } = fstatSync(this.file, { bigint: true });
    if (Number(size) !== this.size || mtimeNs !== this.#changed)
      throw new SigningProblem('sign/file-changed');
  }
}

/** Writes all bytes at the file's end, or at `position`. */
export function writeFully(file: number, bytes: Uint8Array, position?: number): void {
  writing(() => {
    for (let written = 0; written < bytes.length;) {
      const place = position === undefined ? null : position + written;
      written += writeSync(file, bytes, written, bytes.length - written, place);
    }
  });
}
