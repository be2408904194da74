import { noticeKey } from '../../shared/domain/notice-key.ts';
import type { OwnFile } from '../../shared/model/notice.ts';
import { fail, ok, type Result } from '../../shared/model/result.ts';
import type { KeptAside } from '../platform/kept-aside.ts';
import type { SessionStore } from '../state/session-store.ts';

/** The usable part of a damaged file. */
export type DamagedFile = {
  readonly aside: KeptAside;
  /** How much of these contents can be restored. */
  readonly countIn: (contents: readonly unknown[]) => number;
  readonly putBack: (contents: readonly unknown[]) => Result<void>;
};

export type DamagedFiles = Readonly<Record<OwnFile, DamagedFile>>;

/** Reports each file that was kept aside, now or at an earlier start. */
export async function tellDamage(store: SessionStore, files: DamagedFiles): Promise<void> {
  for (const file of ['reminders', 'settings'] as const) {
    const damaged = files[file];
    if (!damaged.aside.exists()) continue;
    const readable = damaged.countIn(await damaged.aside.contents());
    store.apply({ type: 'noticed', notice: { notice: 'file-damaged', file, readable } });
  }
}

/** Restores what can be read of a damaged file. The file is deleted only when that is stored. */
export async function putBack(
  store: SessionStore,
  files: DamagedFiles,
  file: OwnFile,
): Promise<Result<void>> {
  const stored = files[file].putBack(await files[file].aside.contents());
  return stored.ok ? deleteDamaged(store, files, file) : stored;
}

export function deleteDamaged(store: SessionStore, files: DamagedFiles, file: OwnFile): Result<void> {
  if (!files[file].aside.remove()) return fail({ code: 'file/not-deleted' });
  store.apply({ type: 'notice-over', key: noticeKey({ notice: 'file-damaged', file, readable: 0 }) });
  return ok(undefined);
}

/** Says that nothing can be stored, as long as that is so. */
export const tellWhetherKept = (store: SessionStore, isKept: boolean): void =>
  store.apply(
    isKept
      ? { type: 'notice-over', key: noticeKey({ notice: 'not-kept' }) }
      : { type: 'noticed', notice: { notice: 'not-kept' } },
  );
