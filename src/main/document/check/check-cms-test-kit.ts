import type { DocumentCheck } from '../../../shared/model/document-check.ts';
import { honestAttributes } from './testing/crafted-cms.ts';

export const [type, digest, when, which] = honestAttributes() as [
  Uint8Array,
  Uint8Array,
  Uint8Array,
  Uint8Array,
];

export function answerOf({
  check: { headline, signatures, obstacle },
}: {
  readonly check: DocumentCheck;
}): string {
  const said = signatures.map(({ integrity, issuer, reasons }) => [integrity, issuer, ...reasons].join(' '));
  return [headline, ...(obstacle ? [obstacle] : []), ...said].join(' | ');
}

export const GOOD = 'no-change-found | unchanged jpki-sign';

export const cannot = (reason: string, issuer = 'jpki-sign') =>
  `cannot-be-checked | unreadable ${issuer} ${reason}`;
