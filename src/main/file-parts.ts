import { userInfo } from 'node:os';
import { join } from 'node:path';
import { app, clipboard } from 'electron';
import { channelOf } from '../shared/ipc/channels.ts';
import { OpenFiles } from './platform/open-files.ts';
import { replaceFile } from './platform/replace-file.ts';
import type { SessionCore } from './session-core.ts';
import type { CardSource } from './usecases/card-source.ts';
import { DocumentSigning } from './usecases/document-signing.ts';
import { Elsewhere } from './usecases/use-elsewhere.ts';
import { CopiedText } from './window/copied-text.ts';
import { startProgram } from './window/start-program.ts';

/** The files that the user chose and the signing of them, which end with the page; and what was copied. */
export type FileParts = {
  readonly files: OpenFiles;
  readonly signing: DocumentSigning;
  readonly copied: CopiedText;
};

export function fileParts({ window, clock, store }: SessionCore, source: CardSource): FileParts {
  const files = new OpenFiles();
  // A page that starts anew knows none of the ids of the page before it.
  window.webContents.on('did-navigate', () => void files.closeAll());
  const signing = new DocumentSigning({
    source,
    files,
    openDesk: async () => {
      const { workerDesk } = await import('./document/sign/worker-desk.ts');
      return workerDesk(join(__dirname, 'signing-worker.cjs'));
    },
    now: clock.now,
    isSample: () => store.snapshot().sample !== null,
    tell: (progress) => {
      if (!window.isDestroyed()) window.webContents.send(channelOf('signing', 'progressed'), progress);
    },
  });
  // Signing for a page that is gone is stopped, too, because nobody could see how it ends.
  window.webContents.on('did-navigate', () => void signing.stop());
  return { files, signing, copied: new CopiedText(clipboard) };
}

/** The card in other programs of this machine. */
export const elsewhere = (): Elsewhere =>
  new Elsewhere({
    system: process.platform,
    home: app.getPath('home'),
    systemHome: systemHome(),
    data: app.getPath('userData'),
    environment: process.env,
    start: startProgram,
    replaceFile,
  });

/** A user whom the system does not know, as in some containers, has only the HOME variable. */
function systemHome(): string {
  try {
    return userInfo().homedir;
  } catch {
    return app.getPath('home');
  }
}
