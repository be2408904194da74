/** `npm start`: from a fresh clone to the open window. Arguments after `--` are passed on to the application. */
import './node-version.mjs';
import { spawn, spawnSync } from 'node:child_process';
import { build } from './build.mjs';
import { hasDisplay } from './display.mjs';
import { ensureElectronRuntime } from './electron-runtime.mjs';
import { ensureNpmPackages } from './npm-packages.mjs';
import { ensureSystemPackages } from './system-packages.mjs';

/** Leaves the system as it is: nothing is installed outside this folder. */
const NO_INSTALL = '--no-install';

const WITHOUT_SANDBOX =
  'A hole in Chromium could then reach what this account can. As an ordinary user on a desktop the sandbox is on.';

const say = (/** @type {string} */ line) => console.log(line);

const NO_DISPLAY = [
  'There is no display to open a window on: neither DISPLAY nor WAYLAND_DISPLAY is set.',
  'Run this in a graphical session, or give it a display without a screen:',
  '  sudo apt-get install -y xvfb xauth && xvfb-run -a npm start',
].join('\n');

try {
  await start(process.argv.slice(2));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}

/** @param {readonly string[]} args for the application, and our own `--no-install` */
async function start(args) {
  if (!hasDisplay()) throw new Error(NO_DISPLAY);
  ensureNpmPackages(say);
  checkSystem(!args.includes(NO_INSTALL));
  await build('app', say);
  const runtime = await ensureElectronRuntime(say);
  openWindow(runtime.executable, [
    ...chromiumSwitches(),
    ...runtime.appArguments,
    '--sample-if-no-reader',
    ...args.filter((each) => each !== NO_INSTALL),
  ]);
}

/** @param {boolean} isWanted whether system packages may be installed */
function checkSystem(isWanted) {
  const without = `npm start -- ${NO_INSTALL}`;
  const shortage = ensureSystemPackages(['window', 'reader'], say, { isWanted, without });
  if (!shortage) return;
  if (shortage.groups.includes('window')) {
    throw new Error(`The window needs system libraries that are not installed. Run:\n  ${shortage.command}`);
  }
  say(`Without the smart card service no card can be read. To install it:\n  ${shortage.command}`);
}

/** Only this launcher and the test fixtures may pass --no-sandbox; the application itself never does. */
function chromiumSwitches() {
  if (process.platform !== 'linux') return [];
  const obstacle = sandboxObstacle();
  if (obstacle)
    say(`Chromium's sandbox is off for this run (--no-sandbox), because ${obstacle}.\n${WITHOUT_SANDBOX}`);
  return [
    ...(obstacle ? ['--no-sandbox'] : []),
    ...(process.env.DISPLAY ? [] : ['--ozone-platform-hint=auto']),
    // Of Chromium's own log only fatal errors: without a desktop session it complains at length and works.
    ...(process.env.ELECTRON_ENABLE_LOGGING ? [] : ['--log-level=3']),
  ];
}

/** @returns {string | undefined} why the sandbox cannot work here */
function sandboxObstacle() {
  if (process.getuid?.() === 0) return 'it cannot run as root';
  // Containers, AppArmor and some kernels forbid what it is built on. Only a try tells for all of them.
  const attempt = spawnSync('unshare', ['--user', '--map-root-user', 'true'], { stdio: 'ignore' });
  return attempt.status === 1 ? 'this system does not let it make user namespaces' : undefined;
}

/** @param {string} executable @param {readonly string[]} args */
function openWindow(executable, args) {
  // Terminals inside Electron programs leave this behind. With it Electron would be only Node.
  const { ELECTRON_RUN_AS_NODE: _unwanted, ...env } = process.env;
  const window = spawn(executable, args, { stdio: 'inherit', env });
  for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP']))
    process.on(signal, () => window.kill(signal));
  window.once('error', (error) => {
    console.error(`Electron could not be started: ${error.message}`);
    process.exitCode = 1;
  });
  window.once('exit', (code, signal) => {
    if (signal) console.error(`Electron was ended by ${signal}.`);
    if (code === 127)
      console.error('Electron lacks a system library (named above). It needs GTK 3, NSS, ALSA, GBM and DRM.');
    process.exitCode = code ?? 1;
  });
}
