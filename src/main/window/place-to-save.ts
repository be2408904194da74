import { join } from 'node:path';

type Folder = 'documents' | 'home';

/**
 * Where a document goes if the user says nothing else: to the documents, or to the home folder if the system knows
 * none, as with an empty HOME. If it knows neither, the name alone: the dialog then opens anywhere.
 * @param pathOf Electron's `app.getPath`, which throws for an unknown folder
 */
export function placeToSave(name: string, pathOf: (folder: Folder) => string): string {
  for (const folder of ['documents', 'home'] as const) {
    try {
      const path = pathOf(folder);
      if (path !== '') return join(path, name);
    } catch {
      // The next one, which fits less well.
    }
  }
  return name;
}
