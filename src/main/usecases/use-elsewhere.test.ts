import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, symlinkSync } from 'node:fs';
import { dirname } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { ReplaceFile } from '../elsewhere/foreign-file.ts';
import { replaceFile } from '../platform/replace-file.ts';
import {
  MODULE,
  addChromium,
  addSsh,
  at,
  elsewhere,
  nssList,
  put,
  read,
  makeMachine,
  removeMachine,
} from './use-elsewhere-test-kit.ts';

beforeEach(makeMachine);

afterEach(removeMachine);

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
    expect(await elsewhere().change(addSsh('a.example'))).toEqual({
      ok: false,
      error: { code: 'elsewhere/no-opensc' },
    });
    put('home/.pki/nssdb/pkcs11.txt', `${nssList}\nlibrary=${at(MODULE)}\nname=Shomei OpenSC\n\n`);
    expect(await elsewhere().change({ what: 'remove-chromium' })).toMatchObject({ ok: true });
    expect(read('home/.pki/nssdb/pkcs11.txt')).toBe(nssList);
  });
});

describe('OpenSC that is not where the window showed it', () => {
  it('is written down nowhere', async () => {
    put('home/.ssh/config', 'Host *\n');
    put('home/.pki/nssdb/pkcs11.txt', nssList);
    const shown = '/usr/lib/opensc-pkcs11.so';
    for (const change of [addSsh('a.example'), addChromium()])
      expect(await elsewhere().change({ ...change, module: shown })).toEqual({
        ok: false,
        error: { code: 'elsewhere/opensc-changed' },
      });
    expect([read('home/.ssh/config'), read('home/.pki/nssdb/pkcs11.txt')]).toEqual(['Host *\n', nssList]);
  });
});

describe('~/.ssh/config', () => {
  it('is as it was, byte for byte and right for right, once undone', async () => {
    const before = Buffer.from('Host *\n  User me # \xff', 'latin1');
    put('home/.ssh/config', before, 0o640);
    expect(await elsewhere().change(addSsh('server.example.com'))).toMatchObject({
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
    await elsewhere().change(addSsh('a.example'));
    expect(statSync(at('home/.ssh/config')).mode & 0o777).toBe(0o600);
    expect(statSync(at('home/.ssh')).mode & 0o777).toBe(0o700);
    await elsewhere().change({ what: 'remove-ssh' });
    expect(existsSync(at('home/.ssh/config'))).toBe(false);
  });

  it('stays, when it was there and empty, and so does a link to it', async () => {
    put('home/dotfiles/ssh', '');
    mkdirSync(at('home/.ssh'));
    symlinkSync(at('home/dotfiles/ssh'), at('home/.ssh/config'));
    await elsewhere().change(addSsh('a.example'));
    await elsewhere().change({ what: 'remove-ssh' });
    expect([read('home/.ssh/config'), read('home/dotfiles/ssh')]).toEqual(['', '']);
  });

  it('keeps lines that somebody has written into our block', async () => {
    await elsewhere().change(addSsh('a.example'));
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
    await elsewhere().change(addSsh('a.example'));
    expect(read('home/dotfiles/ssh')).toContain('PKCS11Provider');
    await elsewhere().change({ what: 'remove-ssh' });
    expect(read('home/dotfiles/ssh')).toBe('Host *\n');
  });

  it.each(['', ' ', '*', 'a b', 'a\nProxyCommand evil', 'a"b', '-oProxyCommand=x', '!a', 'a,b'])(
    'gets no line for the host %j',
    async (host) => {
      put('home/.ssh/config', 'Host *\n');
      expect(await elsewhere().change(addSsh(host))).toMatchObject({ ok: false });
      expect(read('home/.ssh/config')).toBe('Host *\n');
    },
  );

  it('is not touched where somebody has changed our marks', async () => {
    await elsewhere().change(addSsh('a.example'));
    const changed = read('home/.ssh/config').replace('# <<< Shomei', '# <<<');
    put('home/.ssh/config', changed);
    expect(elsewhere().look().ssh.setUp).toBe('unclear');
    for (const change of [{ what: 'remove-ssh' }, addSsh('b.example')] as const)
      expect(await elsewhere().change(change)).toMatchObject({
        error: { code: 'elsewhere/changed-by-hand' },
      });
    expect(read('home/.ssh/config')).toBe(changed);
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
    return (target, bytes, isAsItWas, newMode) => {
      put(path, others);
      return replaceFile(target, bytes, isAsItWas, newMode);
    };
  };
  const changed = { ok: false, error: { code: 'elsewhere/changed-by-hand' } };

  it.each([
    { file: 'home/.ssh/config', was: 'Host old\n', change: () => addSsh('a.example') },
    { file: 'home/.ssh/config', was: undefined, change: () => addSsh('a.example') },
    { file: 'home/.pki/nssdb/pkcs11.txt', was: nssList, change: addChromium },
  ])('stays, and the change is refused ($file)', async ({ file, was, change }) => {
    if (was !== undefined) put(file, was);
    expect(await elsewhere({ replaceFile: meanwhile(file) }).change(change())).toEqual(changed);
    expect(read(file)).toBe(others);
    expect(readdirSync(dirname(at(file)))).toHaveLength(1);
  });

  it('stays when our own is taken out again', async () => {
    put('home/.ssh/config', 'Host old\n');
    await elsewhere().change(addSsh('a.example'));
    const undo = elsewhere({ replaceFile: meanwhile('home/.ssh/config') }).change({ what: 'remove-ssh' });
    expect(await undo).toEqual(changed);
    expect(read('home/.ssh/config')).toBe(others);
  });
});
