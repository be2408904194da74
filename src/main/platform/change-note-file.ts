import { rmSync } from 'node:fs';
import { LastChange } from '../../shared/model/last-change.ts';
import { readJson, writeJson } from './json-file.ts';

/**
 * One file for the time between sending a change of a PIN and telling its user the outcome: which PIN, and how it
 * stands. It holds no PIN and nothing of the card. It is on the disk before the card is sent anything, because
 * `writeJson` waits for it.
 */
export function changeNoteFile(path: string) {
  return {
    load: (): LastChange | undefined => {
      const found = readJson(path);
      if (found.state === 'none') return undefined;
      const note = found.state === 'read' ? LastChange.safeParse(found.value) : undefined;
      return note?.data;
    },
    save: (note: LastChange): void => void writeJson(path, note),
    remove: (): void => {
      try {
        rmSync(path, { force: true });
      } catch {
        // The next start tells it once more.
      }
    },
  };
}
