import { BrowserWindow, ipcMain, screen, type IpcMainEvent, type IpcMainInvokeEvent } from 'electron';
import { questionChannels } from '../../shared/ipc/channels.ts';
import type { AskedQuestion } from '../../shared/model/question.ts';
import type { Settings } from '../../shared/model/settings.ts';
import type { Person } from '../usecases/person.ts';
import { questionUrl } from './app-protocol.ts';
import { backgroundNow, confined } from './main-window.ts';
import { onceQuiet } from './once-quiet.ts';

/** Milliseconds without a press before "go on" counts, so that none meant for the window before hits it. */
const HOLD = 700;
/** CSS pixels at a text size of 100 %. */
const SIZE = { width: 560, height: 430 } as const;

export type AskerParts = {
  readonly parent: BrowserWindow;
  /** The preload script's file. */
  readonly preload: string;
  readonly settings: () => Settings;
  readonly after: (milliseconds: number, call: () => void) => void;
};

/**
 * Asks in a window of its own: another origin in another process than the page, with a preload script of its own. It
 * is over the page's window, which takes no input in the meantime. One question at a time.
 */
export function createAsker(parts: AskerParts): Person['ask'] {
  let open:
    | { readonly window: BrowserWindow; readonly asked: AskedQuestion; answer(goesOn: boolean): void }
    | undefined;
  let ready: Promise<void> = Promise.resolve();
  let isReady = false;
  const isOurs = ({ sender, senderFrame }: IpcMainInvokeEvent | IpcMainEvent): boolean =>
    sender === open?.window.webContents && senderFrame === sender.mainFrame;

  ipcMain.handle(questionChannels.question, (event) => (isOurs(event) ? open?.asked : undefined));
  ipcMain.handle(questionChannels.ready, (event) => (isOurs(event) ? ready : undefined));
  ipcMain.on(questionChannels.answer, (event, goesOn: unknown) => {
    if (isOurs(event)) open?.answer(goesOn === true && isReady);
  });

  return (question, signal) => {
    if (open || signal.aborted || parts.parent.isDestroyed()) return Promise.resolve(false);
    return new Promise((resolve) => {
      const settings = parts.settings();
      const window = createWindow(parts, settings.textScale / 100);
      const answer = (goesOn: boolean): void => {
        if (open?.window !== window) return;
        open = undefined;
        signal.removeEventListener('abort', stop);
        if (!window.isDestroyed()) window.destroy();
        resolve(goesOn);
      };
      const stop = (): void => answer(false);
      open = { window, asked: { question, settings }, answer };
      isReady = false;
      ready = new Promise((go) =>
        window.once('ready-to-show', () => {
          window.show();
          onceQuiet(window.webContents, HOLD, parts.after, () => {
            isReady = open?.window === window;
            go();
          });
        }),
      );
      signal.addEventListener('abort', stop);
      window.on('closed', stop);
      window.webContents.on('render-process-gone', stop);
      void window.loadURL(questionUrl).catch(stop);
    });
  };
}

/** Pixels that a window's own border and title take at most. */
const FRAME = 80;

function createWindow({ parent, preload }: AskerParts, scale: number): BrowserWindow {
  const room = screen.getDisplayMatching(parent.getBounds()).workAreaSize;
  return new BrowserWindow({
    parent,
    modal: true,
    show: false,
    useContentSize: true,
    width: Math.min(Math.round(SIZE.width * scale), room.width - FRAME),
    height: Math.min(Math.round(SIZE.height * scale), room.height - FRAME),
    minimizable: false,
    maximizable: false,
    fullscreenable: false,
    title: 'Shomei',
    autoHideMenuBar: true,
    backgroundColor: backgroundNow(),
    webPreferences: confined({ preload, devTools: false }),
  });
}
