import type { MainHandlers } from '../../shared/ipc/api.ts';
import { fail, ok, type Result } from '../../shared/model/result.ts';
import type { OpenFiles } from '../platform/open-files.ts';
import type { ExportedFile } from '../usecases/export-certificate.ts';
import { type DocumentChecker, lookAtDocument } from '../usecases/look-at-document.ts';

export type DocumentParts = {
  readonly files: OpenFiles;
  readonly checkDocument: DocumentChecker;
  readonly now: () => Date;
};

/** Files that the user chose: read in pieces, examined, saved unchanged. */
export const documentHandlers = (
  { files, checkDocument, now }: DocumentParts,
  save: (file: ExportedFile) => Promise<Result<{ saved: boolean }>>,
): MainHandlers['document'] => ({
  open: ({ path }) => files.open(path),
  read: ({ id, begin, end }) => files.read(id, begin, end),
  close: async ({ id }) => ok(await files.close(id)),
  beginning: ({ id, size }) => files.beginningOf(id, size),
  save: async ({ id }) => {
    const file = files.entryOf(id);
    const bytes = file && (await files.read(id, 0, file.size));
    if (!file || !bytes?.ok) return fail({ code: 'file/not-readable' });
    return save({ name: file.name, bytes: bytes.value });
  },
  check: async (request) => {
    const answer = await lookAtDocument(files, checkDocument, request, now());
    return answer.ok ? ok(answer.value.check) : answer;
  },
  holder: async ({ signature, ...request }) => {
    const answer = await lookAtDocument(files, checkDocument, request, now());
    return answer.ok ? ok(answer.value.holders[signature] ?? null) : answer;
  },
});
