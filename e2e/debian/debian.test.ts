/**
 * The Debian package on a Debian that has nothing else: installed, used by somebody without any rights, and removed.
 * `npm run package:try -- trixie` tries another release than Debian 12.
 */
import { type ChildProcess, execFile, execFileSync, spawnSync } from 'node:child_process';
import {
  copyFileSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { withDisplay } from '../../scripts/display.mjs';
import { makePackage, wrapForTests } from '../../scripts/package.mjs';
import { projectRoot } from '../../scripts/project-root.mjs';
import { createVirtualCard } from '../../src/virtual-card/virtual-card.ts';
import { insertIntoVpcd } from '../../src/virtual-card/vpcd-bridge.ts';
import { areTaken, freePair } from '../fixtures/listeners.ts';
import { ended, openToTests, packageFolder, textOf, withWindowOf } from '../fixtures/packaged.ts';
import { DebianRoot, HOME, isRelease } from './debian-root.ts';
import { renderersOf } from './renderers.ts';

const wanted = process.env['SHOMEI_DEBIAN'] ?? 'bookworm';
const release = isRelease(wanted) ? wanted : 'bookworm';
const LIMIT = { timeout: 60_000 };
const ports = freePair();

let deb = '';
let rpm = '';
let root: DebianRoot;
let before: readonly string[] = [];
let lintian: Promise<{ readonly stdout: string }>;

beforeAll(async () => {
  // The one waits for the network, the other for the processor.
  [root] = await Promise.all([DebianRoot.make(release), makePackages()]);
  // It takes its time.
  lintian = promisify(execFile)('lintian', ['--fail-on', 'none', deb]);
});
afterAll(() => root?.remove());

async function makePackages(): Promise<void> {
  if (!existsSync(packageFolder) && !(await makePackage(['--dir']))) throw new Error('no package was made');
  const folder = join(projectRoot, 'release');
  for (const name of readdirSync(folder).filter((each) => /\.(deb|rpm)$/.test(each)))
    rmSync(join(folder, name));
  if (!(await wrapForTests(packageFolder))) throw new Error('no package was made of it');
  const made = (ending: string) =>
    join(folder, readdirSync(folder).find((name) => name.endsWith(ending)) ?? 'none');
  [deb, rpm] = [made('.deb'), made('.rpm')];
}

const output = (program: string, ...args: readonly string[]): string =>
  execFileSync(program, args, { encoding: 'utf8' });
const lines = (text: string): readonly string[] => text.split('\n').filter((line) => line !== '');
const fieldOf = (field: string): string => output('dpkg-deb', '--field', deb, field).trim();

describe('the packages', () => {
  test('are marked as for tests, older than any that is released, and in nobody’s name', () => {
    expect(fieldOf('Version')).toBe('0.0.0~for~tests~only');
    expect(fieldOf('Maintainer')).toContain('for tests only');
    expect(spawnSync('dpkg', ['--compare-versions', fieldOf('Version'), 'lt', '0.0.0']).status).toBe(0);
    expect(output('rpm', '-qp', '--queryformat', '%{VERSION}', rpm)).toBe('0.0.0~for~tests~only');
  });

  test('of rpm need and recommend what they need, and own every folder that they make', () => {
    const asked = (...args: readonly string[]) => lines(output('rpm', '-qp', ...args, rpm));
    expect(output('rpm', '--checksig', '--nosignature', rpm)).toContain('digests OK');
    // dnf and zypper do not see a package for amd64.
    expect(output('rpm', '-qp', '--queryformat', '%{ARCH}', rpm)).toBe('x86_64');
    const requires = asked('--requires').filter((each) => !each.startsWith('rpmlib('));
    expect(requires.toSorted()).toEqual(
      expect.arrayContaining(['(nss or mozilla-nss)', '(pcsc-lite-libs or libpcsclite1)', 'gtk3']),
    );
    expect(asked('--recommends').toSorted()).toEqual(['pcsc-lite', 'pcsc-lite-ccid']);
    const files = asked('--list');
    const folders = [...new Set(files.map(parentOf))];
    expect(folders.filter((folder) => !files.includes(folder) && !ofEverySystem.test(folder))).toEqual([]);
    expect(
      asked('--queryformat', '[%{FILEUSERNAME}:%{FILEGROUPNAME}\n]').every((each) => each === 'root:root'),
    ).toBe(true);
  });
});

/** Folders that `filesystem` and the icons' own package have on every system of rpm. */
const ofEverySystem =
  /^\/opt$|^\/usr\/bin$|^\/usr\/share(?:\/(?:applications|doc|man\/man1|icons\/hicolor\/\w+\/apps))?$/;

const parentOf = (file: string): string => file.slice(0, file.lastIndexOf('/'));

/**
 * Debian has no bare system of rpm. So this is a copy of this machine's system in which what is written lies in memory,
 * in a folder that holds nothing else.
 */
const ON_A_COPY = [
  'mount -t tmpfs none "$1" && cd "$1" && mkdir new work system',
  'mount -t overlay -o "lowerdir=/,upperdir=$1/new,workdir=$1/work" none system',
  'mkdir system/trial',
  'on="--root=$1/system --dbpath=/trial --nodeps --force-debian"',
  'rpm $on --install "$2"',
  // Its mode depends on whether users have namespaces in a chroot.
  'rpm $on --verify shomei | grep -v /chrome-sandbox || true',
  'find new/opt/Shomei new/usr/bin/shomei ! -user root',
  'rpm $on --erase shomei',
  'rm -r system/trial',
  // What was there before may have been copied, to be written into.
  'cd new && find . -mindepth 1 | while read -r file; do [ -e "/$file" ] || echo "left: $file"; done',
].join('\n');

test('rpm installs its package as it was packed, and nothing is left when it has been removed', () => {
  const folder = mkdtempSync(join(tmpdir(), 'shomei-rpm-'));
  try {
    expect(output('unshare', '--mount', 'sh', '-euc', ON_A_COPY, 'sh', folder, rpm)).toBe('');
  } finally {
    rmSync(folder, { recursive: true });
  }
});

describe(`on ${release}`, () => {
  let service: ChildProcess | undefined;
  let card: { remove(): Promise<void> } | undefined;

  /** What the package needs, and a reader to try it with; the package itself must then add nothing but its own files. */
  test('what it depends on is there', async () => {
    await root.asRoot('apt-get', 'update', '-qq');
    const needed = ['Depends', 'Recommends'].map(fieldOf);
    await root.asRoot('apt-get', 'satisfy', '-y', '-qq', ...QUICK, [...needed, 'vsmartcard-vpcd'].join(', '));
    useOwnPorts();
    service = root.startAsRoot('pcscd', '--foreground', ...(await withoutPolkit()));
    await vi.waitFor(() => expect(areTaken(ports)).toBe(true), LIMIT);
    card = await insertIntoVpcd(createVirtualCard('adult', { now: new Date() }), { port: ports[0] });
    before = await root.files();
    copyFileSync(deb, root.path('/root/shomei.deb'));
    const said = await root.asRoot('apt-get', 'install', '-y', ...QUICK, '/root/shomei.deb');
    expect(said).toContain('0 upgraded, 1 newly installed');
    rmSync(root.path('/root/shomei.deb'));
  });

  test('its menu entry and its description for software centres are as they should be', () => {
    const entry = root.path('/usr/share/applications/shomei.desktop');
    expect(spawnSync('desktop-file-validate', [entry], { encoding: 'utf8' })).toMatchObject({
      status: 0,
      stdout: '',
    });
    const metadata = root.path('/usr/share/metainfo/dev.shomei.app.metainfo.xml');
    const { status, stdout } = spawnSync('appstreamcli', ['validate', '--no-net', metadata], {
      encoding: 'utf8',
    });
    expect([status, stdout]).toEqual([0, expect.stringContaining('Validation was successful')]);
  });

  test('the command line reads a card for somebody without any rights', async () => {
    const child = root.startAsUser(['shomei', 'status', '--json']);
    const said = textOf(child);
    expect([await ended(child), said()]).toEqual([0, expect.stringMatching(/"kind": ?"my-number"/)]);
  });

  test('the window reads a card inside Chromium’s sandbox', async () => {
    // In this one field alone it is not the package, else nobody could see its page (packaged.ts).
    await openToTests(root.path('/opt/Shomei/resources/app.asar'));
    await withDisplay(async ({ DISPLAY }) => {
      const child = root.startAsUser(['shomei', '--remote-debugging-port=0'], {
        DISPLAY,
        LANG: 'ja_JP.UTF-8',
        LANGUAGE: 'ja',
      });
      await withWindowOf(child, async ({ page, complaints }) => {
        await page.getByText('残り3回').first().waitFor(LIMIT);
        const renderers = renderersOf(Number(child.pid));
        expect(renderers.length).toBeGreaterThan(0);
        // A filter of system calls, namespaces of its own, and no way around either.
        const held = { isFiltered: true, hasOwnUsers: true, hasOwnNetwork: true, isUnprotected: false };
        expect(renderers).toEqual(renderers.map(() => held));
        expect(complaints).toEqual([]);
      });
    });
  });

  test('nothing is left when it has been removed but what is the user’s', async () => {
    await root.asRoot('apt-get', 'purge', '-y', '-qq', 'shomei');
    const after = await root.files();
    await card?.remove();
    service?.kill('SIGTERM');
    const left = after.filter((file) => !before.includes(file));
    // Settings, and what libraries of the desktop keep for every program.
    const isOfUser = (file: string) =>
      [`${HOME}/.config`, `${HOME}/.cache`].some((each) => file.startsWith(each));
    expect(left.filter((file) => !isOfUser(file))).toEqual([]);
    // dpkg takes a folder that it finds empty, and Debian's own /opt is.
    expect(before.filter((file) => !after.includes(file))).toEqual(['/opt']);
  });
});

test('lintian finds nothing in the package', async () => {
  expect((await lintian).stdout).toBe('');
});

/** Nothing in it is to outlive a fall of the machine. */
const QUICK = ['--no-install-recommends', '-o', 'Dpkg::Options::=--force-unsafe-io'];

/** The virtual reader listens where nobody else does. */
function useOwnPorts(): void {
  const file = root.path('/etc/reader.conf.d/vpcd');
  const port = `0x${ports[0].toString(16).toUpperCase()}`;
  writeFileSync(file, readFileSync(file, 'utf8').replaceAll(/0x8C7B/gi, port));
}

/** From 2.0 on pcscd asks polkit, which is not part of a bare Debian. */
const withoutPolkit = async (): Promise<readonly string[]> =>
  (await root.asRoot('pcscd', '--help')).includes('--disable-polkit') ? ['--disable-polkit'] : [];
