import { join } from 'node:path';
import { app, type BrowserWindow, clipboard, dialog, shell } from 'electron';
import type { Desktop } from '../ipc/handlers.ts';
import type { WriteOutcome } from '../platform/replace-file.ts';

/**
 * Browser, clipboard, save dialog and printing of the system.
 * @param write puts a file where the user chose
 */
export function createDesktop(
  window: BrowserWindow,
  write: (path: string, bytes: Uint8Array) => Promise<WriteOutcome>,
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
    // Windows and macOS keep the window out; Linux has no such thing and does nothing here.
    protectContent: (on) => window.setContentProtection(on),
    saveFile: async ({ name, bytes }) => {
      const options = { defaultPath: join(documents(), name) };
      const { canceled, filePath } = await dialog.showSaveDialog(window, options);
      if (canceled || !filePath) return 'cancelled';
      return write(filePath, bytes);
    },
  };
}

/** Where a document goes if the user says nothing else; where the system knows no such folder, the dialog's own. */
function documents(): string {
  for (const folder of ['documents', 'home'] as const) {
    try {
      return app.getPath(folder);
    } catch {
      // The next one, which is less fitting.
    }
  }
  return '';
}
