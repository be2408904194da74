import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { copyFileSync, existsSync, mkdirSync, rmSync, symlinkSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import type { ElsewhereChange } from '../../shared/model/elsewhere.ts';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
  MODULE,
  addChromium,
  at,
  elsewhere,
  nssList,
  put,
  read,
  started,
  makeMachine,
  removeMachine,
} from './use-elsewhere-test-kit.ts';

beforeEach(makeMachine);

afterEach(removeMachine);

describe('Chromium', () => {
  beforeEach(() => put('home/.pki/nssdb/pkcs11.txt', nssList, 0o600));

  it('has one stanza more, and none of it once undone', async () => {
    expect(await elsewhere().change(addChromium())).toMatchObject({
      value: { chromium: { setUp: 'there' } },
    });
    expect(read('home/.pki/nssdb/pkcs11.txt')).toBe(
      `${nssList}\nlibrary=${at(MODULE)}\nname=Shomei OpenSC\n\n`,
    );
    await elsewhere().change({ what: 'remove-chromium' });
    expect(read('home/.pki/nssdb/pkcs11.txt')).toBe(nssList);
  });

  it('loses our stanza alone after NSS has written the list anew', async () => {
    const other = 'library=/usr/lib/other.so\nname=Other\n\n';
    const rewritten = `${nssList}library=${at(MODULE)}\nname=Shomei OpenSC\nNSS=trustOrder=100\n\n${other}`;
    put('home/.pki/nssdb/pkcs11.txt', rewritten);
    await elsewhere().change({ what: 'remove-chromium' });
    expect(read('home/.pki/nssdb/pkcs11.txt')).toBe(`${nssList}${other}`);
  });

  it('keeps a stanza whose name begins like ours', async () => {
    const alike = `${nssList}library=${at(MODULE)}\nname=Shomei OpenSC (test)\n\n`;
    put('home/.pki/nssdb/pkcs11.txt', alike);
    await elsewhere().change(addChromium());
    await elsewhere().change({ what: 'remove-chromium' });
    expect(read('home/.pki/nssdb/pkcs11.txt')).toBe(alike);
  });

  it('has one stanza after two presses, and nothing to undo at the second', async () => {
    const use = elsewhere();
    const twice = (change: ElsewhereChange) => Promise.all([use.change(change), use.change(change)]);
    expect(await twice(addChromium())).toMatchObject([{ ok: true }, { ok: true }]);
    expect(read('home/.pki/nssdb/pkcs11.txt').split('name=Shomei')).toHaveLength(2);
    expect(await twice({ what: 'remove-chromium' })).toMatchObject([{ ok: true }, { ok: true }]);
    expect(read('home/.pki/nssdb/pkcs11.txt')).toBe(nssList);
  });

  it('is left alone while it runs', async () => {
    mkdirSync(at('home/.config/chromium'), { recursive: true });
    symlinkSync('host-123', at('home/.config/chromium/SingletonLock'));
    for (const change of [addChromium(), { what: 'remove-chromium' }] as const)
      expect(await elsewhere().change(change)).toMatchObject({ error: { code: 'elsewhere/browser-open' } });
    expect(read('home/.pki/nssdb/pkcs11.txt')).toBe(nssList);
  });

  it('is not given a list that it has not made itself', async () => {
    rmSync(at('home/.pki'), { recursive: true });
    expect(elsewhere().look().chromium.setUp).toBe('unclear');
    expect(await elsewhere().change(addChromium())).toMatchObject({ ok: false });
    expect(existsSync(at('home/.pki'))).toBe(false);
  });

  it('is set up where it keeps its list: among the data of programs, unless an old list is there', async () => {
    rmSync(at('home/.pki'), { recursive: true });
    const where = { environment: { PATH: at('bin'), XDG_DATA_HOME: at('data-home') } };
    const lists = ['home/.local/share/pki/nssdb/pkcs11.txt', 'data-home/pki/nssdb/pkcs11.txt'] as const;
    for (const list of lists) put(list, nssList);
    expect(elsewhere().look().chromium).toMatchObject({ file: `~/${lists[0].slice(5)}`, setUp: 'none' });
    await elsewhere({ where }).change(addChromium());
    expect(lists.map(read)).toEqual([nssList, expect.stringContaining('name=Shomei')]);
    mkdirSync(at('home/.pki/nssdb'), { recursive: true });
    expect(elsewhere({ where }).look().chromium.file).toBe('~/.pki/nssdb/pkcs11.txt');
  });

  it('runs as long as the program runs that its lock names', async () => {
    const folder = at('config-home/google-chrome');
    mkdirSync(folder, { recursive: true });
    const where = { environment: { PATH: at('bin'), XDG_CONFIG_HOME: at('config-home') } };
    const isOpen = () => elsewhere({ where }).look().chromium.isOpen;
    symlinkSync(`${hostname()}-${process.pid}`, join(folder, 'SingletonLock'));
    expect(isOpen()).toBe(false);
    await whileRunning('chrome', (id) => {
      rmSync(join(folder, 'SingletonLock'));
      symlinkSync(`${hostname()}-${id}`, join(folder, 'SingletonLock'));
      expect(isOpen()).toBe(true);
    });
    expect(isOpen()).toBe(false);
  });

  const stanza = () => `library=${at(MODULE)}\nname=Shomei OpenSC`;
  it.each(['', '\n', '\n\n', '\n\n\nlibrary=/usr/lib/other.so\nname=Other\n\n'])(
    'loses our stanza whatever stands behind it: %j',
    async (behind) => {
      put('home/.pki/nssdb/pkcs11.txt', `${nssList}\n${stanza()}${behind}`);
      expect(await elsewhere().change({ what: 'remove-chromium' })).toMatchObject({
        ok: true,
        value: { chromium: { setUp: 'none' } },
      });
      expect(read('home/.pki/nssdb/pkcs11.txt')).toBe(nssList + behind.replace(/^\n{0,2}/, ''));
    },
  );

  it('loses our stanza whole, in whatever order its lines are', async () => {
    const turned = stanza().split('\n').toReversed().join('\n');
    put('home/.pki/nssdb/pkcs11.txt', `${nssList}\n${turned}\n\n`);
    await elsewhere().change({ what: 'remove-chromium' });
    expect(read('home/.pki/nssdb/pkcs11.txt')).toBe(nssList);
  });

  it.each([
    'library=/home/me/mine.so\nname=Shomei OpenSC\n\n',
    'library=/usr/lib/opensc-pkcs11.so\nlibrary=/home/me/mine.so\nname=Shomei OpenSC\n\n',
    'library=/usr/lib/opensc-pkcs11.so\nname=Shomei OpenSC\nmine=1\n\n',
    'library=/a/opensc-pkcs11.so\nname=Shomei OpenSC\n\nlibrary=/b/opensc-pkcs11.so\nname=Shomei OpenSC\n\n',
  ])('keeps what somebody has made of our stanza: %j', async (theirs) => {
    const list = `${nssList}\n${theirs}`;
    put('home/.pki/nssdb/pkcs11.txt', list);
    expect(elsewhere().look().chromium.setUp).toBe('unclear');
    expect(await elsewhere().change({ what: 'remove-chromium' })).toMatchObject({
      error: { code: 'elsewhere/changed-by-hand' },
    });
    expect(read('home/.pki/nssdb/pkcs11.txt')).toBe(list);
  });
});

describe('Firefox', () => {
  const LIST = 'data/firefox-with-card/pkcs11.txt';

  it('names OpenSC where it is now, as after an update, and keeps other modules', async () => {
    await elsewhere().change({ what: 'start-firefox' });
    const other = 'library=/usr/lib/other.so\nname=Other\n\n';
    put(LIST, read(LIST).replace(at(MODULE), '/usr/lib/onepin-opensc-pkcs11.so') + other);
    await elsewhere().change({ what: 'start-firefox' });
    expect(read(LIST)).toContain(other);
    expect(read(LIST).match(/^library=.*pkcs11.*$/gm)).toEqual([`library=${at(MODULE)}`]);
  });

  it('gets a whole list where a full disk has left an empty one', async () => {
    put(LIST, '');
    await elsewhere().change({ what: 'start-firefox' });
    expect(read(LIST)).toMatch(/^library=\nname=NSS Internal[^]*\n\nlibrary=.*\nname=Shomei OpenSC\n\n$/);
  });

  it('is neither started a second time nor deleted while it is open with this profile', async () => {
    await elsewhere().change({ what: 'start-firefox' });
    await whileRunning('firefox-esr', async (id) => {
      symlinkSync(`127.0.1.1:+${id}`, at('data/firefox-with-card/lock'));
      for (const what of ['start-firefox', 'remove-firefox'] as const)
        expect(await elsewhere().change({ what })).toEqual({
          ok: false,
          error: { code: 'elsewhere/browser-open' },
        });
    });
    expect(started).toHaveLength(1);
    expect(await elsewhere().change({ what: 'remove-firefox' })).toMatchObject({ ok: true });
    expect(existsSync(at('data/firefox-with-card'))).toBe(false);
  });

  it('is started with a profile of its own, which goes with everything in it', async () => {
    expect(await elsewhere().change({ what: 'start-firefox' })).toMatchObject({
      value: { firefox: { hasProfile: true } },
    });
    const folder = at('data/firefox-with-card');
    expect(started).toEqual([
      [at('bin/firefox'), ['--no-remote', '--profile', folder], { OPENSC_CONF: at('data/opensc.conf') }],
    ]);
    expect(read('data/firefox-with-card/pkcs11.txt')).toContain(`library=${at(MODULE)}\nname=Shomei OpenSC`);
    expect(read('data/opensc.conf')).toContain('create_slots_for_pins = "user"');
    await elsewhere().change({ what: 'remove-firefox' });
    expect(existsSync(folder)).toBe(false);
  });
});

/** A program of this name, which does nothing, while `run` runs. */
async function whileRunning(name: string, run: (id: number) => Promise<void> | void): Promise<void> {
  const program = at(`running/${name}`);
  mkdirSync(at('running'));
  copyFileSync('/bin/sleep', program);
  const child = spawn(program, ['infinity'], { stdio: 'ignore' });
  try {
    await run(child.pid ?? 0);
  } finally {
    child.kill();
    await once(child, 'exit');
  }
}

describe('a browser in a sandbox', () => {
  it('is not told by what a comment of its script says', () => {
    put(
      'bin/firefox',
      '#!/bin/sh\n# not for flatpak; see /snap/\nexec /usr/lib/firefox/firefox "$@"\n',
      0o755,
    );
    expect(elsewhere().look().firefox.browser.state).toBe('ready');
  });

  it('is refused with the reason, as Ubuntu has Firefox', async () => {
    put('bin/firefox', '#!/bin/sh\nexec /snap/bin/firefox "$@"\n', 0o755);
    expect(elsewhere().look().firefox.browser).toEqual({ state: 'sandboxed', by: 'snap' });
    expect(await elsewhere().change({ what: 'start-firefox' })).toMatchObject({
      error: { code: 'elsewhere/not-started' },
    });
    expect(started).toEqual([]);
  });

  it('is told for flatpak too, unless there is another one', () => {
    put('home/.local/share/flatpak/exports/bin/org.mozilla.firefox', '#!/bin/sh\n', 0o755);
    expect(elsewhere().look().firefox.browser.state).toBe('ready');
    rmSync(at('bin/firefox'));
    expect(elsewhere().look().firefox.browser).toEqual({ state: 'sandboxed', by: 'flatpak' });
  });

  it.each([
    ['exec snap run firefox "$@"', 'snap'],
    ['exec flatpak run org.mozilla.firefox "$@"', 'flatpak'],
  ])('is told by its script: %s', async (line, by) => {
    put('bin/firefox', `#!/bin/sh\n${line}\n`, 0o755);
    expect(elsewhere().look().firefox.browser).toEqual({ state: 'sandboxed', by });
    await elsewhere().change({ what: 'start-firefox' });
    expect(existsSync(at('data/firefox-with-card'))).toBe(false);
  });
});
