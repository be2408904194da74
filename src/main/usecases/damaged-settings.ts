import { settingsIn } from '../../shared/model/settings.ts';
import { fail, ok } from '../../shared/model/result.ts';
import type { SettingsFile } from '../platform/settings.ts';
import type { SessionStore } from '../state/session-store.ts';
import type { DamagedFile } from './damaged-files.ts';

/** The settings in damaged files. If two files hold the same one, the newer file wins. */
export function damagedSettings(store: SessionStore, file: SettingsFile): DamagedFile {
  const readableIn = (contents: readonly unknown[]) =>
    Object.assign({}, ...contents.map(settingsIn)) as object;
  return {
    aside: file.aside,
    countIn: (contents) => Object.keys(readableIn(contents)).length,
    putBack: (contents) => {
      const settings = { ...store.snapshot().settings, ...readableIn(contents) };
      if (!file.save(settings)) return fail({ code: 'file/not-kept' });
      store.apply({ type: 'settings-changed', settings });
      return ok(undefined);
    },
  };
}
