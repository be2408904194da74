/** What is somebody's own is not touched, and a change that was cut short leaves nothing. */
import {
  chownSync,
  existsSync,
  linkSync,
  mkdirSync,
  readdirSync,
  readlinkSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
} from 'node:fs';
import { spawnSync } from 'node:child_process';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { ReplaceFile } from '../elsewhere/foreign-file.ts';
import type { ElsewhereChange } from '../../shared/model/elsewhere.ts';
import { replaceFile } from '../platform/replace-file.ts';
import { fullDisk, readOnlyFolder } from '../testing/disks.ts';
import { addSsh, at, elsewhere, makeMachine, put, read, removeMachine } from './use-elsewhere-test-kit.ts';

beforeEach(makeMachine);

afterEach(removeMachine);

const CONFIG = 'home/.ssh/config';
const add = () => addSsh('a.example');
const undo = { what: 'remove-ssh' } as const;
const byHand = { ok: false, error: { code: 'elsewhere/changed-by-hand' } };
const notWritten = { ok: false, error: { code: 'elsewhere/not-written' } };
const isRoot = process.geteuid?.() === 0;
const SOMEBODY = 1234;

describe('a settings file', () => {
  it('that has a second name is left alone, because the old content would stay under that', async () => {
    put('home/dotfiles/ssh', 'Host *\n');
    mkdirSync(at('home/.ssh'));
    linkSync(at('home/dotfiles/ssh'), at(CONFIG));
    expect(elsewhere().look().ssh.setUp).toBe('unclear');
    expect(await elsewhere().change(add())).toEqual(byHand);
    expect([read(CONFIG), statSync(at(CONFIG)).nlink]).toEqual(['Host *\n', 2]);
  });

  it.skipIf(!isRoot)('of somebody else stays theirs, and none is made in their folder', async () => {
    put(CONFIG, 'Host *\n');
    chownSync(at(CONFIG), SOMEBODY, SOMEBODY);
    expect(await elsewhere().change(add())).toEqual(byHand);
    expect(statSync(at(CONFIG)).uid).toBe(SOMEBODY);
    rmSync(at('home/.ssh'), { recursive: true });
    chownSync(at('home'), SOMEBODY, SOMEBODY);
    expect(await elsewhere().change(add())).toEqual(notWritten);
    expect(readdirSync(at('home'))).toEqual([]);
  });

  it('that is a link to nothing is not made', async () => {
    mkdirSync(at('home/.ssh'));
    symlinkSync('nowhere', at(CONFIG));
    expect(await elsewhere().change(add())).toEqual(byHand);
    expect([readlinkSync(at(CONFIG)), readdirSync(at('home/.ssh'))]).toEqual(['nowhere', ['config']]);
  });

  it.each(['  User me\n  Port 22\n', '\n# mine\nPort 22\n', 'Include more\n'])(
    'keeps our block when settings of its host stand below it, which would be another host’s: %j',
    async (below) => {
      put(CONFIG, 'Host production\n');
      await elsewhere().change(add());
      const changed = read(CONFIG) + below;
      put(CONFIG, changed);
      expect(elsewhere().look().ssh.setUp).toBe('unclear');
      expect(await elsewhere().change(undo)).toEqual(byHand);
      expect(read(CONFIG)).toBe(changed);
    },
  );

  it.each(['Host b\n  User me\n', '\n# mine\nMatch all\n', '  host=b\n', '# only this'])(
    'loses our block when what stands below it begins anew: %j',
    async (below) => {
      put(CONFIG, 'Host production\r\n');
      await elsewhere().change(add());
      put(CONFIG, read(CONFIG) + below);
      expect(await elsewhere().change(undo)).toMatchObject({ ok: true });
      expect(read(CONFIG)).toBe(`Host production\r\n${below}`);
    },
  );

  it('lies where SSH looks for it, whatever the HOME variable says', async () => {
    await elsewhere({ where: { home: at('elsewhere') } }).change(add());
    expect([existsSync(at(CONFIG)), existsSync(at('elsewhere'))]).toEqual([true, false]);
  });
});

describe('undoing', () => {
  it('takes away the folder that there was not, unless something else is in it now', async () => {
    await elsewhere().change(add());
    await elsewhere().change(undo);
    expect(readdirSync(at('home'))).toEqual([]);
    await elsewhere().change(add());
    put('home/.ssh/known_hosts', 'a.example');
    await elsewhere().change(undo);
    expect(readdirSync(at('home/.ssh'))).toEqual(['known_hosts']);
    await elsewhere().change(add());
    rmSync(at('home/.ssh/known_hosts'));
    await elsewhere().change(undo);
    expect(readdirSync(at('home'))).toEqual(['.ssh']);
  });

  it('keeps the link that its owner has put in the place of our file', async () => {
    await elsewhere().change(add());
    renameSync(at(CONFIG), at('home/dotfile'));
    symlinkSync(at('home/dotfile'), at(CONFIG));
    expect(await elsewhere().change(undo)).toMatchObject({ ok: true });
    expect([readlinkSync(at(CONFIG)), read('home/dotfile')]).toEqual([at('home/dotfile'), '']);
  });

  it('is done already at the second press, as adding is', async () => {
    const use = elsewhere();
    expect(await Promise.all([use.change(add()), use.change(add())])).toMatchObject([
      { ok: true },
      { ok: true },
    ]);
    expect(read(CONFIG).split('Host a.example')).toHaveLength(2);
    expect(await use.change(addSsh('b.example'))).toEqual(byHand);
    expect(await Promise.all([use.change(undo), use.change(undo)])).toMatchObject([
      { ok: true },
      { ok: true },
    ]);
    expect(existsSync(at(CONFIG))).toBe(false);
  });
});

describe('a change that did not come to its end', () => {
  /** What lies beside the file in the middle of a change: all that a kill there would leave. */
  const inTheMiddle = async (change: ElsewhereChange) => {
    const names: string[] = [];
    const spying: ReplaceFile = (path, bytes, isAsItWas, newMode) => {
      const look = () => (names.push(...readdirSync(at('home/.ssh'))), isAsItWas());
      return replaceFile(path, bytes, look, newMode);
    };
    await elsewhere({ replaceFile: spying }).change(change);
    return names;
  };

  it('leaves one file at most, which the next change takes away', async () => {
    const [written = ''] = await inTheMiddle(add());
    await elsewhere().change(undo);
    const { pid: ended } = spawnSync(process.execPath, ['--version']);
    const left = written.replace(`-${process.pid}-`, `-${ended}-`);
    put(`home/.ssh/${left}`, 'what a kill has left');
    await elsewhere().change(add());
    expect(readdirSync(at('home/.ssh'))).toEqual(['config']);
    put(`home/.ssh/${left}`, 'what a kill has left');
    await elsewhere().change(undo);
    expect(readdirSync(at('home/.ssh'))).toEqual([]);
  });

  it('has made no empty file before', async () => {
    expect(await inTheMiddle(add())).toEqual([expect.stringMatching(/^\.shomei-/)]);
  });

  it.skipIf(!fullDisk.isPossible)('leaves nothing on a disk that is full', async () => {
    await fullDisk.use(at('home'), async (disk) => {
      put('home/disk/filling', new Uint8Array(16 * 1024));
      expect(await elsewhere({ where: { systemHome: disk } }).change(add())).toEqual(notWritten);
      expect(readdirSync(disk)).toEqual(['filling']);
    });
  });

  it.skipIf(!readOnlyFolder.isPossible)('changes nothing in a folder that is read-only', async () => {
    put(CONFIG, 'Host *\n');
    await readOnlyFolder.use(at('home/.ssh'), async () => {
      expect(await elsewhere().change(add())).toEqual(notWritten);
    });
    expect([read(CONFIG), readdirSync(at('home/.ssh'))]).toEqual(['Host *\n', ['config']]);
  });
});
