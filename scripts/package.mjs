/**
 * `npm run package [-- electron-builder's arguments]`: packs the built application, unpacked into release/ when
 * nothing else is asked for.
 */
import './node-version.mjs';
import { build } from './build.mjs';
import { electronRuntime } from './electron-runtime.mjs';
import { runTool } from './tools.mjs';

const say = (/** @type {string} */ line) => console.log(line);
const args = process.argv.slice(2);
const asked = args.length > 0 ? args : ['--dir'];

await build('app', say);
const runtime = electronRuntime(say);
if (runtime.isFallback) {
  if (!asked.includes('--dir')) {
    console.error(
      'The fallback Electron runtime is for development only; packages are made with the real one.',
    );
    process.exit(1);
  }
  say(`Packed for a try with the fallback runtime ${runtime.version}: not to be given to anyone.`);
}
// The one fuse that the fallback runtime is too old for; all others stand in electron-builder.yml.
const fuses = runtime.isFallback ? [] : ['-c.electronFuses.grantFileProtocolExtraPrivileges=false'];
const succeeded = await runTool('electron-builder/cli.js', [
  ...asked,
  ...fuses,
  // Packages for other machines fetch their own runtime.
  ...(asked.includes('--dir') ? runtimeOptions(runtime) : []),
  '--publish',
  'never',
]);
process.exitCode = succeeded ? 0 : 1;

/** @param {import('./electron-runtime.mjs').ElectronRuntime} found */
function runtimeOptions({ directory, version }) {
  return [`-c.electronDist=${directory}`, `-c.electronVersion=${version}`];
}
