import { app, BrowserWindow, nativeTheme } from 'electron';
import type { Theme } from '../../shared/model/settings.ts';
import { appUrl } from './app-protocol.ts';

/** The colour that stands until the page has drawn itself; the page's own background in light and dark. */
const background = { light: '#ffffff', dark: '#1a1a1c' } as const;

type WindowOptions = {
  /** The preload script's file. */
  readonly preload: string;
  /** Whether the window's developer tools can be opened at all; see debugging.ts. */
  readonly devTools: boolean;
};

/** The one window of the program, still empty. It is shown once it has something to show. */
export function createMainWindow({ preload, devTools }: WindowOptions): BrowserWindow {
  const window = new BrowserWindow({
    show: false,
    width: 1120,
    height: 800,
    minWidth: 640,
    minHeight: 480,
    title: 'Shomei',
    autoHideMenuBar: true,
    backgroundColor: backgroundNow(),
    webPreferences: {
      preload,
      devTools,
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      webviewTag: false,
      spellcheck: false,
      enableWebSQL: false,
      navigateOnDragDrop: false,
    },
  });
  window.once('ready-to-show', () => {
    window.show();
    setTimeout(fillAccessibilityTree, ACCESSIBILITY_DELAY, process.platform);
  });
  return window;
}

/** Milliseconds from the window to its accessibility tree on Linux; a card that was already there is shown by then. */
const ACCESSIBILITY_DELAY = 1000;

/**
 * Lets assistive programs read the page. Windows and macOS tell Chromium when one is there; on Linux it notices only
 * some of them, so the tree is filled for whoever asks.
 */
function fillAccessibilityTree(platform: NodeJS.Platform): void {
  if (platform === 'linux') app.setAccessibilitySupportEnabled(true);
}

/** Begins to load the page. It asks main for its state only after main has served its script, which comes later. */
export const fillWindow = (window: BrowserWindow): Promise<void> => window.loadURL(appUrl);

/** Light, dark or the system's, for the page and for what stands until the page has drawn itself. */
export function applyTheme(window: BrowserWindow, theme: Theme): void {
  if (nativeTheme.themeSource === theme) return;
  nativeTheme.themeSource = theme;
  window.setBackgroundColor(backgroundNow());
}

const backgroundNow = (): string => (nativeTheme.shouldUseDarkColors ? background.dark : background.light);
