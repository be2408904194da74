import { app, type BrowserWindow, clipboard, dialog, shell } from 'electron';
import type { Desktop } from '../ipc/handlers.ts';
import type { FileContent, WriteOutcome } from '../platform/replace-file.ts';
import { contentProtection } from './content-protection.ts';
import type { CopiedText } from './copied-text.ts';
import { pacedLinks } from './paced-links.ts';
import { placeToSave } from './place-to-save.ts';
import { markedText, SelectedText } from './selected-text.ts';

/**
 * Browser, clipboard, save dialog and printing of the system.
 * @param write puts a file where the user chose
 */
export function createDesktop(
  window: BrowserWindow,
  write: (path: string, bytes: FileContent) => Promise<WriteOutcome>,
  copied: CopiedText,
): Desktop {
  const inBrowser = (address: string): Promise<boolean> =>
    shell.openExternal(address).then(
      () => true,
      () => false,
    );
  /** Whether somebody is being asked where to save. A script of the page cannot pile up such questions. */
  let isAsking = false;
  const placeFor = async (name: string): Promise<string | undefined> => {
    if (isAsking) return undefined;
    isAsking = true;
    const options = { defaultPath: placeToSave(name, app.getPath.bind(app)) };
    const { canceled, filePath } = await dialog
      .showSaveDialog(window, options)
      .finally(() => (isAsking = false));
    return canceled || filePath === '' ? undefined : filePath;
  };
  const protect = contentProtection(window);
  const selected = process.platform === 'linux' ? new SelectedText(markedText(clipboard)) : undefined;
  // A page that is gone cannot say that its field is.
  window.webContents.on('render-process-gone', () => void selected?.whileShown(false));
  return {
    openLink: pacedLinks(inBrowser, () => performance.now()),
    copyText: (text) => copied.copy(text),
    showInFolder: (path) => shell.showItemInFolder(path),
    printPage: () => window.webContents.printToPDF({ pageSize: 'A4' }).catch(() => undefined),
    protectContent: (on) => {
      // Windows and macOS keep the window out. Linux cannot and does nothing here.
      protect(on);
      void selected?.whileShown(on);
    },
    saveFile: async ({ name, bytes }) => {
      const path = await placeFor(name);
      return path === undefined ? 'cancelled' : write(path, bytes);
    },
  };
}
