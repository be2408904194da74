import { execFileSync } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { ReplaceFile } from '../elsewhere/foreign-file.ts';
import { replaceFile } from '../platform/replace-file.ts';
import { Elsewhere } from './use-elsewhere.ts';

const MODULE = 'usr/lib/x86_64-linux-gnu/opensc-pkcs11.so';
const nssList = 'library=\nname=NSS Internal PKCS #11 Module\nNSS=Flags=internal,critical\n\n';

let root = '';
let started: (readonly unknown[])[] = [];
const at = (path: string) => join(root, path);
const put = (path: string, content: string | Uint8Array, mode = 0o644) => {
  mkdirSync(dirname(at(path)), { recursive: true });
  writeFileSync(at(path), content);
  chmodSync(at(path), mode);
};
const read = (path: string) => readFileSync(at(path), 'utf8');

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'shomei-elsewhere-'));
  started = [];
  put(MODULE, 'the module');
  put('usr/lib/x86_64-linux-gnu/libopensc.so.8', Buffer.from('\0junk\x001.2.13\0\x000.26.1\0'));
  put('bin/firefox', '#!/bin/sh\nexec /usr/lib/firefox/firefox "$@"\n', 0o755);
  put('bin/chromium', '\x7fELF', 0o755);
});
afterEach(() => rmSync(root, { recursive: true }));

type Parts = { readonly system?: NodeJS.Platform; readonly replaceFile?: ReplaceFile };
const elsewhere = (parts: Parts = {}) =>
  new Elsewhere({
    system: parts.system ?? 'linux',
    home: at('home'),
    data: at('data'),
    path: at('bin'),
    root,
    replaceFile: parts.replaceFile ?? replaceFile,
    start: (...call) => {
      started.push(call);
      return true;
    },
  });

describe('OpenSC', () => {
  it('is found with its version, and before 0.24 by the module that shows one PIN', () => {
    expect(elsewhere().look().openSc).toEqual({ path: at(MODULE), version: '0.26.1' });
    put('usr/lib/x86_64-linux-gnu/libopensc.so.8', '\x000.23.0\0');
    put('usr/lib/x86_64-linux-gnu/onepin-opensc-pkcs11.so', 'the other module');
    expect(elsewhere().look().openSc).toEqual({
      path: at('usr/lib/x86_64-linux-gnu/onepin-opensc-pkcs11.so'),
      version: '0.23.0',
    });
  });

  it('is needed for everything but to undo', async () => {
    rmSync(at(MODULE));
    expect(elsewhere().look().openSc).toBeNull();
    expect(await elsewhere().change({ what: 'add-ssh', host: 'a.example' })).toEqual({
      ok: false,
      error: { code: 'elsewhere/no-opensc' },
    });
    put('home/.pki/nssdb/pkcs11.txt', nssList);
    expect(await elsewhere().change({ what: 'remove-chromium' })).toMatchObject({
      error: { code: 'elsewhere/changed-by-hand' },
    });
  });
});

describe('~/.ssh/config', () => {
  it('is as it was, byte for byte and right for right, once undone', async () => {
    const before = Buffer.from('Host *\n  User me # \xff', 'latin1');
    put('home/.ssh/config', before, 0o640);
    expect(await elsewhere().change({ what: 'add-ssh', host: 'server.example.com' })).toMatchObject({
      value: { ssh: { file: '~/.ssh/config', setUp: 'there' } },
    });
    expect(read('home/.ssh/config')).toContain(`Host server.example.com\n  PKCS11Provider ${at(MODULE)}\n`);
    expect(await elsewhere().change({ what: 'remove-ssh' })).toMatchObject({
      value: { ssh: { setUp: 'none' } },
    });
    expect(readFileSync(at('home/.ssh/config'))).toEqual(before);
    expect(statSync(at('home/.ssh/config')).mode & 0o777).toBe(0o640);
  });

  it('is made for its owner alone where there was none, and goes again', async () => {
    await elsewhere().change({ what: 'add-ssh', host: 'a.example' });
    expect(statSync(at('home/.ssh/config')).mode & 0o777).toBe(0o600);
    expect(statSync(at('home/.ssh')).mode & 0o777).toBe(0o700);
    await elsewhere().change({ what: 'remove-ssh' });
    expect(existsSync(at('home/.ssh/config'))).toBe(false);
  });

  it('stays, when it was there and empty, and so does a link to it', async () => {
    put('home/dotfiles/ssh', '');
    mkdirSync(at('home/.ssh'));
    symlinkSync(at('home/dotfiles/ssh'), at('home/.ssh/config'));
    await elsewhere().change({ what: 'add-ssh', host: 'a.example' });
    await elsewhere().change({ what: 'remove-ssh' });
    expect([read('home/.ssh/config'), read('home/dotfiles/ssh')]).toEqual(['', '']);
  });

  it('keeps lines that somebody has written into our block', async () => {
    await elsewhere().change({ what: 'add-ssh', host: 'a.example' });
    const changed = read('home/.ssh/config').replace('# <<< Shomei', '  User me\n# <<< Shomei');
    put('home/.ssh/config', changed);
    expect(await elsewhere().change({ what: 'remove-ssh' })).toMatchObject({ ok: false });
    expect(read('home/.ssh/config')).toBe(changed);
  });

  it('that is a pipe keeps nobody waiting', () => {
    mkdirSync(at('home/.ssh'), { recursive: true });
    execFileSync('mkfifo', [at('home/.ssh/config')]);
    expect(elsewhere().look().ssh.setUp).toBe('unclear');
  });

  it('stays a link where it is one', async () => {
    put('home/dotfiles/ssh', 'Host *\n');
    mkdirSync(at('home/.ssh'));
    symlinkSync(at('home/dotfiles/ssh'), at('home/.ssh/config'));
    await elsewhere().change({ what: 'add-ssh', host: 'a.example' });
    expect(read('home/dotfiles/ssh')).toContain('PKCS11Provider');
    await elsewhere().change({ what: 'remove-ssh' });
    expect(read('home/dotfiles/ssh')).toBe('Host *\n');
  });

  it.each(['', ' ', '*', 'a b', 'a\nProxyCommand evil', 'a"b', '-oProxyCommand=x', '!a', 'a,b'])(
    'gets no line for the host %j',
    async (host) => {
      put('home/.ssh/config', 'Host *\n');
      expect(await elsewhere().change({ what: 'add-ssh', host })).toMatchObject({ ok: false });
      expect(read('home/.ssh/config')).toBe('Host *\n');
    },
  );

  it('is not touched where somebody has changed our marks', async () => {
    await elsewhere().change({ what: 'add-ssh', host: 'a.example' });
    const changed = read('home/.ssh/config').replace('# <<< Shomei', '# <<<');
    put('home/.ssh/config', changed);
    expect(elsewhere().look().ssh.setUp).toBe('unclear');
    for (const change of [{ what: 'remove-ssh' }, { what: 'add-ssh', host: 'b.example' }] as const)
      expect(await elsewhere().change(change)).toMatchObject({
        error: { code: 'elsewhere/changed-by-hand' },
      });
    expect(read('home/.ssh/config')).toBe(changed);
  });
});

describe('Chromium', () => {
  beforeEach(() => put('home/.pki/nssdb/pkcs11.txt', nssList, 0o600));

  it('has one stanza more, and none of it once undone', async () => {
    expect(await elsewhere().change({ what: 'add-chromium' })).toMatchObject({
      value: { chromium: { setUp: 'there' } },
    });
    expect(read('home/.pki/nssdb/pkcs11.txt')).toBe(
      `${nssList}\nlibrary=${at(MODULE)}\nname=Shomei OpenSC\n\n`,
    );
    expect(await elsewhere().change({ what: 'add-chromium' })).toMatchObject({ ok: false });
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
    await elsewhere().change({ what: 'add-chromium' });
    await elsewhere().change({ what: 'remove-chromium' });
    expect(read('home/.pki/nssdb/pkcs11.txt')).toBe(alike);
  });

  it('is left alone while it runs', async () => {
    mkdirSync(at('home/.config/chromium'), { recursive: true });
    symlinkSync('host-123', at('home/.config/chromium/SingletonLock'));
    for (const what of ['add-chromium', 'remove-chromium'] as const)
      expect(await elsewhere().change({ what })).toMatchObject({ error: { code: 'elsewhere/browser-open' } });
    expect(read('home/.pki/nssdb/pkcs11.txt')).toBe(nssList);
  });

  it('is not given a list that it has not made itself', async () => {
    rmSync(at('home/.pki'), { recursive: true });
    expect(elsewhere().look().chromium.setUp).toBe('unclear');
    expect(await elsewhere().change({ what: 'add-chromium' })).toMatchObject({ ok: false });
    expect(existsSync(at('home/.pki'))).toBe(false);
  });
});

describe('Firefox', () => {
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

describe('a browser in a sandbox', () => {
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

it('touches nothing on Windows and macOS, where it only tells the steps', () => {
  for (const [system, name] of [
    ['win32', 'windows'],
    ['darwin', 'mac'],
  ] as const)
    expect(elsewhere({ system }).look()).toMatchObject({
      system: name,
      firefox: { browser: { state: 'none' } },
      chromium: { browser: { state: 'none' } },
    });
});

describe('what another program writes while ours is being written', () => {
  const others = 'Host theirs\n';
  const meanwhile = (path: string): ReplaceFile => {
    return (target, bytes, isAsItWas) => {
      put(path, others);
      return replaceFile(target, bytes, isAsItWas);
    };
  };
  const changed = { ok: false, error: { code: 'elsewhere/changed-by-hand' } };

  it.each([
    { file: 'home/.ssh/config', was: 'Host old\n', change: { what: 'add-ssh', host: 'a.example' } },
    { file: 'home/.ssh/config', was: undefined, change: { what: 'add-ssh', host: 'a.example' } },
    { file: 'home/.pki/nssdb/pkcs11.txt', was: nssList, change: { what: 'add-chromium' } },
  ] as const)('stays, and the change is refused ($change.what)', async ({ file, was, change }) => {
    if (was !== undefined) put(file, was);
    expect(await elsewhere({ replaceFile: meanwhile(file) }).change(change)).toEqual(changed);
    expect(read(file)).toBe(others);
    expect(readdirSync(dirname(at(file)))).toHaveLength(1);
  });

  it('stays when our own is taken out again', async () => {
    put('home/.ssh/config', 'Host old\n');
    await elsewhere().change({ what: 'add-ssh', host: 'a.example' });
    const undo = elsewhere({ replaceFile: meanwhile('home/.ssh/config') }).change({ what: 'remove-ssh' });
    expect(await undo).toEqual(changed);
    expect(read('home/.ssh/config')).toBe(others);
  });
});
