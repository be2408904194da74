import { mayBeTooLate } from '../../../shared/domain/signing-time.ts';
import type {
  CheckedSignature,
  CheckHeadline,
  SignatureReason,
} from '../../../shared/model/document-check.ts';

/** One signature with its answers, and the certificate for a caller that asks for the signer. */
export type Judged = CheckedSignature & { readonly certificateDer: Uint8Array | undefined };

/** Worth knowing, but no reason to look closer. */
const HARMLESS = new Set<SignatureReason>(['ber', 'no-claimed-time', 'time-stamp', 'unsigned-attributes']);

const isTimeStamp = ({ reasons }: CheckedSignature): boolean => reasons.includes('time-stamp');

const needsCloserLook = ({ coverage, issuer, reasons, ...dates }: CheckedSignature): boolean =>
  coverage === 'added-later' ||
  coverage === 'part' ||
  issuer !== 'jpki-sign' ||
  mayBeTooLate(dates) ||
  reasons.some((reason) => !HARMLESS.has(reason));

/**
 * One line for the whole file: the worst finding, and at best "no change found". Time stamps are not judged and count
 * for nothing, unless there is nothing else.
 */
export function headlineOf(all: readonly CheckedSignature[]): CheckHeadline {
  if (all.length === 0) return 'no-signature';
  const signatures = all.some((each) => !isTimeStamp(each)) ? all.filter((each) => !isTimeStamp(each)) : all;
  if (signatures.some(({ integrity }) => integrity === 'changed')) return 'changed';
  if (signatures.some(({ integrity }) => integrity === 'unreadable')) return 'cannot-be-checked';
  return signatures.some(needsCloserLook) ? 'look-closer' : 'no-change-found';
}
