import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import type { SecureVersion } from 'node:tls';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { VPCD_PORTS } from '../../../e2e/fixtures/pcscd.ts';
import { untilReadersAreEmpty } from '../../../e2e/fixtures/readers.ts';
import { removeFolder } from '../../../e2e/fixtures/remove-folder.ts';
import { createVirtualCard } from '../../virtual-card/virtual-card.ts';
import { insertIntoVpcd } from '../../virtual-card/vpcd-bridge.ts';
import { replaceFile } from '../platform/replace-file.ts';
import { Elsewhere } from '../usecases/use-elsewhere.ts';
import { type ClientCertificateServer, startSite } from './testing/client-certificate-server.ts';
import { startXDisplay, type XDisplay } from './testing/x-display.ts';

const PIN_WINDOWS = /Unlock Security Device|Password Required/;
/** How long the browsers may take to open a page, or to fail. */
const PATIENCE_MS = 90_000;
/** How long after the PIN a failed handshake is still not taken for the end. */
const LOOKS = 10;

let folder = '';
let display: XDisplay;
let browser: ChildProcess | undefined;
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'shomei-login-'));
  display = await startXDisplay();
});
afterEach(async () => {
  if (browser && browser.exitCode === null && browser.signalCode === null) {
    browser.kill('SIGKILL');
    await once(browser, 'exit');
  }
  browser = undefined;
  display.stop();
  await removeFolder(folder);
});

const nss = (...args: readonly string[]) => execFileSync('certutil', [...args], { stdio: 'ignore' });

/** The use case of the window's buttons. What it would start for the user is started here, with switches for tests. */
const elsewhere = (switches: readonly string[]) =>
  new Elsewhere({
    system: 'linux',
    home: join(folder, 'home'),
    systemHome: join(folder, 'home'),
    data: join(folder, 'data'),
    environment: { PATH: process.env.PATH },
    replaceFile,
    start: (program, args, environment) => {
      const own = { DISPLAY: display.name, HOME: join(folder, 'home'), XDG_DATA_HOME: '' };
      const env = { ...process.env, ...environment, ...own };
      browser = spawn(program, [...args, ...switches], { env, stdio: 'ignore' });
      return true;
    },
  });

/**
 * Types the PIN when asked for it, and accepts what is offered, until the site has answered. A browser begins, drops
 * and repeats handshakes as it likes. So only failures after the PIN count, and a few of them make an answer. Firefox
 * loads the module while it opens its first page, which may come too early: that is loaded again.
 */
async function logIn(site: ClientCertificateServer): Promise<void> {
  const deadline = Date.now() + PATIENCE_MS;
  let failedBefore: number | undefined;
  let looks = 0;
  let strangers = 0;
  while (site.visitors.length === 0 && Date.now() < deadline) {
    const asking = (await display.windows()).find((name) => PIN_WINDOWS.test(name));
    if (asking) {
      await display.type(PIN_WINDOWS.exec(asking)?.[0] ?? '', '1234');
      failedBefore ??= site.failures.length;
    } else if (failedBefore !== undefined) {
      await display.press('Return');
      looks += 1;
      if (looks > LOOKS && site.failures.length > failedBefore) return;
    } else if (site.strangers() > strangers) {
      strangers = site.strangers();
      await display.pressIn('Mozilla Firefox', 'F5');
    }
    await delay(1_000);
  }
}

/** Visits a site with the card, and tells what the card was asked for. */
async function visit(kind: 'chromium' | 'firefox', version: SecureVersion) {
  const card = createVirtualCard('adult', { now: new Date() });
  const sent: string[] = [];
  const inserted = await insertIntoVpcd(card, { port: VPCD_PORTS[0], log: (line) => sent.push(line) });
  const site = await startSite(folder, version);
  try {
    await (kind === 'chromium' ? startChromium(site) : startFirefox(site));
    await logIn(site);
    const { sign, auth } = card.inspect().pins;
    return {
      visitors: [...new Set(site.visitors)],
      verifies: sent.filter((line) => line.startsWith('> 00200080') && line.includes('hidden')).length,
      triesLeft: [sign?.triesLeft, auth?.triesLeft],
    };
  } finally {
    browser?.kill('SIGKILL');
    await site.stop();
    await inserted.remove();
    await untilReadersAreEmpty();
  }
}

const addChromium = (use: Elsewhere) =>
  ({ what: 'add-chromium', module: use.look().openSc?.path ?? '' }) as const;

const list = () => join(folder, 'home/.pki/nssdb/pkcs11.txt');

async function startChromium(site: ClientCertificateServer): Promise<void> {
  // Where Chromium makes it in a new home folder.
  const place = join(folder, 'home/.local/share/pki/nssdb');
  mkdirSync(place, { recursive: true });
  const database = ['-d', `sql:${place}`];
  nss('-N', ...database, '--empty-password');
  nss('-A', ...database, '-n', 'site', '-t', 'C,,', '-i', site.authority);
  const quiet = ['--no-first-run', '--disable-gpu', '--disable-sync', '--disable-background-networking'];
  const own = [
    `--user-data-dir=${join(folder, 'chromium')}`,
    '--password-store=basic',
    '--disable-component-update',
  ];
  const switches = ['--no-sandbox', ...quiet, ...own, site.address];
  const use = elsewhere(switches);
  expect(await use.change(addChromium(use))).toMatchObject({ ok: true });
  expect(await use.change({ what: 'start-chromium' })).toMatchObject({ ok: true });
}

async function startFirefox(site: ClientCertificateServer): Promise<void> {
  const database = join(folder, 'nss');
  mkdirSync(database);
  nss('-N', '-d', `sql:${database}`, '--empty-password');
  nss('-A', '-d', `sql:${database}`, '-n', 'site', '-t', 'C,,', '-i', site.authority);
  const profile = join(folder, 'data/firefox-with-card');
  mkdirSync(profile, { recursive: true });
  for (const name of ['cert9.db', 'key4.db']) copyFileSync(join(database, name), join(profile, name));
  expect(await elsewhere([site.address]).change({ what: 'start-firefox' })).toMatchObject({ ok: true });
}

describe.each(['chromium', 'firefox'] as const)('%s, as this program sets it up', (kind) => {
  it('logs in to a site that speaks TLS 1.2, with one VERIFY of the 利用者証明用 PIN', async () => {
    const { visitors, verifies, triesLeft } = await visit(kind, 'TLSv1.2');
    expect(visitors).toEqual([expect.stringMatching(/^[0-9A-F]{14}/)]);
    expect(verifies).toBe(1);
    expect(triesLeft).toEqual([5, 3]);
  });
});

describe('a site that speaks TLS 1.3 alone', () => {
  it('cannot be reached with the card, as the page says, and costs no try', async () => {
    const { visitors, triesLeft } = await visit('chromium', 'TLSv1.3');
    expect(visitors).toEqual([]);
    expect(triesLeft).toEqual([5, 3]);
  });
});

describe('undoing it', () => {
  it('leaves Chromium’s list as it was, after Chromium has used it too', async () => {
    mkdirSync(join(folder, 'home/.pki/nssdb'), { recursive: true });
    nss('-N', '-d', `sql:${join(folder, 'home/.pki/nssdb')}`, '--empty-password');
    const before = readFileSync(list(), 'utf8');
    const use = elsewhere([
      '--no-sandbox',
      '--headless=new',
      `--user-data-dir=${join(folder, 'chromium')}`,
      'about:blank',
    ]);
    await use.change(addChromium(use));
    await use.change({ what: 'start-chromium' });
    await delay(3_000);
    browser?.kill('SIGTERM');
    if (browser) await once(browser, 'exit');
    expect(await use.change({ what: 'remove-chromium' })).toMatchObject({ ok: true });
    expect(readFileSync(list(), 'utf8')).toBe(before);
  });
});
