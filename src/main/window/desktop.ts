import { app, type BrowserWindow, clipboard, dialog, shell } from 'electron';
import type { Desktop } from '../ipc/handlers.ts';
import type { FileContent, WriteOutcome } from '../platform/replace-file.ts';
import { contentProtection } from './content-protection.ts';
import { placeToSave } from './place-to-save.ts';

/**
 * Browser, clipboard, save dialog and printing of the system.
 * @param write puts a file where the user chose
 */
export function createDesktop(
  window: BrowserWindow,
  write: (path: string, bytes: FileContent) => Promise<WriteOutcome>,
): Desktop {
  return {
    openLink: (address) =>
      shell.openExternal(address).then(
        () => true,
        () => false,
      ),
    copyText: (text) => clipboard.writeText(text),
    showInFolder: (path) => shell.showItemInFolder(path),
    printPage: () => window.webContents.printToPDF({ pageSize: 'A4' }).catch(() => undefined),
    // Windows and macOS keep the window out. Linux cannot and does nothing here.
    protectContent: contentProtection(window),
    saveFile: async ({ name, bytes }) => {
      const options = { defaultPath: placeToSave(name, app.getPath.bind(app)) };
      const { canceled, filePath } = await dialog.showSaveDialog(window, options);
      if (canceled || !filePath) return 'cancelled';
      return write(filePath, bytes);
    },
  };
}
