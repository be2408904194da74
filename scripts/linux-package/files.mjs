/** Files of a Linux package outside the program's own folder, prepared in dist/linux (electron-builder.yml). */
import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { projectRoot } from '../project-root.mjs';

const source = join(projectRoot, 'assets', 'linux');
const target = join(projectRoot, 'dist', 'linux');

/**
 * The program lies in /opt, as programs do that are not a distribution's own, and includes the Chromium that it was
 * tested with. lintian takes both for faults of a package of Debian's.
 */
const OVERRIDES = [
  'dir-or-file-in-opt',
  'embedded-library',
  'unstripped-binary-or-object',
  'hardening-no-pie',
  'hardening-no-bindnow',
  'library-not-linked-against-libc',
  'shared-library-lacks-prerequisites',
  'statically-linked-binary',
  'executable-not-elf-or-script',
];

/** @param {{ version: string, maintainer: string }} package_ */
export function makeLinuxFiles({ version, maintainer }) {
  mkdirSync(target, { recursive: true });
  for (const name of ['shomei.bash', '_shomei', 'dev.shomei.app.metainfo.xml'])
    copyFileSync(join(source, name), join(target, name));
  writeFileSync(join(target, 'shomei.1.gz'), gzipSync(readFileSync(join(source, 'shomei.1')), { level: 9 }));
  writeFileSync(join(target, 'copyright'), copyright());
  const entry = `shomei (${version}) unstable; urgency=medium\n\n  * CHANGELOG.md of the project tells what changed.\n\n -- ${maintainer}  ${date()}\n`;
  writeFileSync(join(target, 'changelog.gz'), gzipSync(entry, { level: 9 }));
  writeFileSync(join(target, 'lintian'), OVERRIDES.map((tag) => `shomei: ${tag}\n`).join(''));
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
