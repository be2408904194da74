import { toInstant } from '../../shared/domain/tokyo-calendar.ts';
import type { Result } from '../../shared/model/result.ts';
import type { DocumentAnswer } from '../document/check/check-document.ts';
import type { DocumentChecker } from '../document/check/document-checker.ts';
import type { OpenFiles } from '../platform/open-files.ts';

export type { DocumentChecker } from '../document/check/document-checker.ts';

export type LookRequest = {
  readonly id: string;
  /** The file that a detached signature belongs to. */
  readonly content?: string | undefined;
};

/** Judges a file that the user chose. Nobody keeps the answer: a second request judges again. */
export const lookAtDocument = (
  files: Pick<OpenFiles, 'lend'>,
  check: DocumentChecker,
  { id, content }: LookRequest,
  now: Date,
): Promise<Result<DocumentAnswer>> =>
  files.lend(content === undefined ? [id] : [id, content], ([descriptor = -1, beside], closed) =>
    check({ descriptor, content: beside, now: toInstant(now) }, closed),
  );
