/** Milliseconds after the first drawing. By then a card that was there already is on the screen. */
const DELAY = 300;

/**
 * Loads the bundled Japanese font when the first screen is drawn. The family is cut into some hundred files, of which
 * a screen needs about twenty. Loading them first would delay the dates by a fifth of the start-up time. Until then
 * the text has the system's own font or, without one, a font without ink that comes with the page.
 */
export function loadFontAfterFirstPaint(): void {
  void document.fonts.load("1em 'Shomei Blank'");
  const observer = new PerformanceObserver((list) => {
    if (list.getEntriesByName('first-contentful-paint').length === 0) return;
    observer.disconnect();
    setTimeout(() => void loadFont(), DELAY);
  });
  observer.observe({ type: 'paint', buffered: true });
}

/** Loads it at once. */
export async function loadFont(): Promise<void> {
  const { dataset } = document.documentElement;
  try {
    await import('./font.ts');
    dataset['fonts'] = 'coming';
    // The layout asks for the files that this screen needs.
    document.body.getBoundingClientRect();
    await document.fonts.ready;
  } finally {
    dataset['fonts'] = 'ready';
  }
}
