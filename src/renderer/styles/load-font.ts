/** Milliseconds after the first drawing. By then a card that was there already is on the screen. */
const DELAY = 300;

/**
 * Loads the bundled Japanese font when the first screen is drawn: two small files with the characters of our own texts.
 * For characters that only names and files have there is the whole family in some hundred files; the layout asks for
 * those that it needs once the first two are here, for until then it would ask for all. Until then the text has the
 * system's own font or, without one, a font without ink that comes with the page.
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
    await Promise.all([400, 700].map((weight) => document.fonts.load(`${weight} 1em 'Shomei Japanese'`)));
    dataset['fonts'] = 'coming';
    // The layout asks for the other files that this screen needs.
    document.body.getBoundingClientRect();
    await document.fonts.ready;
  } finally {
    dataset['fonts'] = 'ready';
  }
}
