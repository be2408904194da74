import { rmSync } from 'node:fs';
import { LastChange } from '../../shared/model/last-change.ts';
import { readJson, writeJson } from './json-file.ts';

/**
 * One file while a change of a PIN has been sent and its user has not been told the outcome: which of the three PINs,
 * and how it stands. No PIN, nothing of the card. On the disk before the card is sent anything, because `writeJson` waits
 * for it.
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
        // It is told once more at the next start.
      }
    },
  };
}
