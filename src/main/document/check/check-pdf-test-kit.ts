import type { DocumentCheck } from '../../../shared/model/document-check.ts';
import { signedPdf } from './testing/attacks.ts';

export const file = signedPdf();

/** In short: headline, and of each signature integrity, coverage and reasons. */
export function answerOf({
  check: { headline, signatures, obstacle },
}: {
  readonly check: DocumentCheck;
}): string {
  const said = signatures.map(({ integrity, coverage, reasons }) =>
    [integrity, coverage, ...reasons].join(' '),
  );
  return [headline, ...(obstacle ? [obstacle] : []), ...said].join(' | ');
}
