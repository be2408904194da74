import { isOldVersion } from '../../shared/domain/old-version.ts';
import type { SessionStore } from '../state/session-store.ts';

type Parts = {
  readonly store: SessionStore;
  readonly version: string;
  /** Where newer ones are, where the package says it. */
  readonly address: string | null;
  /** Holds the version for which the word was read. */
  readonly file: { read(): unknown; write(value: unknown): boolean };
};

/** Says that the program is older than a year: until it was read, once a version. */
export class OldVersion {
  readonly #parts: Parts;

  constructor(parts: Parts) {
    this.#parts = parts;
  }

  look(): void {
    const { store, version, address, file } = this.#parts;
    const { builtAfter, asOf } = store.snapshot();
    if (builtAfter === null || !isOldVersion(builtAfter, asOf) || file.read() === version) return;
    store.apply({ type: 'noticed', notice: { notice: 'old-version', version, builtAfter, address } });
  }

  /** It was read. Where that cannot be kept, it is said again at the next start. */
  seen(): void {
    const { store, version, file } = this.#parts;
    file.write(version);
    store.apply({ type: 'notice-over', key: 'old-version' });
  }
}
