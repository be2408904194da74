#!/usr/bin/env node
/**
 * Replaces fpm if that is not installed: it understands electron-builder's requests, and makes the package with
 * Debian's own dpkg-deb or rpmbuild. electron-builder starts it by CUSTOM_FPM_PATH (scripts/package.mjs).
 */
import { spawnSync } from 'node:child_process';
import { chmodSync, cpSync, lstatSync, mkdirSync, mkdtempSync, readFileSync, readdirSync } from 'node:fs';
import { rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';

const text = { type: /** @type {const} */ ('string') };
const texts = { ...text, multiple: true };
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    ...Object.fromEntries(
      [
        ...['architecture', 'after-install', 'after-remove', 'description', 'version', 'package', 'name'],
        ...['maintainer', 'vendor', 'url', 'license', 'iteration', 'category', 'deb-priority', 'rpm-summary'],
        ...['deb-compression', 'rpm-os', 'rpm-compression', 'log'],
      ].map((name) => [name, text]),
    ),
    source: { ...text, short: 's' },
    target: { ...text, short: 't' },
    depends: { ...texts, short: 'd' },
    'deb-recommends': texts,
    'rpm-tag': texts,
    directories: texts,
    force: { type: 'boolean' },
  },
});
const given = /** @type {Record<string, string>} */ (/** @type {unknown} */ (values));
const lists = /** @type {Record<string, string[] | undefined>} */ (/** @type {unknown} */ (values));

/** What fpm calls a compression, for dpkg-deb: small for people, quick for tests. @type {Record<string, string[]>} */
const COMPRESSIONS = { gz: ['-Zgzip', '-z1'], xz: ['-Zxz', '-z6'], none: ['-Znone'] };

/** What electron-builder calls a processor as Debian does, for rpm, whose tools take no package of another name. */
const RPM_ARCHITECTURES = new Map([
  ['amd64', 'x86_64'],
  ['arm64', 'aarch64'],
]);

const work = mkdtempSync(join(tmpdir(), 'shomei-package-'));
try {
  const root = join(work, 'root');
  for (const mapping of positionals) lay(root, mapping);
  if (given.target === 'deb') makeDeb(root);
  else if (given.target === 'rpm') makeRpm(root);
  else throw new Error(`no package of the kind ${given.target}`);
} finally {
  rmSync(work, { recursive: true, force: true });
}

/**
 * `from=to`: a file to a file, a folder's content (`from/`) into a folder. @param {string} root @param {string}
 * mapping
 */
function lay(root, mapping) {
  const at = mapping.lastIndexOf('=');
  const to = join(root, mapping.slice(at + 1));
  mkdirSync(dirname(to), { recursive: true });
  cpSync(mapping.slice(0, at), to, { recursive: true, verbatimSymlinks: true });
  setModes(root);
}

/** Folders 755; files 755 if somebody may run them, else 644; libraries are not run. @param {string} path */
function setModes(path) {
  const stat = lstatSync(path);
  if (stat.isSymbolicLink()) return;
  chmodSync(path, stat.isDirectory() || (stat.mode & 0o111 && !/\.so(\.\d+)*$/.test(path)) ? 0o755 : 0o644);
  if (stat.isDirectory()) for (const name of readdirSync(path)) setModes(join(path, name));
}

/** @param {string} root */
function makeDeb(root) {
  const control = join(root, 'DEBIAN');
  mkdirSync(control);
  const size = Math.ceil(
    filesIn(root).reduce((sum, file) => sum + lstatSync(join(root, file)).size, 0) / 1024,
  );
  const fields = {
    Package: given.name,
    Version: given.version,
    Architecture: given.architecture,
    Maintainer: given.maintainer,
    'Installed-Size': String(size),
    Depends: lists.depends?.join(', '),
    Recommends: lists['deb-recommends']?.join(', '),
    Section: 'utils',
    Priority: given['deb-priority'],
    Homepage: given.url,
    Description: given.description,
  };
  const lines = Object.entries(fields).flatMap(([name, value]) => (value ? [`${name}: ${value}`] : []));
  writeFileSync(join(control, 'control'), `${lines.join('\n')}\n`);
  for (const [name, option] of [
    ['postinst', 'after-install'],
    ['postrm', 'after-remove'],
  ])
    writeFileSync(join(control, name ?? ''), readFileSync(given[option ?? ''] ?? ''), { mode: 0o755 });
  const sums = run(
    'md5sum',
    filesIn(root).filter(
      (file) => !file.startsWith('DEBIAN/') && !lstatSync(join(root, file)).isSymbolicLink(),
    ),
    root,
  );
  writeFileSync(join(control, 'md5sums'), sums);
  run(
    'dpkg-deb',
    [
      '--root-owner-group',
      ...(COMPRESSIONS[given['deb-compression'] ?? 'xz'] ?? []),
      '--build',
      root,
      given.package ?? '',
    ],
    root,
  );
}

/** @param {string} root */
function makeRpm(root) {
  const spec = join(work, 'shomei.spec');
  const [summary, ...description] = (given.description ?? '').split('\n');
  const scriptOf = (/** @type {string} */ option) =>
    readFileSync(given[option] ?? '', 'utf8')
      .replace(/^#!.*\n/, '')
      .replaceAll('%', '%%');
  writeFileSync(
    spec,
    [
      `Name: ${given.name}`,
      `Version: ${given.version?.replaceAll('-', '~')}`,
      'Release: 1',
      `Summary: ${given['rpm-summary'] ?? summary}`,
      `License: ${given.license}`,
      `URL: ${given.url}`,
      `Vendor: ${given.vendor}`,
      `Packager: ${given.maintainer}`,
      'AutoReqProv: no',
      ...(lists.depends ?? []).map((each) => `Requires: ${each}`),
      ...(lists['rpm-tag'] ?? []),
      '%description',
      [summary, ...description].join('\n'),
      '%install',
      `cp -a ${root}/. %{buildroot}`,
      `%post\n${scriptOf('after-install')}`,
      `%postun\n${scriptOf('after-remove')}`,
      '%files',
      ...filesIn(root).map((file) => `"/${file}"`),
      ...(lists.directories ?? []).flatMap((each) => foldersIn(root, each)).map((each) => `%dir "${each}"`),
    ].join('\n') + '\n',
  );
  const defines = {
    _topdir: join(work, 'rpm'),
    _build_id_links: 'none',
    __os_install_post: '%{nil}',
    _binary_payload: given['rpm-compression'] === 'gzip' ? 'w1.gzdio' : 'w6T0.xzdio',
  };
  const options = Object.entries(defines).flatMap(([name, value]) => ['--define', `${name} ${value}`]);
  const architecture = given.architecture ?? '';
  const target = RPM_ARCHITECTURES.get(architecture) ?? architecture;
  run('rpmbuild', ['-bb', '--target', target, ...options, spec], work);
  const made = filesIn(join(work, 'rpm/RPMS'))[0] ?? '';
  cpSync(join(work, 'rpm/RPMS', made), given.package ?? '');
}

/** Files and links below a folder. @param {string} folder */
function filesIn(folder) {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => !entry.isDirectory())
    .map(({ parentPath, name }) => join(parentPath, name).slice(folder.length + 1))
    .toSorted();
}

/** A folder of the package and all below it. @param {string} root @param {string} top @returns {string[]} */
function foldersIn(root, top) {
  const below = readdirSync(join(root, top), { withFileTypes: true }).filter((entry) => entry.isDirectory());
  return [top, ...below.flatMap(({ name }) => foldersIn(root, join(top, name)))];
}

/** @param {string} command @param {readonly string[]} args @param {string} cwd @returns {string} what it printed */
function run(command, args, cwd) {
  const result = spawnSync(command, args, { cwd, encoding: 'utf8', maxBuffer: 1 << 28 });
  if (result.status !== 0)
    throw new Error(`${command} failed: ${result.stderr || result.stdout || result.error?.message}`);
  return result.stdout;
}
