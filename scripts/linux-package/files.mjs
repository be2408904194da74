/** Files of a Linux package outside the program's own folder, prepared in dist/linux (electron-builder.yml). */
import { copyFileSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { projectRoot } from '../project-root.mjs';
import { bashCompletion, commandsIn, manual, zshCompletion } from './command-line.mjs';

const source = join(projectRoot, 'assets', 'linux');
const target = join(projectRoot, 'dist', 'linux');

const CHROMIUM = 'Electron is Chromium as its makers built it, with the libraries that it was tested with.';

/** What lintian takes for a fault because it is none of Debian's own packages, and why it is no fault. */
const OVERRIDES = {
  'dir-or-file-in-opt': 'Programs that are not part of a distribution belong there (FHS 3.13).',
  'embedded-library': CHROMIUM,
  'unstripped-binary-or-object': CHROMIUM,
  'hardening-no-pie': CHROMIUM,
  'hardening-no-bindnow': CHROMIUM,
  'library-not-linked-against-libc': CHROMIUM,
  'shared-library-lacks-prerequisites': CHROMIUM,
  'statically-linked-binary': CHROMIUM,
  'executable-not-elf-or-script': CHROMIUM,
};

/** @param {{ version: string, maintainer: string }} package_ */
export function makeLinuxFiles({ version, maintainer }) {
  rmSync(target, { recursive: true, force: true });
  mkdirSync(target, { recursive: true });
  // What is typed in a terminal; a link of the package's own goes with it.
  symlinkSync('/opt/Shomei/shomei', join(target, 'shomei'));
  const metainfo = 'dev.shomei.app.metainfo.xml';
  copyFileSync(join(source, metainfo), join(target, metainfo));
  for (const [name, content] of Object.entries(commandLineFiles()))
    writeFileSync(join(target, name), content);
  writeFileSync(join(target, 'copyright'), copyright());
  const entry = `shomei (${version}) unstable; urgency=medium\n\n  * CHANGELOG.md of the project tells what changed.\n\n -- ${maintainer}  ${date()}\n`;
  writeFileSync(join(target, 'changelog.gz'), gzipSync(entry, { level: 9 }));
  const overrides = Object.entries(OVERRIDES).map(([tag, reason]) => `# ${reason}\nshomei: ${tag}\n`);
  writeFileSync(join(target, 'lintian'), overrides.join(''));
}

/** By name. They come from the English help. */
export function commandLineFiles() {
  const help = ['cli', 'signing'].map((name) => `src/shared/messages/en/${name}.ts`);
  const commands = help.flatMap((path) => commandsIn(readFileSync(join(projectRoot, path), 'utf8')));
  const page = manual(readFileSync(join(source, 'shomei.1'), 'utf8'), commands);
  return {
    'shomei.bash': bashCompletion(commands),
    _shomei: zshCompletion(commands),
    'shomei.1.gz': gzipSync(page, { level: 9 }),
  };
}

/** RFC 5322's date, of the commit if SOURCE_DATE_EPOCH tells it (docs/reproducible-builds.md). */
function date() {
  const epoch = Number(process.env.SOURCE_DATE_EPOCH ?? 0);
  return new Date(epoch * 1000).toUTCString().replace('GMT', '+0000');
}

function copyright() {
  const license = readFileSync(join(projectRoot, 'LICENSE'), 'utf8');
  return `Shomei\n\n${license}\nThe licences of the works that it contains are in /opt/Shomei: LICENSES.chromium.html,\nLICENSE.electron.txt and resources/THIRD-PARTY-NOTICES.txt.\n`;
}
