import { existsSync, mkdirSync, rmSync, symlinkSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
  MODULE,
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
