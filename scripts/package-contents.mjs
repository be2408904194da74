/** What the archive of a package holds, and whether that is exactly what it needs. */
import { listPackage } from '@electron/asar';

/** Paths inside the archive that the program is made of. */
const ALLOWED = [
  /^package\.json$/,
  /^dist\/app\/(main|preload|question-preload|command-line|[a-z]+-worker)(-[\w-]+)?\.cjs$/,
  /^dist\/app\/(notices\.json|signature-font\.ttf)$/,
  /^dist\/app\/(renderer|viewer)\/index(\.[\w-]+)?\.html$/,
  /^dist\/app\/(renderer|viewer)\/assets\/[\w-]+\.(js|css|ttf|woff2|svg|png)$/,
  /^dist\/app\/viewer\/(cmaps\/[\w-]+\.bcmap|standard_fonts\/[\w-]+\.(pfb|ttf)|wasm\/[\w-]+\.(js|wasm))$/,
  /^dist\/app\/viewer\/\w+\/LICENSE\w*$/,
  /^node_modules\/koffi\/(package\.json|LICENSE\.txt|(src\/koffi\/(src\/)?)?\w+\.cjs)$/,
];
/** Without these nothing would start, so a list that lacks one was not of a package. */
const NEEDED = [
  'package.json',
  'dist/app/main.cjs',
  'dist/app/preload.cjs',
  'dist/app/command-line.cjs',
  'dist/app/renderer/index.html',
];

/** The npm package with koffi's machine code. @param {string} platform as Node names it @param {string} arch */
export const nativePart = (platform, arch) => `@koromix/koffi-${platform}-${arch}`;

/** @param {string} archive @returns {string[]} its files, without its folders */
export function filesIn(archive) {
  const paths = listPackage(archive, { isPack: false }).map((path) => path.replaceAll('\\', '/').slice(1));
  const folders = new Set(paths.map((path) => path.slice(0, path.lastIndexOf('/'))));
  return paths.filter((path) => !folders.has(path));
}

/**
 * @param {readonly string[]} files paths inside the archive, with `/`
 * @param {readonly string[]} nativeParts npm packages with koffi's machine code for what is packed
 * @returns {string[]} one sentence for each thing that is wrong
 */
export function faultsIn(files, nativeParts) {
  const allowed = [...ALLOWED, ...nativeParts.map(filesOf)];
  const extra = files.filter((file) => !allowed.some((each) => each.test(file)));
  const machineCode = nativeParts.map((part) => `node_modules/${part}/index.js`);
  const missing = [...NEEDED, ...machineCode].filter((file) => !files.includes(file));
  return [
    ...extra.map((file) => `${file} does not belong into a package`),
    ...missing.map((file) => `${file} is missing`),
  ];
}

/** @param {string} native */
function filesOf(native) {
  const triplet = native.replace('@koromix/koffi-', '').replace('-', '_');
  return new RegExp(`^node_modules/${native}/(package\\.json|index\\.js|${triplet}/koffi\\.node)$`);
}
