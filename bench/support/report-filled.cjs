// Loaded into Electron's main process before the program under measurement, the same for each: prints one line when the
// first window shows what SHOMEI_BENCH_FILLED (a CSS selector, or a text after `text=`) asks for.

const wanted = process.env.SHOMEI_BENCH_FILLED ?? '';
const look = `new Promise((resolve) => {
  const wanted = ${JSON.stringify(wanted)};
  const isFilled = () => wanted.startsWith('text=')
    ? new RegExp(wanted.slice(5)).test(document.body?.innerText ?? '')
    : document.querySelector(wanted) !== null;
  const watch = new MutationObserver(() => { if (isFilled()) done(); });
  const done = () => { watch.disconnect(); requestAnimationFrame(() => resolve(Date.now())); };
  if (isFilled()) done();
  else watch.observe(document, { subtree: true, childList: true, characterData: true, attributes: true });
})`;

if (wanted) {
  // Node loads this before Electron has made its own module known.
  setImmediate(() => {
    const { app } = require('electron');
    app.on('web-contents-created', (_event, contents) => {
      contents.once('dom-ready', () => {
        void contents.executeJavaScript(look).then((moment) => process.stdout.write(`filled ${moment}\n`));
      });
    });
  });
}
