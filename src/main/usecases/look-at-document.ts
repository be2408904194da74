import { toInstant } from '../../shared/domain/tokyo-calendar.ts';
import { fail, ok, type Result } from '../../shared/model/result.ts';
import type { DocumentAnswer } from '../document/check/check-document.ts';
import type { DocumentChecker } from '../document/check/document-checker.ts';
import type { OpenFiles } from '../platform/open-files.ts';

export type { DocumentChecker } from '../document/check/document-checker.ts';

export type LookRequest = {
  readonly id: string;
  /** The file that a detached signature belongs to. */
  readonly content?: string | undefined;
};

/** Judges a file that the user chose. The answer is kept by nobody: whoever wants it again looks again. */
export async function lookAtDocument(
  files: Pick<OpenFiles, 'entryOf'>,
  check: DocumentChecker,
  { id, content }: LookRequest,
  now: Date,
): Promise<Result<DocumentAnswer>> {
  const file = files.entryOf(id);
  const beside = content === undefined ? undefined : files.entryOf(content);
  if (!file || (content !== undefined && !beside)) return fail({ code: 'file/not-readable' });
  return ok(await check({ descriptor: file.descriptor, content: beside?.descriptor, now: toInstant(now) }));
}
