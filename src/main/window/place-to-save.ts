import { join } from 'node:path';

type Folder = 'documents' | 'home';

/**
 * Where a document goes if the user says nothing else: among the documents, or in the home folder where the system knows of
 * none, as with an empty HOME. Where it knows neither, the name alone: the dialog then opens where it likes.
 * @param pathOf Electron's `app.getPath`, which throws at a folder that is not known
 */
export function placeToSave(name: string, pathOf: (folder: Folder) => string): string {
  for (const folder of ['documents', 'home'] as const) {
    try {
      const path = pathOf(folder);
      if (path !== '') return join(path, name);
    } catch {
      // The next one, which is less fitting.
    }
  }
  return name;
}
