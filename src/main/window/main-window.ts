import { app, BrowserWindow, nativeTheme, screen, type WebPreferences } from 'electron';
import type { Theme } from '../../shared/model/settings.ts';
import { fitInto, smallestWindow, usualContent, type WindowPlace } from './window-place.ts';

/** The colour that stands until the page has drawn itself: the page's own background in light and dark. */
const background = { light: '#ffffff', dark: '#1a1a1c' } as const;

type WindowOptions = {
  /** The preload script's file. */
  readonly preload: string;
  /** Whether the window's developer tools can be opened at all; see debugging.ts. */
  readonly devTools: boolean;
  /** The place and size of the window when it was last closed. */
  readonly lastPlace: WindowPlace | undefined;
  readonly rememberPlace: (place: WindowPlace) => void;
};

/** The one window of the program, still empty. It is shown once it has something to show. */
export function createMainWindow({
  preload,
  devTools,
  lastPlace,
  rememberPlace,
}: WindowOptions): BrowserWindow {
  const window = new BrowserWindow({
    show: false,
    ...usualContent,
    useContentSize: true,
    minWidth: smallestWindow.width,
    minHeight: smallestWindow.height,
    title: 'Shomei',
    autoHideMenuBar: true,
    backgroundColor: backgroundNow(),
    webPreferences: confined({ preload, devTools }),
  });
  place(window, lastPlace);
  window.on('close', () => rememberPlace(placeOf(window)));
  window.once('ready-to-show', () => {
    if (lastPlace?.isMaximized) window.maximize();
    window.show();
    setTimeout(fillAccessibilityTree, ACCESSIBILITY_DELAY, process.platform);
  });
  return window;
}

/** At its last place, or in the middle, and never larger than the screen. */
function place(window: BrowserWindow, last: WindowPlace | undefined): void {
  const wanted = last ?? window.getBounds();
  const fitting = fitInto(screen.getDisplayMatching(wanted).workArea, wanted);
  const now = window.getBounds();
  const isThere = (['x', 'y', 'width', 'height'] as const).every((side) => now[side] === fitting[side]);
  if (!isThere) window.setBounds(fitting);
}

/** Its place when it is neither maximized nor minimized, and whether it is maximized. */
const placeOf = (window: BrowserWindow): WindowPlace => ({
  ...window.getNormalBounds(),
  isMaximized: window.isMaximized(),
});

/** A page that has only what its preload script gives it. */
export const confined = ({
  preload,
  devTools,
}: Pick<WindowOptions, 'preload' | 'devTools'>): WebPreferences => ({
  preload,
  devTools,
  sandbox: true,
  contextIsolation: true,
  nodeIntegration: false,
  webviewTag: false,
  spellcheck: false,
  enableWebSQL: false,
  navigateOnDragDrop: false,
});

/** Milliseconds from the window to its accessibility tree on Linux. A card that was there already is shown by then. */
const ACCESSIBILITY_DELAY = 1000;

/**
 * Lets assistive programs read the page. Windows and macOS tell Chromium if one is there. On Linux it notices only
 * some of them, so the tree is always filled.
 */
function fillAccessibilityTree(platform: NodeJS.Platform): void {
  if (platform === 'linux') app.setAccessibilitySupportEnabled(true);
}

/** Light, dark or the system's, for the page and for the time until the page has drawn itself. */
export function applyTheme(window: BrowserWindow, theme: Theme): void {
  if (nativeTheme.themeSource === theme) return;
  nativeTheme.themeSource = theme;
  window.setBackgroundColor(backgroundNow());
}

export const backgroundNow = (): string =>
  nativeTheme.shouldUseDarkColors ? background.dark : background.light;
