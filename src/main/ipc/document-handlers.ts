import type { MainHandlers } from '../../shared/ipc/api.ts';
import { fail, ok, type Result } from '../../shared/model/result.ts';
import type { OpenFiles } from '../platform/open-files.ts';
import type { FileContent } from '../platform/replace-file.ts';
import { type DocumentChecker, lookAtDocument } from '../usecases/look-at-document.ts';

export type DocumentParts = {
  readonly files: OpenFiles;
  readonly checkDocument: DocumentChecker;
  readonly now: () => Date;
};

/** What the user may save, and the name that is offered for it. */
export type FileToSave = { readonly name: string; readonly bytes: FileContent };

/** Files that the user chose: read in pieces, examined, saved unchanged. */
export const documentHandlers = (
  { files, checkDocument, now }: DocumentParts,
  save: (file: FileToSave) => Promise<Result<{ saved: boolean }>>,
): MainHandlers['document'] => ({
  open: ({ path }) => files.open(path),
  read: ({ id, begin, end }) => files.read(id, begin, end),
  close: async ({ id }) => ok(await files.close(id)),
  beginning: ({ id, size }) => files.beginningOf(id, size),
  save: async ({ id }) => {
    const file = files.entryOf(id);
    return file ? save({ name: file.name, bytes: files.pieces(id) }) : fail({ code: 'file/not-readable' });
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
