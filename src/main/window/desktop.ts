import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { app, type BrowserWindow, clipboard, dialog, shell } from 'electron';
import type { Desktop } from '../ipc/handlers.ts';
import { links } from './links.ts';

/** Browser, clipboard, save dialog and printing of the system. */
export function createDesktop(window: BrowserWindow): Desktop {
  return {
    openLink: (link) => shell.openExternal(links[link]),
    copyText: (text) => clipboard.writeText(text),
    printPage: () => window.webContents.printToPDF({ pageSize: 'A4' }),
    // Windows and macOS keep the window out; Linux has no such thing and does nothing here.
    protectContent: (on) => window.setContentProtection(on),
    saveFile: async ({ name, bytes }) => {
      const options = { defaultPath: join(app.getPath('documents'), name) };
      const { canceled, filePath } = await dialog.showSaveDialog(window, options);
      if (canceled || !filePath) return 'cancelled';
      return writeFile(filePath, bytes).then(
        () => 'saved',
        () => 'failed',
      );
    },
  };
}
