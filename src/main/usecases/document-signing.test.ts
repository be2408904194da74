import { createHash } from 'node:crypto';
import { mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, it } from 'vitest';
import { LocalDesk, type SigningDesk } from '../document/sign/signing-desk.ts';
import { openTestFont } from '../document/testing/signing.ts';
import { OpenFiles } from '../platform/open-files.ts';
import { DocumentSigning, type DocumentSigningParts } from './document-signing.ts';

const folders: string[] = [];
afterEach(() => folders.splice(0).forEach((folder) => rmSync(folder, { recursive: true, force: true })));

const signingWith = (files: OpenFiles, openDesk: () => SigningDesk) => {
  const parts: Partial<DocumentSigningParts> = {
    files,
    openDesk: async () => openDesk(),
    isSample: () => false,
  };
  return new DocumentSigning(parts as DocumentSigningParts);
};

/** Files of one character each, named by it, and their ids. */
async function chosen(...names: readonly string[]) {
  const folder = mkdtempSync(join(tmpdir(), 'shomei-looks-'));
  folders.push(folder);
  const files = new OpenFiles();
  const ids: string[] = [];
  for (const name of names) {
    writeFileSync(join(folder, name), name);
    const opened = await files.open(join(folder, name));
    if (opened.ok) ids.push(opened.value.id);
  }
  return { folder, files, ids };
}

/** Looks that last until they are ended or stopped, in the order in which they began. */
function slowDesks() {
  const open = { now: 0, most: 0 };
  const ends: (() => void)[] = [];
  const openDesk = (): SigningDesk => {
    open.most = Math.max(open.most, (open.now += 1));
    let stop = (): void => undefined;
    const desk: Pick<SigningDesk, 'look' | 'stop' | 'close'> = {
      look: () =>
        new Promise((resolve) => {
          ends.push(() => resolve({ ok: true, value: { sha256: String(ends.length), notes: [] } }));
          stop = () => resolve({ ok: false, error: 'sign/stopped' });
        }),
      stop: () => stop(),
      close: async () => void (open.now -= 1),
    };
    return desk as SigningDesk;
  };
  return { open, ends, openDesk };
}

const settled = () => new Promise((resolve) => setImmediate(resolve));

it('is over, where it is stopped, only when nothing half-written is left', async () => {
  const { files, ids } = await chosen('0');
  let tidy = (): void => undefined;
  const steps: string[] = [];
  const desk: Pick<SigningDesk, 'stop' | 'close'> = {
    stop: () => void steps.push('stop'),
    close: () =>
      new Promise((resolve) => {
        tidy = () => {
          steps.push('tidy');
          resolve();
        };
      }),
  };
  const session = {
    memory: { get: () => undefined, left: () => undefined },
    store: { snapshot: () => ({ readers: [] }) },
  };
  const parts = {
    files,
    source: { session },
    openDesk: async () => desk,
    now: () => new Date(),
    isSample: () => false,
  };
  const signing = new DocumentSigning(parts as unknown as DocumentSigningParts);
  const [id = ''] = ids;
  const file = { id, form: 'p7m', sha256: '' } as const;
  const submission = {
    cardId: '1',
    password: 'ABC123',
    triesSeen: 5,
    reason: '',
    shows: [],
    outsideValidity: false,
  };
  const signed = signing.sign({ ...submission, files: [file] });
  await settled();
  const stopped = signing.stop().then(() => steps.push('stopped'));
  await settled();
  expect(steps).not.toContain('stopped');
  tidy();
  await Promise.all([signed, stopped]);
  expect(steps.slice(-2)).toEqual(['tidy', 'stopped']);
  await signing.stop();
  await files.closeAll();
});

const NAMES = ['0', '1', '2', '3', '4', '5'] as const;

it('many files are looked at a few at a time', async () => {
  const { files, ids } = await chosen(...NAMES);
  const { open, ends, openDesk } = slowDesks();
  const signing = signingWith(files, openDesk);
  const looks = Promise.all(ids.map((id) => signing.look(id, 'p7s')));
  await settled();
  expect(ends).toHaveLength(4);
  for (let ended = 0; ended < NAMES.length; ended += 1) {
    ends[ended]?.();
    await settled();
  }
  expect((await looks).every(({ ok }) => ok)).toBe(true);
  expect(open).toEqual({ now: 0, most: 4 });
  await files.closeAll();
});

it('a file that is taken out is read no further, and one that waits not at all', async () => {
  const { files, ids } = await chosen(...NAMES);
  const { ends, openDesk } = slowDesks();
  const signing = signingWith(files, openDesk);
  const looks = Promise.all(ids.map((id) => signing.look(id, 'p7s')));
  await settled();
  await files.closeAll();
  const stopped = { ok: true, value: { state: 'cannot-be-signed', problem: 'sign/stopped' } };
  const unread = { ok: false, error: { code: 'file/not-readable' } };
  expect(await looks).toEqual([stopped, stopped, stopped, stopped, unread, unread]);
  expect(ends).toHaveLength(4);
});

it('what is looked at is the file that was chosen and is shown, whatever took its place', async () => {
  const { folder, files, ids } = await chosen('a', 'b');
  renameSync(join(folder, 'b'), join(folder, 'a'));
  const signing = signingWith(files, () => new LocalDesk(openTestFont));
  const sha256 = createHash('sha256').update('a').digest('hex');
  expect(await signing.look(ids[0] ?? '', 'p7s')).toMatchObject({ value: { sha256 } });
  await files.closeAll();
});
