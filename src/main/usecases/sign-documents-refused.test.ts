import { readdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { fullDisk, readOnlyFolder } from '../testing/disks.ts';
import { willing } from '../testing/test-session.ts';
import { PDF, statesOf, desk, removeFolders } from './sign-documents-test-kit.ts';

const BROKEN = PDF.subarray(0, -40);

afterEach(removeFolders);

describe('nothing reaches the card', () => {
  it('where one of the files cannot be signed; the others wait for it', async () => {
    const test = await desk();
    const result = await test.sign([test.file('a.pdf', 'pdf'), test.file('b.pdf', 'pdf', BROKEN)]);
    expect(statesOf(result)).toEqual(['sign/held-back', 'sign/damaged']);
    expect(test.sent).toEqual([]);
    expect(test.names()).toEqual(new Set(['a.pdf', 'b.pdf']));
  });

  it('where the file is not the one that was shown', async () => {
    const test = await desk();
    const result = await test.sign([{ ...test.file('a.pdf', 'pdf'), shownAs: '00'.repeat(32) }]);
    expect(statesOf(result)).toEqual(['sign/file-changed']);
    expect(test.sent).toEqual([]);
  });

  it('where the output has no place', async () => {
    const test = await desk();
    const file = test.file('a.pdf', 'pdf');
    const long = test.file(`${'あ'.repeat(83)}.pdf`, 'pdf');
    const nowhere = { kind: 'folder', path: join(test.folder, 'nowhere') } as const;
    const taken = { kind: 'file', path: file.input } as const;
    expect(statesOf(await test.sign([long]))).toEqual(['sign/name-too-long']);
    expect(statesOf(await test.sign([{ ...file, destination: nowhere }]))).toEqual(['sign/not-written']);
    expect(statesOf(await test.sign([{ ...file, destination: taken }]))).toEqual(['sign/output-exists']);
    expect(test.sent).toEqual([]);
  });

  it('where the next free name is too long, though the first one was not', async () => {
    const test = await desk();
    const longest = test.file(`${'x'.repeat(255 - '-signed.pdf'.length)}.pdf`, 'pdf');
    expect(statesOf(await test.sign([longest]))).toEqual(['signed']);
    const before = test.sent.length;
    expect(statesOf(await test.sign([longest]))).toEqual(['sign/name-too-long']);
    expect(test.sent).toHaveLength(before);
  });

  it.skipIf(process.platform === 'win32')('where a link that leads nowhere has the name', async () => {
    const test = await desk();
    const path = join(test.folder, 'link.pdf');
    symlinkSync('nowhere', path);
    const result = await test.sign([{ ...test.file('a.pdf', 'pdf'), destination: { kind: 'file', path } }]);
    expect(statesOf(result)).toEqual(['sign/output-exists']);
    expect(test.sent).toEqual([]);
    expect(test.names()).toEqual(new Set(['a.pdf', 'link.pdf']));
  });

  it.skipIf(!fullDisk.isPossible)('where the disk has no room for the output', async () => {
    const test = await desk();
    const file = test.file('a.pdf', 'pdf');
    await fullDisk.use(test.folder, async (path) => {
      const result = await test.sign([{ ...file, destination: { kind: 'folder', path } }]);
      expect(statesOf(result)).toEqual(['sign/no-room']);
      expect(readdirSync(path)).toEqual([]);
    });
    expect(test.sent).toEqual([]);
  });

  it.skipIf(!readOnlyFolder.isPossible)('where the folder of the output is read-only', async () => {
    const test = await desk();
    const file = test.file('a.pdf', 'pdf');
    await readOnlyFolder.use(test.folder, async () => {
      expect(statesOf(await test.sign([file]))).toEqual(['sign/folder-closed']);
    });
    expect(test.names()).toEqual(new Set(['a.pdf']));
    expect(test.sent).toEqual([]);
  });

  it('where the certificate that was seen has expired, until the holder says yes to that', async () => {
    const test = await desk('expired');
    await test.seeCertificate();
    const files = [test.file('a.pdf', 'pdf')];
    expect(statesOf(await test.sign(files))).toEqual(['sign/certificate-expired']);
    expect(test.sent).toEqual([]);
    expect(statesOf(await test.sign(files, { outsideValidity: true }))).toEqual(['signed']);
  });

  it('where the password is not given after all', async () => {
    const test = await desk();
    const result = await test.sign([test.file('a.pdf', 'pdf')], {
      password: () => Promise.resolve(undefined),
    });
    expect(statesOf(result)).toEqual(['sign/stopped']);
    expect(test.sent).toEqual([]);
  });

  it('where it is stopped while the password is waited for', async () => {
    const test = await desk();
    const password = () => {
      test.stop.abort();
      return Promise.resolve('XYZ999');
    };
    expect(statesOf(await test.sign([test.file('a.pdf', 'pdf')], { password }))).toEqual(['sign/stopped']);
    expect(test.verifies()).toEqual([]);
  });

  it('where it is stopped while the last try is asked about, whatever is answered then', async () => {
    const asked: { stop?: () => void } = {};
    const test = await desk('last-try', {
      ...willing,
      ask: () => {
        asked.stop?.();
        return Promise.resolve(true);
      },
    });
    asked.stop = () => test.stop.abort();
    const result = await test.sign([test.file('a.pdf', 'pdf')], { triesSeen: 1 });
    expect(statesOf(result)).toEqual(['sign/stopped']);
    expect(test.verifies()).toEqual([]);
  });

  it('where it is stopped while the card is looked at once more', async () => {
    const test = await desk();
    const password = () => {
      test.armed.intercept = (_command, answer) => {
        test.stop.abort();
        return answer();
      };
      return Promise.resolve('ABC123');
    };
    expect(statesOf(await test.sign([test.file('a.pdf', 'pdf')], { password }))).toEqual(['sign/stopped']);
    expect(test.verifies()).toEqual([]);
  });

  it('where it is stopped before', async () => {
    const test = await desk();
    test.stop.abort();
    const result = await test.sign([test.file('a.pdf', 'pdf')]);
    expect(statesOf(result)).toEqual(['sign/stopped']);
    expect(test.sent).toEqual([]);
  });
});

describe('a reader that passes less than a signature is long', () => {
  it.each([128, 254, 255])('(%i bytes) is told before the password is sent', async (longestRead) => {
    const { sign, file, verifies, names, card } = await desk('adult', undefined, longestRead);
    expect(await sign([file('a.pdf', 'pdf')])).toEqual({
      ok: false,
      error: { code: 'reader/short-answers' },
    });
    expect(verifies()).toEqual([]);
    expect(card.inspect().pins.sign?.triesLeft).toBe(5);
    expect(names()).toEqual(new Set(['a.pdf']));
  });

  it('shows the certificate all the same', async () => {
    const { seeCertificate } = await desk('adult', undefined, 128);
    await seeCertificate();
  });

  it('is none where it passes 256 bytes', async () => {
    const { sign, file } = await desk('adult', undefined, 256);
    expect(await sign([file('a.pdf', 'pdf')])).toMatchObject({ ok: true });
  });
});
