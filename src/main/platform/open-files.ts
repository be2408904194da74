import { randomUUID } from 'node:crypto';
import type { FileHandle } from 'node:fs/promises';
import { basename, extname } from 'node:path';
import { type OpenedFile } from '../../shared/model/opened-file.ts';
import { fail, ok, type Result } from '../../shared/model/result.ts';
import { openPlainFileLater } from '../files/plain-file.ts';

/** How many are open at one time; one more closes the first. */
const MOST = 200;

/** Bytes that are in memory at a time while a file is saved. */
const PIECE_BYTES = 1024 * 1024;

/** `deed-as-signed.pdf`: saving it must not offer the name of the whole file. */
function nameAsSigned(name: string): string {
  const extension = extname(name);
  return `${name.slice(0, name.length - extension.length)}-as-signed${extension}`;
}

type Entry = {
  readonly path: string;
  readonly name: string;
  /** Bytes from the beginning. This id gives no access to the rest. */
  readonly size: number;
  readonly held: Held;
  /** Aborted when the file is closed. */
  readonly closing: AbortController;
};

/** A file that stays open until its last user releases it, because its number would be given to another file. */
class Held {
  readonly handle: FileHandle;
  #holders = 0;

  constructor(handle: FileHandle) {
    this.handle = handle;
  }

  hold(): this {
    this.#holders += 1;
    return this;
  }

  async release(): Promise<void> {
    this.#holders -= 1;
    if (this.#holders === 0) await this.handle.close().catch(() => undefined);
  }
}

/**
 * The files that the user chose in the window, open for reading as long as it looks at them. The window knows ids;
 * paths stay here. A file stays the one that was chosen, whatever replaces it in the meantime. Nothing of it is kept.
 */
export class OpenFiles {
  readonly #entries = new Map<string, Entry>();

  /** @param path of a regular file; a folder, a device or a pipe is refused */
  async open(path: string): Promise<Result<OpenedFile>> {
    const handle = await openPlainFileLater(path).catch(() => undefined);
    const about = await handle?.stat().catch(() => undefined);
    if (!handle || !about) {
      await handle?.close();
      return fail({ code: 'file/not-readable' });
    }
    return ok(await this.#add({ path, name: basename(path), size: about.size, held: new Held(handle) }));
  }

  /** The first bytes of an open file as a file of its own, as it was when it was signed. Its name says so. */
  async beginningOf(id: string, size: number): Promise<Result<OpenedFile>> {
    const entry = this.#entries.get(id);
    return entry && size <= entry.size
      ? ok(await this.#add({ ...entry, name: nameAsSigned(entry.name), size }))
      : fail({ code: 'file/not-readable' });
  }

  /** Bytes from `begin` up to `end`, all of them. */
  async read(id: string, begin: number, end: number): Promise<Result<Uint8Array>> {
    const entry = this.#entries.get(id);
    if (!entry || begin > end || end > entry.size) return fail({ code: 'file/not-readable' });
    const bytes = new Uint8Array(end - begin);
    for (let filled = 0; filled < bytes.length;) {
      const read = await entry.held.handle
        .read(bytes, filled, bytes.length - filled, begin + filled)
        .catch(() => undefined);
      if (!read || read.bytesRead === 0) return fail({ code: 'file/not-readable' });
      filled += read.bytesRead;
    }
    return ok(bytes);
  }

  /** All bytes, piece by piece. @throws where the file is closed, or ends, before its end */
  async *pieces(id: string): AsyncGenerator<Uint8Array> {
    const { size } = this.#entries.get(id) ?? { size: 0 };
    for (let begin = 0; begin < size; begin += PIECE_BYTES) {
      const piece = await this.read(id, begin, Math.min(begin + PIECE_BYTES, size));
      if (!piece.ok) throw new Error(piece.error.code);
      yield piece.value;
    }
  }

  /** What the main process itself works with. It never crosses to the window. */
  entryOf(id: string): Pick<Entry, 'path' | 'name' | 'size'> | undefined {
    const entry = this.#entries.get(id);
    return entry && { path: entry.path, name: entry.name, size: entry.size };
  }

  /**
   * Lends the descriptors of open files, in the order of their ids. They stay open until `use` is over, whatever is
   * closed in the meantime; the signal then says that nobody waits any more.
   */
  async lend<T>(
    ids: readonly string[],
    use: (descriptors: readonly number[], closed: AbortSignal) => Promise<T>,
  ): Promise<Result<T>> {
    const entries = ids.flatMap((id) => this.#entries.get(id) ?? []);
    if (entries.length < ids.length) return fail({ code: 'file/not-readable' });
    for (const { held } of entries) held.hold();
    try {
      const closed = AbortSignal.any(entries.map(({ closing }) => closing.signal));
      return ok(
        await use(
          entries.map(({ held }) => held.handle.fd),
          closed,
        ),
      );
    } finally {
      for (const { held } of entries) await held.release();
    }
  }

  async close(id: string): Promise<void> {
    const entry = this.#entries.get(id);
    if (!entry) return;
    this.#entries.delete(id);
    entry.closing.abort();
    await entry.held.release();
  }

  async closeAll(): Promise<void> {
    await Promise.all([...this.#entries.keys()].map((id) => this.close(id)));
  }

  async #add(entry: Omit<Entry, 'closing'>): Promise<OpenedFile> {
    const [oldest] = this.#entries.keys();
    if (oldest !== undefined && this.#entries.size >= MOST) await this.close(oldest);
    const id = randomUUID();
    entry.held.hold();
    this.#entries.set(id, { ...entry, closing: new AbortController() });
    return { id, name: entry.name, size: entry.size };
  }
}
