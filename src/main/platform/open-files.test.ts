import { mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { OpenFiles } from './open-files.ts';
import { replaceFile } from './replace-file.ts';

const folder = mkdtempSync(join(tmpdir(), 'shomei-open-files-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const pathOf = (name: string, content = 'abcdef'): string => {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
};

async function opened(path: string) {
  const files = new OpenFiles();
  const file = await files.open(path);
  if (!file.ok) throw new Error(file.error.code);
  return { files, ...file.value };
}

const NOT_READABLE = { ok: false, error: { code: 'file/not-readable' } };

describe('files that the user chose', () => {
  it('are known to the window by an id, a name and a size, never by a path', async () => {
    const { files: _, ...known } = await opened(pathOf('契約.pdf'));
    expect(known).toEqual({ id: expect.stringMatching(/^[0-9a-f-]{36}$/), name: '契約.pdf', size: 6 });
  });

  it('are read in pieces, inside of them only', async () => {
    const { files, id } = await opened(pathOf('a'));
    expect(await files.read(id, 2, 4)).toEqual({ ok: true, value: new Uint8Array([0x63, 0x64]) });
    expect(await files.read(id, 4, 7)).toEqual(NOT_READABLE);
    expect(await files.read(id, 4, 3)).toEqual(NOT_READABLE);
    expect(await files.read('another', 0, 1)).toEqual(NOT_READABLE);
    await files.closeAll();
  });

  it('stay what they were when another takes their place', async () => {
    const path = pathOf('b', 'first');
    const { files, id } = await opened(path);
    renameSync(pathOf('c', 'other'), path);
    expect(await files.read(id, 0, 5)).toEqual({ ok: true, value: new TextEncoder().encode('first') });
    await files.closeAll();
  });

  it('give no byte behind the part that an id is for, which has a name of its own', async () => {
    const { files, id } = await opened(pathOf('d.pdf'));
    const beginning = await files.beginningOf(id, 3);
    if (!beginning.ok) throw new Error('not cut');
    expect(beginning.value.name).toBe('d-as-signed.pdf');
    expect(beginning.value.size).toBe(3);
    expect(await files.read(beginning.value.id, 0, 4)).toEqual(NOT_READABLE);
    await files.close(id);
    expect(await files.read(beginning.value.id, 0, 3)).toMatchObject({ ok: true });
    await files.closeAll();
    expect(await files.read(beginning.value.id, 0, 3)).toEqual(NOT_READABLE);
  });

  it('come piece by piece, whole or not at all', async () => {
    const bytes = Buffer.alloc(2_500_000, 'abc');
    writeFileSync(join(folder, 'large'), bytes);
    const { files, id } = await opened(join(folder, 'large'));
    const target = join(folder, 'saved');
    expect(await replaceFile(target, files.pieces(id))).toBe('written');
    expect(readFileSync(target).equals(bytes)).toBe(true);
    const pieces = files.pieces(id);
    await pieces.next();
    await files.close(id);
    expect(await replaceFile(target, pieces)).toBe('failed');
    expect(readFileSync(target).equals(bytes)).toBe(true);
  });

  it('stay open for whoever works with them, who is told when they are closed', async () => {
    const { files, id } = await opened(pathOf('lent', 'first'));
    const work = files.lend([id], async ([descriptor = -1], closed) => {
      await files.close(id);
      expect(closed.aborted).toBe(true);
      // By then the number would belong to this file.
      const other = await files.open(pathOf('other', 'other'));
      expect(other.ok).toBe(true);
      return readFileSync(descriptor, 'utf8');
    });
    expect(await work).toEqual({ ok: true, value: 'first' });
    await files.closeAll();
  });

  it('are not lent where one of them is not open', async () => {
    const { files, id } = await opened(pathOf('one'));
    expect(await files.lend([id, 'another'], () => Promise.reject(new Error('lent')))).toEqual(NOT_READABLE);
    await files.closeAll();
  });

  it('are regular files, nothing else', async () => {
    expect(await new OpenFiles().open(folder)).toEqual(NOT_READABLE);
    expect(await new OpenFiles().open('/dev/zero')).toEqual(NOT_READABLE);
    expect(await new OpenFiles().open(join(folder, 'missing'))).toEqual(NOT_READABLE);
  });

  it('are not left open without end', async () => {
    const files = new OpenFiles();
    const path = pathOf('e');
    const first = await files.open(path);
    for (let count = 0; count < 200; count += 1) await files.open(path);
    expect(first.ok && (await files.read(first.value.id, 0, 1))).toEqual(NOT_READABLE);
    await files.closeAll();
  });
});
