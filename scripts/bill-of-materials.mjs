/**
 * The bill of materials of one package, as CycloneDX 1.6: the program, Electron and its parts, and every bundled
 * library. The same package gives the same bill, so it holds neither a time nor a random number.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Enums, Models, Serialize, Spec } from '@cyclonedx/cyclonedx-library';
import { projectRoot } from './project-root.mjs';

/** @typedef {{ readonly [name: string]: string | undefined, readonly electron: string }} Versions Electron's `process.versions` */

/** Parts of Electron whose version it tells: our name for each, and its name in `process.versions`. */
const INSIDE_ELECTRON = Object.entries({ chromium: 'chrome', node: 'node', v8: 'v8', zlib: 'zlib' });

/**
 * @param {object} made
 * @param {readonly import('./shipped-parts.mjs').Part[]} made.parts
 * @param {Versions} made.versions
 * @param {readonly string[]} made.nativeParts packages with koffi's machine code, such as `@koromix/koffi-linux-x64`
 * @returns {string} JSON
 */
export function billOfMaterials({ parts, versions, nativeParts }) {
  const { name, version, license } = JSON.parse(readFileSync(join(projectRoot, 'package.json'), 'utf8'));
  const program = component({ type: Enums.ComponentType.Application, name, version, license });
  const koffi = parts.find((part) => part.name === 'koffi');
  const machineCode = koffi ? nativeParts.map((native) => ({ ...koffi, name: native })) : [];
  const libraries = [...parts, ...machineCode].map((part) =>
    component({ ...part, type: Enums.ComponentType.Library, purl: packageUrl(part) }),
  );
  const all = [...libraries, electron(versions)];
  const bom = new Models.Bom({
    metadata: new Models.Metadata({ component: program }),
    components: new Models.ComponentRepository(all),
  });
  for (const each of all) program.dependencies.add(each.bomRef);
  const factory = new Serialize.JSON.Normalize.Factory(Spec.Spec1dot6);
  return new Serialize.JsonSerializer(factory).serialize(bom, { sortLists: true, space: 2 });
}

/** Electron, with its parts nested in it. @param {Versions} versions */
function electron(versions) {
  const inside = INSIDE_ELECTRON.flatMap(([name, key]) => {
    const version = versions[key];
    return version ? [component({ type: Enums.ComponentType.Library, name, version })] : [];
  });
  return component({
    type: Enums.ComponentType.Framework,
    name: 'electron',
    version: versions.electron,
    license: 'MIT',
    purl: packageUrl({ name: 'electron', version: versions.electron }),
    inside,
  });
}

/**
 * @param {{ type: import('@cyclonedx/cyclonedx-library').Enums.ComponentType, name: string, version: string,
 *   license?: string, purl?: string, inside?: import('@cyclonedx/cyclonedx-library').Models.Component[] }} about
 */
function component({ type, name, version, license, purl, inside = [] }) {
  return new Models.Component(type, name, {
    bomRef: `${name}@${version}`,
    version,
    purl,
    licenses: new Models.LicenseRepository(license ? [new Models.SpdxLicense(license)] : []),
    components: new Models.ComponentRepository(inside),
  });
}

/** As the package-url specification writes npm's names: the @ of a scope escaped. @param {{ name: string, version: string }} part */
const packageUrl = ({ name, version }) => `pkg:npm/${name.replace('@', '%40')}@${version}`;
