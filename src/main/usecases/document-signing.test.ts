import { expect, it } from 'vitest';
import type { OpenFiles } from '../platform/open-files.ts';
import type { SigningDesk } from '../document/sign/signing-desk.ts';
import { DocumentSigning, type DocumentSigningParts } from './document-signing.ts';

/** Files named by their ids. A look at one lasts until `end`; `begun` are those that have begun. */
function looking() {
  const begun: string[] = [];
  const ends = new Map<string, () => void>();
  const open = { now: 0, most: 0 };
  const openDesk = (): Promise<SigningDesk> => {
    open.most = Math.max(open.most, (open.now += 1));
    const desk: Pick<SigningDesk, 'look' | 'close'> = {
      look: (_job, { input }) => {
        begun.push(input);
        return new Promise((resolve) =>
          ends.set(input, () => resolve({ ok: true, value: { sha256: input, notes: [] } })),
        );
      },
      close: async () => void (open.now -= 1),
    };
    return Promise.resolve(desk as SigningDesk);
  };
  const closed = new Set<string>();
  const entryOf: OpenFiles['entryOf'] = (id) =>
    closed.has(id) ? undefined : { path: id, name: id, size: 1 };
  const parts = { files: { entryOf }, openDesk, isSample: () => false };
  const signing = new DocumentSigning(parts as unknown as DocumentSigningParts);
  return { signing, begun, closed, open, end: (id: string) => ends.get(id)?.() };
}

const settled = () => new Promise((resolve) => setImmediate(resolve));

it('many files are looked at a few at a time, in their order', async () => {
  const { signing, begun, open, end } = looking();
  const ids = Array.from({ length: 10 }, (_, index) => String(index));
  const looks = ids.map((id) => signing.look(id, 'pdf'));
  await settled();
  expect(begun).toEqual(['0', '1', '2', '3']);
  for (const id of ids) {
    end(id);
    await settled();
  }
  expect(await Promise.all(looks)).toEqual(
    ids.map((sha256) => ({ ok: true, value: { state: 'can-be-signed', sha256, notes: [] } })),
  );
  expect(begun).toEqual(ids);
  expect(open).toEqual({ now: 0, most: 4 });
});

it('a file that is taken out while it waits is not opened', async () => {
  const { signing, begun, closed, end } = looking();
  const looks = ['0', '1', '2', '3', '4'].map((id) => signing.look(id, 'pdf'));
  closed.add('4');
  await settled();
  for (const id of begun) end(id);
  expect(await looks[4]).toEqual({ ok: false, error: { code: 'file/not-readable' } });
  expect(begun).not.toContain('4');
});
