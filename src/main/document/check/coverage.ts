import { type ByteSource, beginningOf } from '../byte-source.ts';
import type { Coverage } from '../../../shared/model/document-check.ts';
import { PdfFile } from '../pdf/pdf-file.ts';
import type { PdfReference } from '../pdf/pdf-value.ts';
import { areOnlySignaturesLater } from './later-changes.ts';

export type Covered = {
  readonly coverage: Coverage;
  /** Whether the signed bytes are a file by themselves that has this signature. */
  readonly isRevision: boolean;
};

/**
 * How much of a file a signature covers that signs its first bytes up to `end`. They have to be a whole PDF, as it was
 * when it was signed. What stands behind is judged by what it is allowed to be, never by what it looks like.
 */
export function coverageOf(file: PdfFile, reference: PdfReference | undefined, end: number): Covered {
  const revision = openedRevision(file.source, end, reference);
  if (!revision) return { coverage: 'part', isRevision: false };
  if (end === file.source.size) return { coverage: 'whole-file', isRevision: true };
  const coverage = areOnlySignaturesLater(revision, file) ? 'signatures-added-later' : 'added-later';
  return { coverage, isRevision: true };
}

function openedRevision(
  source: ByteSource,
  end: number,
  reference: PdfReference | undefined,
): PdfFile | undefined {
  try {
    const revision = PdfFile.open(beginningOf(source, end));
    if (revision.catalog().dictionary.entries.size === 0) return undefined;
    if (!reference || revision.object(reference).kind !== 'dictionary') return undefined;
    return isWholeAtEnd(source, end) ? revision : undefined;
  } catch {
    return undefined;
  }
}

/** As far back as some programs fill up a file before they sign it. */
const FILLER_BYTES = 65_536;

/** Behind the end-of-file marker are only line ends and filler. */
function isWholeAtEnd(source: ByteSource, end: number): boolean {
  const length = Math.min(FILLER_BYTES, end);
  const tail = Buffer.from(source.read(end - length, length)).toString('latin1');
  return /%%EOF[\0\t\n\f\r ]*$/.test(tail);
}
