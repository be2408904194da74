/**
 * electron-builder calls this with every package before it is signed and wrapped. The package is checked, and its bill
 * of materials and the licences of others' work are put beside the program.
 */
import { spawnSync } from 'node:child_process';
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { billOfMaterials } from './bill-of-materials.mjs';
import { electronRuntime } from './electron-runtime.mjs';
import { faultsIn, filesIn, nativePart } from './package-contents.mjs';
import { projectRoot } from './project-root.mjs';
import { partsOf } from './shipped-parts.mjs';

/** electron-builder's numbers for the processors it packs for. */
const ARCHITECTURES = /** @type {Record<number, readonly string[]>} */ ({
  1: ['x64'],
  3: ['arm64'],
  4: ['x64', 'arm64'],
});

/** @param {import('app-builder-lib').AfterPackContext} context */
export async function afterPack({ appOutDir, arch, electronPlatformName: platform, packager }) {
  const resources = packager.getResourcesDir(appOutDir);
  // The fallback runtime finds the program under development by this link.
  rmSync(join(resources, 'app'), { force: true });
  const architectures = ARCHITECTURES[arch] ?? [];
  const faults = faultsIn(
    filesIn(join(resources, 'app.asar')),
    architectures.map((each) => nativePart(platform, each)),
  );
  if (faults.length > 0) throw new Error(`The package is not as it should be:\n  ${faults.join('\n  ')}`);

  const parts = partsOf(join(projectRoot, 'dist/app'));
  // The two halves of a universal Mac package must not differ in this, so each names the machine code of both.
  const named = platform === 'darwin' ? ['x64', 'arm64'] : architectures;
  const nativeParts = named.map((each) => nativePart(platform, each));
  const bill = billOfMaterials({ parts, nativeParts, versions: versionsOf(electronRuntime().executable) });
  writeFileSync(join(resources, 'sbom.cdx.json'), bill);
  writeFileSync(join(resources, 'THIRD-PARTY-NOTICES.txt'), noticesText(parts));
}

/**
 * The versions inside this Electron, by its own word. @param {string} executable @returns
 * {import('./bill-of-materials.mjs').Versions}
 */
function versionsOf(executable) {
  const env = { ...process.env, ELECTRON_RUN_AS_NODE: '1' };
  const { stdout } = spawnSync(executable, ['-p', 'JSON.stringify(process.versions)'], {
    env,
    encoding: 'utf8',
  });
  return JSON.parse(stdout);
}

/** @param {readonly import('./shipped-parts.mjs').Part[]} parts */
function noticesText(parts) {
  const chapters = parts.map(
    ({ name, version, license, text }) => `${name} ${version} (${license})\n\n${text}\n`,
  );
  const rule = `\n${'-'.repeat(80)}\n\n`;
  return [
    'Shomei contains the work of others. Their licences follow. Those of Electron and of Chromium, which carry the\n' +
      'program, lie beside it: LICENSE.electron.txt (LICENSE on a Mac) and LICENSES.chromium.html.\n',
    ...chapters,
  ].join(rule);
}
