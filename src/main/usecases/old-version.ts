import { isOldVersion } from '../../shared/domain/old-version.ts';
import type { SessionStore } from '../state/session-store.ts';

type Parts = {
  readonly store: SessionStore;
  readonly version: string;
  /** Where newer versions are, if the package says it. */
  readonly address: string | null;
  /** Holds the version for which the user has read the notice. */
  readonly file: { read(): unknown; write(value: unknown): boolean };
};

/** Says that the program is older than a year, until the user has read it, once for each version. */
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

  /** The user has read it. If that cannot be kept, the next start says it again. */
  seen(): void {
    const { store, version, file } = this.#parts;
    file.write(version);
    store.apply({ type: 'notice-over', key: 'old-version' });
  }
}
