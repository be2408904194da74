/** Milliseconds after the first thing was drawn; long enough for a card that was already there to be on the screen. */
const DELAY = 300;

/**
 * Loads the bundled Japanese font when the first screen stands. The family is cut into some hundred files of which a
 * screen needs about twenty; asking for them first would keep the dates waiting by a fifth of the start-up time.
 * Until then the system's own font shows the text.
 */
export function loadFontAfterFirstPaint(): void {
  const observer = new PerformanceObserver((list) => {
    if (list.getEntriesByName('first-contentful-paint').length === 0) return;
    observer.disconnect();
    setTimeout(() => void import('./font.ts'), DELAY);
  });
  observer.observe({ type: 'paint', buffered: true });
}
