// Loaded into Electron's main process before the measured program, the same for each. It prints one line when the
// first window shows what SHOMEI_BENCH_FILLED (a CSS selector, or a text after `text=`) asks for, with the moments on
// the way there, in milliseconds since 1970.

const wanted = process.env.SHOMEI_BENCH_FILLED ?? '';
const look = `new Promise((resolve) => {
  const wanted = ${JSON.stringify(wanted)};
  const isFilled = () => wanted.startsWith('text=')
    ? new RegExp(wanted.slice(5)).test(document.body?.textContent ?? '')
    : document.querySelector(wanted) !== null;
  const watch = new MutationObserver(() => { if (isFilled()) done(); });
  const moments = () => {
    const [page] = performance.getEntriesByType('navigation');
    const at = (time) => performance.timeOrigin + time;
    return { asked: at(0), script: at(page.domContentLoadedEventStart) };
  };
  const done = () => {
    watch.disconnect();
    requestAnimationFrame(() => resolve({ ...moments(), filled: Date.now() }));
  };
  if (isFilled()) done();
  else watch.observe(document, { subtree: true, childList: true, characterData: true, attributes: true });
})`;

/** A page that is filled at once is painted only after that. */
const lookAtPaint = `new Promise((resolve) => {
  new PerformanceObserver((list, observer) => {
    const [first] = list.getEntriesByName('first-paint');
    if (!first) return;
    observer.disconnect();
    resolve(performance.timeOrigin + first.startTime);
  }).observe({ type: 'paint', buffered: true });
})`;

if (wanted) {
  const moments = { main: Date.now() };
  // Node loads this before Electron has registered its own module.
  setImmediate(() => {
    const { app } = require('electron');
    app.on('ready', () => (moments.ready = Date.now()));
    app.on('web-contents-created', (_event, contents) => {
      moments.window ??= Date.now();
      contents.once('dom-ready', () => {
        void contents
          .executeJavaScript(look)
          .then((page) => {
            process.stdout.write(`filled ${JSON.stringify({ ...moments, ...page })}\n`);
            return contents.executeJavaScript(lookAtPaint);
          })
          .then((paint) => process.stdout.write(`painted ${paint}\n`));
      });
    });
  });
}
