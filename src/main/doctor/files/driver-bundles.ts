import type { DriverFacts } from '../machine.ts';
import type { Files } from './files.ts';

/** No machine has more drivers. */
const MOST_BUNDLES = 64;

/**
 * What drivers of PC/SC say of themselves in the property list of each bundle. pcsc-lite and macOS use the same form.
 * @param folders where bundles are kept
 */
export async function driverBundles(files: Files, folders: readonly string[]): Promise<DriverFacts> {
  const bundles = (await Promise.all(folders.map((folder) => bundlesIn(files, folder)))).flat();
  const lists = await Promise.all(bundles.map((bundle) => files.text(`${bundle}/Contents/Info.plist`)));
  const plists = lists.filter((text) => text !== undefined);
  const ccid = plists.find((text) => text.includes('ifd-ccid') || text.includes('libccid'));
  const version = ccid && stringOf(ccid, 'CFBundleShortVersionString');
  return {
    isInstalled: plists.length > 0,
    ids: new Set(plists.flatMap(idsIn)),
    ...(version !== undefined && { version }),
  };
}

async function bundlesIn(files: Files, folder: string): Promise<readonly string[]> {
  const names = await files.names(folder);
  const bundles = names.filter((name) => name.endsWith('.bundle')).slice(0, MOST_BUNDLES);
  return bundles.map((name) => `${folder}/${name}`);
}

/** Two arrays in parallel, `ifdVendorID` and `ifdProductID`, each id written `0x072F`. */
function idsIn(plist: string): readonly string[] {
  const products = arrayOf(plist, 'ifdProductID');
  return arrayOf(plist, 'ifdVendorID').flatMap((vendor, at) => {
    const product = products[at];
    return product === undefined ? [] : [`${idOf(vendor)}:${idOf(product)}`];
  });
}

function arrayOf(plist: string, key: string): readonly string[] {
  const start = plist.indexOf(`<key>${key}</key>`);
  const end = plist.indexOf('</array>', start);
  if (start < 0 || end < 0) return [];
  return [...plist.slice(start, end).matchAll(/<string>([^<]{1,100})<\/string>/g)].map(
    ([, text = '']) => text,
  );
}

const idOf = (text: string): string => text.trim().replace(/^0x/i, '').toUpperCase().padStart(4, '0');

function stringOf(plist: string, key: string): string | undefined {
  const after = plist.slice(plist.indexOf(`<key>${key}</key>`));
  const found = /^<key>[^<]*<\/key>\s*<string>([\w.+~-]{1,40})<\/string>/.exec(after);
  return found?.[1];
}
